namespace Chesil.Web.Hosting;

/// <summary>The site can be read and nothing can be sent to it.</summary>
public sealed class OnlyReading(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        // The page that explains is fetched as any page is.
        context.Request.Method = HttpMethods.Get;
        return Task.CompletedTask;
    }
}
