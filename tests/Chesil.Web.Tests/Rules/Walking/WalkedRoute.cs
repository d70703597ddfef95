using Chesil.Reviews.Accounts;
using Chesil.Web.Tests.Harness;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chesil.Web.Tests.Rules.Walking;

/// <summary>An address of the running site, as the site itself knows it.</summary>
/// <param name="Template">Its template, such as /{review}/options/{code}.</param>
/// <param name="IsOpen">Whether nobody has to sign in.</param>
/// <param name="Needs">What the page says it takes; null where it says nothing.</param>
/// <param name="TakesForms">Whether something can be sent to it.</param>
internal sealed record WalkedRoute(string Template, bool IsOpen, Permission? Needs, bool TakesForms)
{
    /// <summary>Whether it is about one review.</summary>
    public bool IsOfReview => Template.Contains("{review}", StringComparison.Ordinal);

    /// <summary>Every route of a site, in the order of the templates.</summary>
    public static async Task<IReadOnlyList<WalkedRoute>> ListAsync(TestSite site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var routes = new Dictionary<string, WalkedRoute>(StringComparer.Ordinal);
        foreach (var endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var template = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
            Assert.True(methods.Count == 0 || methods.Contains(HttpMethods.Get), $"{template} cannot be read, and this walk knows no way to send something to what is not a page.");
            routes[template] = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? Of(template, await loader.LoadAsync(page, endpoint.Metadata), endpoint)
                : new WalkedRoute(template, IsOpenTo(endpoint), null, false);
        }
        Assert.True(routes.Count > 20, $"Only {routes.Count} routes were found.");
        return [.. routes.Values.OrderBy(route => route.Template, StringComparer.Ordinal)];
    }

    private static WalkedRoute Of(string template, CompiledPageActionDescriptor page, Endpoint endpoint)
    {
        var model = page.ModelTypeInfo ?? page.HandlerTypeInfo;
        var needs = model.GetCustomAttributes(typeof(NeedsAttribute), inherit: true).Cast<NeedsAttribute>().SingleOrDefault()?.Permission;
        var takesForms = page.HandlerMethods?.Any(handler => HttpMethods.IsPost(handler.HttpMethod)) ?? false;
        return new WalkedRoute(template, IsOpenTo(page.Endpoint ?? endpoint), needs, takesForms);
    }

    private static bool IsOpenTo(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}
