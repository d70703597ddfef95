namespace Chesil.Web.Hosting;

/// <summary>What a browser may do with our pages: show them, with our own sheet and script, and nothing else.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>No inline style or script anywhere, so no nonce is needed and pages can be kept by their tags.</summary>
    public const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The policy of a page that carries its own sheet inside, named by its hash.</summary>
    public static string PolicyWithStyle(string hash) => $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // On starting, because an error on the way clears what was set before.
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.TryAdd("Content-Security-Policy", Policy);
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
