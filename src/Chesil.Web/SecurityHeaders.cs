namespace Chesil.Web;

/// <summary>
/// What every answer says to the browser: run and load nothing but this site's own files, tell no one where the reader
/// came from, and let no other site frame a page. Reading is all there is: other methods are refused.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }
}
