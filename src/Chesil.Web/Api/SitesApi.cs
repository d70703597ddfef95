using System.Collections.Immutable;
using Chesil.Packages.Tables;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chesil.Web.Api;

/// <summary>A place where care is given.</summary>
/// <param name="Code">Its short name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Organisation">Who runs it.</param>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="IsNeighbour">Whether it lies outside the area of the review.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Services">Codes of the services it gives today.</param>
/// <param name="Source">Code of the source it is known from.</param>
public sealed record SiteAnswer(string Code, string Name, string? Organisation, SiteKind Kind, bool IsNeighbour, decimal Latitude, decimal Longitude, ImmutableArray<string> Services, string Source);

/// <summary>The sites of a review.</summary>
/// <param name="Sites">By code.</param>
public sealed record SitesAnswer(ImmutableArray<SiteAnswer> Sites);

/// <summary>Sites.</summary>
internal static class SitesApi
{
    public static void MapSitesApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/reviews/{review}/sites", ListSites).WithTags("Sites").WithName("ListSites").WithSummary("List the sites of a review").WithDescription("Every place where care is given today, with its services.").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<SitesAnswer>, NotFound>> ListSites(string review, ReviewShelf shelf, HttpContext context)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { Index: var index } shelved) return TypedResults.NotFound();
        shelved.SetKeeping(context.Response);
        return TypedResults.Ok(new SitesAnswer([.. index.Package.Rows<Packages.Tables.Site>().Select(site => new SiteAnswer(site.Code, site.Name, site.Organisation, site.Kind, site.IsNeighbour, site.Latitude, site.Longitude, [.. index.Today.ServicesAt(site.Code)], site.Source))]));
    }
}
