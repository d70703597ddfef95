namespace Chesil.Web.Visitors;

/// <summary>What somebody who is signed in sees is theirs: no browser and nothing on the way keeps it, and nothing kept from before stands in for it.</summary>
internal sealed class SignedInAnswers(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity is not { IsAuthenticated: true } || context.Request.Path.StartsWithSegments("/_content")) return next(context);
        context.Request.Headers.IfNoneMatch = default;
        context.Request.Headers.IfModifiedSince = default;
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.CacheControl = "no-store";
            headers.ETag = default;
            return Task.CompletedTask;
        }, context);
        return next(context);
    }
}
