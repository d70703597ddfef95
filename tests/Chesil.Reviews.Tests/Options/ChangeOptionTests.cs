using Chesil.Reviews.Options;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Options;

/// <summary>Somebody changes what an option says.</summary>
public sealed class ChangeOptionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task It_adds_a_version_and_the_one_before_stays(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        var result = await Change(villages, 1, Villages.KeepBoth with { Summary = "Both stay, for now." });

        Assert.Equal(2, Assert.IsType<ChangeOptionResult.Changed>(result).Done.Version);
        var versions = await villages.AskAsync(db => db.ListVersions(villages.Id, "keep-both", Cancelled));
        Assert.Equal([(2, "Both stay, for now."), (1, "Both stay.")], versions.Select(version => (version.Number, version.Summary)));
        var details = (await villages.EventsAsync("option/keep-both"))[^1].Details;
        Assert.Equal(("Both stay.", "Both stay, for now."), (details.Before!.Value.GetProperty("summary").GetString(), details.After!.Value.GetProperty("summary").GetString()));
    }

    [Theory, OnEachDatabase]
    public async Task Of_two_who_change_it_at_once_the_second_is_shown_what_the_first_wrote(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        var results = await Task.WhenAll(new[] { "One.", "Two." }.Select(summary => Task.Run(() => Change(villages, 1, Villages.KeepBoth with { Summary = summary }), Cancelled)));

        Assert.Single(results.OfType<ChangeOptionResult.Changed>());
        var theirs = Assert.Single(results.OfType<ChangeOptionResult.ChangedMeanwhile>()).Theirs;
        Assert.Equal((2, (await villages.LatestAsync("keep-both")).Summary), (theirs.Number, theirs.Summary));
        Assert.Equal(2, (await villages.EventsAsync("option/keep-both")).Count);
    }

    [Theory, OnEachDatabase]
    public async Task Refusals(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        await villages.ProposeAsync(Villages.KeepBoth with { Name = "Another" });

        Assert.IsType<ChangeOptionResult.NothingChanged>(await Change(villages, 1, Villages.KeepBoth with { Name = " Keep both " }));
        Assert.Equal([new OptionProblem.NameTaken("another")], Assert.IsType<ChangeOptionResult.NotAcceptable>(await Change(villages, 1, Villages.KeepBoth with { Name = "another" })).Problems);
        Assert.IsType<ChangeOptionResult.NotFound>(await villages.DoAsync(acts => new ChangeOption(acts).Do(villages.By(Villages.Secretary), "none", 1, Villages.KeepBoth, Cancelled)));
        Assert.IsType<WithdrawOptionResult.Withdrawn>(await villages.DoAsync(acts => new WithdrawOption(acts).Do(villages.By(Villages.Secretary), "keep-both", 1, Cancelled)));
        Assert.IsType<ChangeOptionResult.IsWithdrawn>(await Change(villages, 2, Villages.KeepBoth with { Summary = "Again." }));
    }

    [Theory, OnEachDatabase]
    public async Task The_code_of_another_review_is_not_found(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        var elsewhere = new Chesil.Reviews.Acts.ActContext(Villages.Secretary, Guid.CreateVersion7(), "Because");
        Assert.IsType<ChangeOptionResult.NotFound>(await villages.DoAsync(acts => new ChangeOption(acts).Do(elsewhere, "keep-both", 1, Villages.KeepBoth, Cancelled)));
    }

    private static Task<ChangeOptionResult> Change(Villages villages, int from, OptionText text) =>
        villages.DoAsync(acts => new ChangeOption(acts).Do(villages.By(Villages.Secretary), "keep-both", from, text, Cancelled));
}
