using System.Collections.Immutable;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Web.Shelf;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Chesil.Web.Api;

/// <summary>A review in the list.</summary>
/// <param name="Code">Its short name, in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is about and why.</param>
/// <param name="StageNow">Where it stands now, in a sentence.</param>
/// <param name="Href">Its address here.</param>
public sealed record ReviewListed(string Code, string Name, string Summary, string? StageNow, string Href);

/// <summary>The reviews.</summary>
/// <param name="Reviews">By code.</param>
public sealed record ReviewsAnswer(ImmutableArray<ReviewListed> Reviews);

/// <summary>A stage.</summary>
/// <param name="Code">Its short name.</param>
/// <param name="Name">Its name.</param>
/// <param name="ReachedOn">When it was reached; absent while it is to come.</param>
public sealed record StageAnswer(string Code, string Name, DateOnly? ReachedOn);

/// <summary>A review.</summary>
/// <param name="Code">Its short name, in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is about and why.</param>
/// <param name="StageNow">Where it stands now, in a sentence.</param>
/// <param name="Notice">What a reader should know of it, such as that it is invented.</param>
/// <param name="TimeZone">Time zone, by its name in the tz database.</param>
/// <param name="Currency">Currency, as its three letters.</param>
/// <param name="Languages">Language tags: the first is the main one.</param>
/// <param name="Stages">Its stages, in order.</param>
/// <param name="Options">Address of its options.</param>
/// <param name="Sites">Address of its sites.</param>
/// <param name="Services">Address of its services.</param>
/// <param name="Audit">Address of its record.</param>
/// <param name="Page">Address of its page for people.</param>
public sealed record ReviewAnswer(
    string Code, string Name, string Summary, string? StageNow, string? Notice, string TimeZone, string Currency, ImmutableArray<string> Languages,
    ImmutableArray<StageAnswer> Stages, string Options, string Sites, string Services, string Audit, string Page);

/// <summary>Reviews.</summary>
internal static class ReviewsApi
{
    public static void MapReviewsApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/reviews", ListReviews).WithTags("Reviews").WithName("ListReviews").WithSummary("List the reviews").WithDescription("Every review that is public, by its code.");
        api.MapGet("/reviews/{review}", FindReview).WithTags("Reviews").WithName("GetReview").WithSummary("Get one review").WithDescription("What a review says of itself, its stages, and where its parts are.").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<ReviewsAnswer>> ListReviews(ChesilDbContext db, Visitor visitor, HttpContext context)
    {
        var reviews = await db.ListReviews(visitor.AccountId, visitor.Now, context.RequestAborted);
        context.Response.Headers.CacheControl = visitor.AccountId is null ? "no-cache" : "private, no-cache";
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
        return TypedResults.Ok(new ReviewsAnswer([.. reviews.Select(review => new ReviewListed(review.Code, review.Name, review.Summary, review.StageNow, HrefOf(context, review.Code)))]));
    }

    private static async Task<Results<Ok<ReviewAnswer>, NotFound>> FindReview(string review, ReviewShelf shelf, HttpContext context)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { Seen: var seen } shelved) return TypedResults.NotFound();
        shelved.SetKeeping(context.Response);
        var (row, href) = (seen.Review, HrefOf(context, seen.Review.Code));
        return TypedResults.Ok(new ReviewAnswer(
            row.Code, row.Name, row.Summary, row.StageNow, row.Notice, row.TimeZone, row.Currency, row.Languages,
            [.. seen.Stages.Select(stage => new StageAnswer(stage.Code, stage.Name, stage.ReachedOn))],
            href + "/options", href + "/sites", href + "/services", href + "/audit", $"{context.Request.PathBase}/{row.Code}"));
    }

    /// <summary>The address of a review.</summary>
    public static string HrefOf(HttpContext context, string review) => $"{context.Request.PathBase}{ApiRoutes.Root}/reviews/{review}";
}
