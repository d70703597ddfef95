namespace Chesil.Web.Hosting;

/// <summary>
/// An address that leads nowhere is not found, for everybody: asking to sign in first would say that something may be there.
/// The same for an address that takes no such method.
/// </summary>
internal sealed class Unmatched(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        switch (context.GetEndpoint())
        {
            case null:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            case RouteEndpoint:
                return next(context);
            // Routing's own answers, such as 405, stand on no route.
            case var answer:
                return answer.RequestDelegate!(context);
        }
    }
}
