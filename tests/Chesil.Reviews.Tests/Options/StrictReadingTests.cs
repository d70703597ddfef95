using Chesil.Packages.Reading;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Reviews.Snapshots;
using Chesil.Testing;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Options;

/// <summary>Faults that a strict reader found before anybody else did: what must not happen although every step on the way is allowed.</summary>
public sealed class StrictReadingTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task An_embargo_is_recalled_before_a_later_version_is_published(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        var may = villages.Clock.GetUtcNow().UtcDateTime.AddDays(60);
        Assert.IsType<PublishOptionResult.Published>(await Publish(villages, 1, may));
        await Change(villages, 1, Villages.KeepBoth with { Summary = "Second thoughts." });

        Assert.Equal(PublishRefusal.AnotherIsComing, Assert.IsType<PublishOptionResult.Refused>(await Publish(villages, 2, may.AddDays(30))).Why);
        Assert.IsType<PublishOptionResult.Published>(await villages.DoAsync(acts => new RecallOption(acts).Do(villages.By(Villages.Admin), "keep-both", Cancelled)));
        Assert.IsType<PublishOptionResult.Published>(await Publish(villages, 2, may.AddDays(30)));

        villages.Clock.Pass(TimeSpan.FromDays(61));
        Assert.Empty(await villages.SeenByAsync(Reader.Public));
        villages.Clock.Pass(TimeSpan.FromDays(30));
        Assert.Equal(["keep-both 2"], await villages.SeenByAsync(Reader.Public));
    }

    [Theory, OnEachDatabase]
    public async Task Outcomes_do_not_hold_for_another_arrangement(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        await villages.ApplyAsync("keep-both", ("safe", HurdleResult.Pass), ("affordable", HurdleResult.Pass));
        Assert.IsType<SettleShortlistResult.Settled>(await Settle(villages, ("keep-both", 2)));
        Assert.Equal(OptionStage.Shortlist, (await villages.LatestAsync("keep-both")).Stage);

        // Words may change; what would be done may not, without being judged again.
        await Change(villages, 3, Villages.KeepBoth with { Summary = "Both stay open." });
        Assert.Equal((OptionStage.Shortlist, 2), Standing(await villages.LatestAsync("keep-both")));
        await Change(villages, 4, Villages.KeepBoth with { Changes = [Villages.WardLeavesSouth] });
        Assert.Equal((OptionStage.Longlist, 0), Standing(await villages.LatestAsync("keep-both")));
    }

    [Theory, OnEachDatabase]
    public async Task A_short_list_is_settled_on_what_was_looked_at(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        await villages.ApplyAsync("keep-both", ("safe", HurdleResult.Pass), ("affordable", HurdleResult.Pass));
        await villages.ApplyAsync("keep-both", ("safe", HurdleResult.Fail));

        Assert.IsType<SettleShortlistResult.ChangedMeanwhile>(await Settle(villages, ("keep-both", 2)));
        Assert.IsType<SettleShortlistResult.ChangedMeanwhile>(await Settle(villages));
        Assert.IsType<SettleShortlistResult.Settled>(await Settle(villages, ("keep-both", 3)));
        Assert.Equal(OptionStage.Discarded, (await villages.LatestAsync("keep-both")).Stage);
    }

    [Theory, OnEachDatabase]
    public async Task A_form_without_a_name_is_no_form_sent_twice(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        foreach (var name in new[] { "First", "Second" })
        {
            Assert.IsType<ProposeOptionResult.Proposed>(await villages.DoAsync(acts => new ProposeOption(acts).Do(villages.By(Villages.Secretary, submission: Guid.Empty), Villages.KeepBoth with { Name = name }, Cancelled)));
        }
        Assert.Equal(["first 1", "second 1"], await villages.SeenByAsync(Villages.Secretary));
    }

    [Theory, OnEachDatabase]
    public async Task Business_as_usual_is_given_no_changes(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var package = Assert.IsType<PackageReading.Loaded>(PackageReader.Read(Repository.Sample("chalkshire"), Cancelled)).Package;
        Assert.IsType<ImportReviewResult.Imported>(await villages.DoAsync(acts => new ImportReview(acts, villages.Clock).Do(new ActContext(Reader.System, null, "To read it"), package, null, isPublic: true, Cancelled)));
        var review = await villages.AskAsync(db => db.Reviews.Where(each => each.Code == "chalkshire").Select(each => each.Id).SingleAsync(Cancelled));
        var today = await villages.AskAsync(db => db.OptionVersions.AsNoTracking().SingleAsync(each => each.ReviewId == review && each.Code == "bau", Cancelled));

        var text = OptionText.Of(today) with { Changes = [new NamedChange(ChangeKind.CloseSite, "merrin-general", Reason: "For a test.")] };
        Assert.IsType<ChangeOptionResult.IsToday>(await villages.DoAsync(acts => new ChangeOption(acts).Do(new ActContext(Reader.System, review, "Because"), "bau", 1, text, Cancelled)));
        Assert.IsType<ChangeOptionResult.Changed>(await villages.DoAsync(acts => new ChangeOption(acts).Do(new ActContext(Reader.System, review, "Because"), "bau", 1, OptionText.Of(today) with { Summary = "As today." }, Cancelled)));
    }

    private static (OptionStage Stage, int Outcomes) Standing(OptionVersion version) => (version.Stage, version.Outcomes.Length);

    private static Task<PublishOptionResult> Publish(Villages villages, int version, DateTime publicFrom) =>
        villages.DoAsync(acts => new PublishOption(acts).Do(villages.By(Villages.Admin), "keep-both", version, new ReleaseTimes(null, null, publicFrom), Cancelled));

    private static async Task Change(Villages villages, int from, OptionText text) =>
        Assert.IsType<ChangeOptionResult.Changed>(await villages.DoAsync(acts => new ChangeOption(acts).Do(villages.By(Villages.Secretary), "keep-both", from, text, Cancelled)));

    private static Task<SettleShortlistResult> Settle(Villages villages, params (string Code, int Version)[] opened) =>
        villages.DoAsync(acts => new SettleShortlist(acts).Do(villages.By(Villages.Secretary), "Hospitals", opened.ToDictionary(each => each.Code, each => each.Version), Cancelled));
}
