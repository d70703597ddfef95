using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Reviews.Tests.Data;
using Chesil.Testing.Databases;

namespace Chesil.Reviews.Tests.Audit;

/// <summary>Whoever has the file or the server's password can change the record. Verifying says where.</summary>
public sealed class TamperTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // One event by beginning, then five: numbers 1 to 6.
    private const long Third = 3, Last = 6;

    [Theory, OnEachDatabase]
    public async Task A_record_as_it_was_written_is_whole(DatabaseKind kind)
    {
        await using var review = await FiveStagesAsync(kind);
        var found = await VerifyAsync(review);
        Assert.Empty(found.Problems);
        Assert.Empty(found.Erasures);
        Assert.Equal((Last, (await review.GetHeadAsync()).Hash), (found.Events, found.Head));
    }

    [Theory, OnEachDatabase]
    public async Task The_chain_of_the_installation_is_verified_the_same_way(DatabaseKind kind)
    {
        await using var review = await FiveStagesAsync(kind);
        await using var db = review.Open();
        Assert.True((await ChainVerification.Verify(db, Guid.Empty, null, Cancelled)).IsWhole);
    }

    [Theory, OnEachDatabase]
    public async Task An_event_whose_text_was_changed_is_named(DatabaseKind kind) =>
        Assert.Equal([new ChainProblem.EventChanged(Third)], await AfterAsync(kind, $"""UPDATE "AuditEvents" SET "Text" = replace("Text", '"a7"', '"a8"') WHERE "Number" = {Third} AND {InReview}"""));

    [Theory, OnEachDatabase]
    public async Task One_letter_more_in_the_text_is_enough(DatabaseKind kind) =>
        Assert.Equal([new ChainProblem.EventChanged(Third)], await AfterAsync(kind, $"""UPDATE "AuditEvents" SET "Text" = "Text" || ' ' WHERE "Number" = {Third} AND {InReview}"""));

    [Theory, OnEachDatabase]
    public async Task A_hash_that_was_changed_is_named(DatabaseKind kind) =>
        Assert.Equal(new ChainProblem.EventChanged(Third), (await AfterAsync(kind, $"""UPDATE "AuditEvents" SET "Hash" = 'feed' WHERE "Number" = {Third} AND {InReview}"""))[0]);

    [Theory, OnEachDatabase]
    public async Task An_event_changed_with_its_hash_no_longer_leads_to_the_next(DatabaseKind kind)
    {
        await using var review = await FiveStagesAsync(kind);
        await ForgeAsync(review, Third, entry => entry with { By = "a8" });
        Assert.Equal([new ChainProblem.LinkBroken(Third + 1)], (await VerifyAsync(review)).Problems);
    }

    [Theory, OnEachDatabase]
    public async Task The_last_event_changed_with_its_hash_is_not_what_the_head_says(DatabaseKind kind)
    {
        await using var review = await FiveStagesAsync(kind);
        await ForgeAsync(review, Last, entry => entry with { By = "a8" });
        Assert.Equal([new ChainProblem.TailCut(Last, Last)], (await VerifyAsync(review)).Problems);
    }

    [Theory, OnEachDatabase]
    public async Task A_deleted_event_is_named(DatabaseKind kind) =>
        Assert.Equal(new ChainProblem.EventMissing(Third), (await AfterAsync(kind, $"""DELETE FROM "AuditEvents" WHERE "Number" = {Third} AND {InReview}"""))[0]);

    [Theory, OnEachDatabase]
    public async Task A_deleted_first_event_is_named(DatabaseKind kind) =>
        Assert.Equal(new ChainProblem.EventMissing(1), (await AfterAsync(kind, $"""DELETE FROM "AuditEvents" WHERE "Number" = 1 AND {InReview}"""))[0]);

    [Theory, OnEachDatabase]
    public async Task Two_events_that_changed_places_are_named(DatabaseKind kind) =>
        Assert.Equal(new ChainProblem.LinkBroken(Third), (await AfterAsync(kind,
            $"""UPDATE "AuditEvents" SET "Number" = 100 WHERE "Number" = {Third} AND {InReview}""",
            $"""UPDATE "AuditEvents" SET "Number" = {Third} WHERE "Number" = {Third + 1} AND {InReview}""",
            $"""UPDATE "AuditEvents" SET "Number" = {Third + 1} WHERE "Number" = 100 AND {InReview}"""))[0]);

    [Theory, OnEachDatabase]
    public async Task A_tail_that_was_cut_is_named(DatabaseKind kind) =>
        Assert.Equal([new ChainProblem.TailCut(4, Last)], await AfterAsync(kind, $"""DELETE FROM "AuditEvents" WHERE "Number" > 4 AND {InReview}"""));

    [Theory, OnEachDatabase]
    public async Task A_record_that_was_emptied_is_named(DatabaseKind kind) =>
        Assert.Equal([new ChainProblem.TailCut(0, Last)], await AfterAsync(kind, $"""DELETE FROM "AuditEvents" WHERE {InReview}"""));

    [Theory, OnEachDatabase]
    public async Task A_head_that_was_taken_away_is_named(DatabaseKind kind) =>
        Assert.Equal([new ChainProblem.HeadMissing()], await AfterAsync(kind, $"""DELETE FROM "AuditHeads" WHERE {InReview}"""));

    [Theory, OnEachDatabase]
    public async Task A_tail_cut_together_with_its_head_is_found_by_a_head_noted_before(DatabaseKind kind)
    {
        await using var review = await FiveStagesAsync(kind);
        var noted = (await review.GetHeadAsync()).Hash;
        await UnguardedAsync(review.Database,
            $"""DELETE FROM "AuditEvents" WHERE "Number" > 4 AND {InReview}""",
            $"""UPDATE "AuditHeads" SET "Number" = 4, "Hash" = (SELECT "Hash" FROM "AuditEvents" WHERE "Number" = 4 AND {InReview}) WHERE {InReview}""");
        // By itself it is a whole chain of four.
        Assert.Empty((await VerifyAsync(review)).Problems);
        Assert.Equal([new ChainProblem.HeadNotFound(noted)], (await VerifyAsync(review, noted)).Problems);
    }

    [Theory, OnEachDatabase]
    public async Task A_chain_made_anew_as_a_whole_is_found_by_a_head_noted_before(DatabaseKind kind)
    {
        await using var review = await FiveStagesAsync(kind);
        var noted = (await review.ListEventsAsync())[^1].Hash;
        await RecomputeAsync(review, from: Third, entry => entry.Number == Third ? entry with { By = "a8" } : entry);
        Assert.Empty((await VerifyAsync(review)).Problems);
        Assert.Equal([new ChainProblem.HeadNotFound(noted)], (await VerifyAsync(review, noted)).Problems);
    }

    [Theory, OnEachDatabase]
    public async Task A_head_noted_before_is_found_however_much_came_after(DatabaseKind kind)
    {
        await using var review = await FiveStagesAsync(kind);
        foreach (var each in await review.ListEventsAsync()) Assert.True((await VerifyAsync(review, each.Hash)).IsWhole);
    }

    [Theory, OnEachDatabase]
    public async Task What_an_event_is_found_by_cannot_differ_from_what_it_says(DatabaseKind kind)
    {
        Assert.Equal([new ChainProblem.CopyChanged(Third)], await AfterAsync(kind, $"""UPDATE "AuditEvents" SET "Subject" = 'stage/other' WHERE "Number" = {Third} AND {InReview}"""));
        Assert.Equal([new ChainProblem.CopyChanged(Third)], await AfterAsync(kind, $"""UPDATE "AuditEvents" SET "PublicFrom" = '2026-01-01 00:00:00+00' WHERE "Number" = {Third} AND {InReview}"""));
    }

    [Theory, OnEachDatabase]
    public async Task A_reason_that_was_changed_is_named(DatabaseKind kind) =>
        Assert.Equal([new ChainProblem.DetailsChanged(Third)], await AfterAsync(kind, $"""UPDATE "AuditDetails" SET "Text" = replace("Text", 'agreed', 'refused') WHERE "Number" = {Third} AND {InReview}"""));

    [Theory, OnEachDatabase]
    public async Task A_reason_that_was_taken_away_is_named(DatabaseKind kind)
    {
        Assert.Equal([new ChainProblem.DetailsMissing(Third)], await AfterAsync(kind, $"""DELETE FROM "AuditDetails" WHERE "Number" = {Third} AND {InReview}"""));
        Assert.Equal([new ChainProblem.DetailsMissing(Third)], await AfterAsync(kind, $"""UPDATE "AuditDetails" SET "Salt" = NULL, "Text" = NULL WHERE "Number" = {Third} AND {InReview}"""));
        Assert.Equal([new ChainProblem.DetailsMissing(Third)], await AfterAsync(kind, $"""UPDATE "AuditDetails" SET "Salt" = NULL WHERE "Number" = {Third} AND {InReview}"""));
    }

    [Theory, OnEachDatabase]
    public async Task Everything_that_is_wrong_is_named_in_order(DatabaseKind kind) =>
        Assert.Equal([new ChainProblem.DetailsChanged(1), new ChainProblem.EventChanged(Third), new ChainProblem.TailCut(5, Last)], await AfterAsync(kind,
            $"""UPDATE "AuditDetails" SET "Text" = 'x' WHERE "Number" = 1 AND {InReview}""",
            $"""UPDATE "AuditEvents" SET "Text" = 'x' WHERE "Number" = {Third} AND {InReview}""",
            $"""DELETE FROM "AuditEvents" WHERE "Number" = {Last} AND {InReview}"""));

    [Theory, OnEachDatabase]
    public async Task A_number_far_away_does_not_keep_the_verifier_busy(DatabaseKind kind)
    {
        var problems = await AfterAsync(kind, $"""UPDATE "AuditEvents" SET "Number" = 9000000000000000000 WHERE "Number" = {Last} AND {InReview}""");
        Assert.Equal(new ChainProblem.EventMissing(Last), problems[0]);
        Assert.True(problems.Count < 10);
    }

    // The installation's chain has the empty Guid.
    private const string InReview = "\"Chain\" <> '00000000-0000-0000-0000-000000000000'";

    private static async Task<AuditedReview> FiveStagesAsync(DatabaseKind kind)
    {
        var review = await AuditedReview.BeginAsync(kind);
        for (var i = 1; i <= 5; i++) await review.AddStageAsync($"step-{i}");
        return review;
    }

    private static async Task<ChainVerification> VerifyAsync(AuditedReview review, string? noted = null)
    {
        await using var db = review.Open();
        return await ChainVerification.Verify(db, review.Id, noted, Cancelled);
    }

    private static async Task<IReadOnlyList<ChainProblem>> AfterAsync(DatabaseKind kind, params string[] attacks)
    {
        await using var review = await FiveStagesAsync(kind);
        await UnguardedAsync(review.Database, attacks);
        return (await VerifyAsync(review)).Problems;
    }

    /// <summary>Does what the guards would stop, and puts them up again, as somebody would who does not want it seen.</summary>
    internal static async Task UnguardedAsync(TestDatabase database, params string[] attacks)
    {
        foreach (var guard in (await database.ListAsync(database.Kind == DatabaseKind.Sqlite
            ? "SELECT name, '' FROM sqlite_master WHERE type = 'trigger'"
            : "SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal")).Select(row => row.Split('|')))
        {
            await database.ExecuteAsync($"DROP TRIGGER \"{guard[0]}\"" + (guard[1].Length > 0 ? " ON " + guard[1] : ""));
        }
        foreach (var attack in attacks) Assert.NotEqual(0, await database.ExecuteAsync(attack));
        await using var db = database.Open();
        await AppendOnlyGuards.Install(db, Cancelled);
    }

    /// <summary>Changes an event and its hash, and nothing after it.</summary>
    private static async Task ForgeAsync(AuditedReview review, long number, Func<AuditEntry, AuditEntry> forge)
    {
        var text = forge(AuditEntry.Read((await review.ListEventsAsync()).Single(each => each.Number == number).Text)).Write();
        await UnguardedAsync(review.Database, Write(number, text));
    }

    /// <summary>Changes events and every hash from there on, and the head.</summary>
    private static async Task RecomputeAsync(AuditedReview review, long from, Func<AuditEntry, AuditEntry> forge)
    {
        var attacks = new List<string>();
        var previous = "";
        foreach (var stored in await review.ListEventsAsync())
        {
            var text = stored.Text;
            if (stored.Number >= from)
            {
                text = forge(AuditEntry.Read(text) with { Previous = previous }).Write();
                attacks.Add(Write(stored.Number, text));
            }
            previous = AuditEntry.Hash(text);
        }
        attacks.Add($"""UPDATE "AuditHeads" SET "Hash" = '{previous}' WHERE {InReview}""");
        await UnguardedAsync(review.Database, [.. attacks]);
    }

    private static string Write(long number, string text) =>
        $"""UPDATE "AuditEvents" SET "Text" = '{text.Replace("'", "''", StringComparison.Ordinal)}', "Hash" = '{AuditEntry.Hash(text)}' WHERE "Number" = {number} AND {InReview}""";
}
