using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Hosting;

/// <summary>
/// Says what is not there, and what cannot be done, before anybody is asked to sign in. Public pages can be read, and nothing can be sent
/// to them: other methods are refused before a page is asked.
/// </summary>
public sealed class OnlyReading(RequestDelegate next)
{
    private const string Folder = "/Pages/Public/";

    public async Task InvokeAsync(HttpContext context)
    {
        switch (context.GetEndpoint())
        {
            case null:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
            // Where an address is known and its method is not, routing answers by itself, with the methods there are.
            case not RouteEndpoint and { RequestDelegate: { } refuse }:
                await refuse(context);
                break;
            case var endpoint when !IsReading(context.Request.Method) && IsPublic(endpoint):
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                context.Response.Headers.Allow = "GET, HEAD";
                break;
            default:
                await next(context);
                return;
        }
        // The page that explains is read, whatever was sent.
        if (!HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
    }

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    // Signing in is for everybody too, and takes a form; the page that says what went wrong answers whatever was sent.
    private static bool IsPublic(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { RelativePath: var path } && path.StartsWith(Folder, StringComparison.Ordinal) && !path.StartsWith(Folder + "Problems/", StringComparison.Ordinal);
}
