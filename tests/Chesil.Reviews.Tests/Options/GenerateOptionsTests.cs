using Chesil.Reviews.Options;
using Chesil.Reviews.Options.Generating;
using Chesil.Reviews.Snapshots;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using GenerateOptionsResult = Chesil.Reviews.Options.GenerateOptionsResult;

namespace Chesil.Reviews.Tests.Options;

/// <summary>Options are generated: what keeps the rules is proposed, and why the rest was discarded is kept.</summary>
public sealed class GenerateOptionsTests
{
    /// <summary>Two sites, two roles: four arrangements. Exactly one site may be the emergency hospital: two keep that.</summary>
    private static readonly GenerationText Question = new("Hospitals", ["north", "south"],
        [new GenerationRole("emergency", ["ed", "ward"], 1, 1), new GenerationRole("closed", [], 0, null)], EveryServiceStays: true, KeepsTogether: true, []);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task Each_arrangement_is_an_option_or_is_discarded_with_hurdle_reason_who_and_when(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var done = Assert.IsType<GenerateOptionsResult.Generated>(await Generate(villages, Question)).Done;

        Assert.Equal(["north-hospital-emergency-south-hospital", "north-hospital-closed-south-hospital"], done.Codes);
        var first = await villages.LatestAsync(done.Codes[0]);
        Assert.Equal("North Hospital: emergency; South Hospital: closed", first.Name);
        Assert.Equal([(ChangeKind.CloseSite, "south")], first.Changes.Select(change => (change.Change, change.Site)));
        Assert.Equal([("north", "emergency"), ("south", "closed")], first.Roles.Select(role => (role.Site, role.Role)));
        Assert.Empty(await villages.SeenByAsync(Chesil.Reviews.Accounts.Reader.Public));

        // Both emergency changes nothing and breaks the count; both closed breaks it too, and loses every service.
        var discarded = await villages.AskAsync(db => db.DiscardedArrangements.AsNoTracking().OrderBy(each => each.Place).ToListAsync(Cancelled));
        Assert.Equal([1, 4], discarded.Select(each => each.Place));
        Assert.All(discarded, each => Assert.Equal(("a7", villages.Clock.GetUtcNow().UtcDateTime, 1, "How many sites may have each role"), (each.By, each.At, each.Generation, each.Hurdle)));
        Assert.Contains("No site would give", discarded[1].Reason, StringComparison.Ordinal);
        Assert.Single(await villages.EventsAsync("generation/1"));
        Assert.All(done.Codes, code => Assert.True(code.Length <= 40));
        foreach (var code in done.Codes) Assert.Equal("GenerateOptions", Assert.Single(await villages.EventsAsync("option/" + code)).Act);
    }

    [Theory, OnEachDatabase]
    public async Task What_was_discarded_is_published_and_the_record_agrees(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await Generate(villages, Question);
        Assert.IsType<PublishGenerationResult.Published>(await villages.DoAsync(acts => new PublishGeneration(acts).Do(villages.By(Villages.Admin), 1, Cancelled)));
        Assert.IsType<PublishGenerationResult.NotFound>(await villages.DoAsync(acts => new PublishGeneration(acts).Do(villages.By(Villages.Admin), 2, Cancelled)));
        Assert.Empty((await villages.AskAsync(db => VersionVerification.Verify(db, null, Cancelled))).ToArray());
    }

    [Theory, OnEachDatabase]
    public async Task Generated_again_nothing_is_new(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await Generate(villages, Question);
        Assert.Equal(4, Assert.IsType<GenerateOptionsResult.NothingNew>(await Generate(villages, Question)).Considered);
        Assert.Equal(2, await villages.AskAsync(db => db.Options.CountAsync(Cancelled)));
    }

    [Theory, OnEachDatabase]
    public async Task Refusals(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        Assert.IsType<GenerateOptionsResult.NoFamily>(await Generate(villages, Question with { Family = " " }));
        Assert.Equal([new LongListRefusal.NoSites()], Assert.IsType<GenerateOptionsResult.NotAcceptable>(await Generate(villages, Question with { Sites = ["west"] })).Refusals);
        Assert.IsType<GenerateOptionsResult.NothingNew>(await Generate(villages, Question with { Rules = [new(GenerationRuleKind.MayNotHave, "north", "emergency"), new(GenerationRuleKind.MayNotHave, "south", "emergency")] }));
        Assert.IsType<GenerateOptionsResult.NotAcceptable>(await Generate(villages, Question with { Roles = [.. Enumerable.Range(1, 71).Select(number => new GenerationRole($"role {number}", [], 0, null))] }));
        Assert.Equal(0, await villages.AskAsync(db => db.Options.CountAsync(Cancelled)));
    }

    private static Task<GenerateOptionsResult> Generate(Villages villages, GenerationText text) =>
        villages.DoAsync(acts => new GenerateOptions(acts).Do(villages.By(Villages.Secretary), text, Cancelled));
}
