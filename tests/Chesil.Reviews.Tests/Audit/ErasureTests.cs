using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Tests.Data;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Audit;

/// <summary>What a person wrote can be taken out of the record; that it was, and by whom, cannot.</summary>
public sealed class ErasureTests
{
    private const string InReview = "\"Chain\" <> '00000000-0000-0000-0000-000000000000'";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task Erased_details_are_said_to_be_erased_by_an_event(DatabaseKind kind)
    {
        await using var review = await StagesAsync(kind);
        // Events: 1 the review begins, 2 and 3 its stages; so 4 is the erasure.
        Assert.IsType<EraseDetailsResult.Erased>(await review.EraseAsync(2));

        await using var db = review.Open();
        var found = await ChainVerification.Verify(db, review.Id, null, Cancelled);
        Assert.Empty(found.Problems);
        Assert.Equal([new Erasure(2, 4)], found.Erasures);
        Assert.Equal(["EraseDetails event/2 a1"], (await review.ListEventsAsync()).Where(each => each.Number == 4).Select(each => AuditEntry.Read(each.Text)).Select(entry => $"{entry.Act} {entry.Subject} {entry.By}"));
    }

    [Theory, OnEachDatabase]
    public async Task Nothing_of_the_words_is_left(DatabaseKind kind)
    {
        await using var review = await StagesAsync(kind);
        await review.EraseAsync(2);
        Assert.Equal(["2|||4"], await review.Database.ListAsync($"""SELECT "Number", "Salt", "Text", "ErasedBy" FROM "AuditDetails" WHERE "Number" = 2 AND {InReview}"""));
    }

    [Theory, OnEachDatabase]
    public async Task What_is_erased_is_not_erased_again_and_what_is_not_there_not_at_all(DatabaseKind kind)
    {
        await using var review = await StagesAsync(kind);
        await review.EraseAsync(2);
        Assert.Equal(new EraseDetailsResult.IsErased(4), await review.EraseAsync(2));
        Assert.Equal(new EraseDetailsResult.NotFound(), await review.EraseAsync(99));
        Assert.Equal(4, (await review.GetHeadAsync()).Number);
    }

    [Theory, OnEachDatabase]
    public async Task The_reason_for_an_erasure_can_be_erased_too(DatabaseKind kind)
    {
        await using var review = await StagesAsync(kind);
        await review.EraseAsync(2);
        await review.EraseAsync(4);
        await using var db = review.Open();
        var found = await ChainVerification.Verify(db, review.Id, null, Cancelled);
        Assert.Empty(found.Problems);
        Assert.Equal([new Erasure(2, 4), new Erasure(4, 5)], found.Erasures);
    }

    [Theory, OnEachDatabase]
    public async Task Many_erase_at_once_and_each_is_said_to_be_by_its_own_event(DatabaseKind kind)
    {
        await using var review = await StagesAsync(kind);
        for (var i = 3; i <= 8; i++) await review.AddStageAsync($"step-{i}");
        await Task.WhenAll(Enumerable.Range(2, 8).Select(number => Task.Run(() => review.EraseAsync(number), Cancelled)));
        await using var db = review.Open();
        var found = await ChainVerification.Verify(db, review.Id, null, Cancelled);
        Assert.Empty(found.Problems);
        Assert.Equal(8, found.Erasures.Select(each => each.By).Distinct().Count());
    }

    [Theory, OnEachDatabase]
    public async Task A_mark_of_erasure_that_no_event_made_is_named(DatabaseKind kind)
    {
        // No event 7; event 3 erased nothing; event 4 erased another.
        foreach (var by in new[] { 7, 3, 4 })
        {
            await using var review = await StagesAsync(kind);
            await review.EraseAsync(2);
            await review.Database.ExecuteAsync($"""UPDATE "AuditDetails" SET "Salt" = NULL, "Text" = NULL, "ErasedBy" = {by} WHERE "Number" = 1 AND {InReview}""");
            await using var db = review.Open();
            Assert.Equal([new ChainProblem.DetailsMissing(1)], (await ChainVerification.Verify(db, review.Id, null, Cancelled)).Problems);
        }
    }

    [Theory, OnEachDatabase]
    public async Task Only_an_admin_may_erase(DatabaseKind kind)
    {
        await using var review = await StagesAsync(kind);
        await using var db = review.Open();
        using var queue = new WriteQueue(isNeeded: false);
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Admin))
        {
            var who = new Reader(Guid.CreateVersion7(), "a9", role, IsOfInstallation: false);
            await Assert.ThrowsAsync<NotPermittedException>(() => new EraseDetails(new ActTransaction(db, TimeProvider.System, queue)).Do(new ActContext(who, review.Id, "Try"), 2, Cancelled));
        }
        Assert.Equal(3, await db.AuditDetails.CountAsync(each => each.Chain == review.Id && each.Text != null, Cancelled));
    }

    private static async Task<AuditedReview> StagesAsync(DatabaseKind kind)
    {
        var review = await AuditedReview.BeginAsync(kind);
        await review.AddStageAsync("step-1");
        await review.AddStageAsync("step-2");
        return review;
    }
}
