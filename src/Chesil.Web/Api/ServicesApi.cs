using System.Collections.Immutable;
using Chesil.Packages.Tables;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chesil.Web.Api;

/// <summary>What a service needs near it.</summary>
/// <param name="Service">Code of the service it needs.</param>
/// <param name="Relation">How near.</param>
/// <param name="WithinMinutes">The longest time between the sites.</param>
/// <param name="Reason">Why.</param>
public sealed record NeedAnswer(string Service, CoDependencyRelation Relation, decimal? WithinMinutes, string Reason);

/// <summary>A service.</summary>
/// <param name="Code">Its short name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">The group it is listed under.</param>
/// <param name="Needs">What it needs near it.</param>
/// <param name="Sites">Codes of the sites that give it today.</param>
/// <param name="Source">Code of the source it is known from.</param>
public sealed record ServiceAnswer(string Code, string Name, string Group, ImmutableArray<NeedAnswer> Needs, ImmutableArray<string> Sites, string Source);

/// <summary>The services of a review.</summary>
/// <param name="Services">By code.</param>
public sealed record ServicesAnswer(ImmutableArray<ServiceAnswer> Services);

/// <summary>Services.</summary>
internal static class ServicesApi
{
    public static void MapServicesApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/reviews/{review}/services", ListServices).WithTags("Services").WithName("ListServices").WithSummary("List the services of a review").WithDescription("Every service the review is about, what it needs near it, and where it is given today.").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<ServicesAnswer>, NotFound>> ListServices(string review, ReviewShelf shelf, HttpContext context)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { Index: var index } shelved) return TypedResults.NotFound();
        shelved.SetKeeping(context.Response);
        var needs = index.Package.Rows<CoDependency>().ToLookup(link => link.Service, link => new NeedAnswer(link.Needs, link.Relation, link.WithinMinutes, link.Reason), StringComparer.Ordinal);
        return TypedResults.Ok(new ServicesAnswer([.. index.Package.Rows<Service>().Select(service => new ServiceAnswer(service.Code, service.Name, service.Group, [.. needs[service.Code]], [.. index.Today.SitesOf(service.Code)], service.Source))]));
    }
}
