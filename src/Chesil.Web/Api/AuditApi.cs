using System.Collections.Immutable;
using Chesil.Reviews.Data;
using Chesil.Reviews.Snapshots;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chesil.Web.Api;

/// <summary>An event of the record.</summary>
/// <param name="Number">Its place in the chain.</param>
/// <param name="At">When.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Act">What was done; absent while it is not public.</param>
/// <param name="Subject">What it was about; absent while it is not public.</param>
/// <param name="Version">The version that came of it.</param>
/// <param name="Reason">Why; absent while it is not public, or once erased.</param>
public sealed record EventAnswer(long Number, DateTime At, string Hash, string? Act, string? Subject, int? Version, string? Reason);

/// <summary>A page of the record of a review.</summary>
/// <param name="HeadNumber">How many events there are.</param>
/// <param name="HeadHash">The hash of the last: note it, and the record cannot be made anew without showing.</param>
/// <param name="Events">The events of this page, the latest first.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
public sealed record AuditAnswer(long HeadNumber, string HeadHash, ImmutableArray<EventAnswer> Events, int Page, int Pages);

/// <summary>The record.</summary>
internal static class AuditApi
{
    public static void MapAuditApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/reviews/{review}/audit", FindRecord).WithTags("Audit").WithName("ListEvents").WithSummary("List the events of a review's record").WithDescription("Every event with its number, time and hash, the latest first, a page at a time. What was done and why is told once it is public.").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<AuditAnswer>, NotFound>> FindRecord(string review, ReviewShelf shelf, ChesilDbContext db, HttpContext context, int page = 1)
    {
        if (await shelf.Find(review, context.RequestAborted) is not { Seen: var seen } shelved || await db.FindRecord(seen.Review.Id, page, seen.Now, context.RequestAborted) is not { } record) return TypedResults.NotFound();
        shelved.SetKeeping(context.Response);
        return TypedResults.Ok(new AuditAnswer(record.HeadNumber, record.HeadHash, [.. record.Events.Select(each => new EventAnswer(each.Number, each.At, each.Hash, each.Told?.Act, each.Told?.Subject, each.Told?.Version, each.Told?.Reason))], record.Page, record.Pages));
    }
}
