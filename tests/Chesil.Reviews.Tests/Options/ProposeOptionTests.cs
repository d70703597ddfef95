using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Options;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Options;

/// <summary>Somebody proposes an option.</summary>
public sealed class ProposeOptionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task It_is_on_the_long_list_as_a_draft_and_the_record_says_who_and_why(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var text = new OptionText(" Wards north ", " Hospitals ", " The ward moves. ", [Villages.WardLeavesSouth], [new NamedRole("south", "day hospital")]);
        Assert.Equal("wards-north", await villages.ProposeAsync(text));

        var version = await villages.LatestAsync("wards-north");
        Assert.Equal(("Wards north", "Hospitals", "The ward moves.", OptionStage.Longlist, OptionKind.Candidate, 1), (version.Name, version.Family, version.Summary, version.Stage, version.Kind, version.Number));
        Assert.Equal([Villages.WardLeavesSouth], version.Changes);
        Assert.Equal([new NamedRole("south", "day hospital")], version.Roles);
        Assert.Equal(["wards-north 1"], await villages.SeenByAsync(Villages.Secretary));
        Assert.Empty(await villages.SeenByAsync(Reader.Public));
        var (act, by, reason, details) = Assert.Single(await villages.EventsAsync("option/wards-north"));
        Assert.Equal(("ProposeOption", "a7", "Because"), (act, by, reason));
        Assert.Null(details.Before);
        Assert.Equal("Wards north", details.After!.Value.GetProperty("name").GetString());
    }

    [Theory, OnEachDatabase]
    public async Task Everything_that_has_to_be_put_right_is_said_at_once_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var events = await villages.CountEventsAsync();

        Assert.Equal([new OptionProblem.NameMissing(), new OptionProblem.FamilyMissing(), new OptionProblem.SummaryMissing()], await ProblemsOf(villages, new OptionText(" ", "", "\n", [], [])));
        Assert.Equal(
            [new OptionProblem.NameTooLong(121), new OptionProblem.FamilyTooLong(81), new OptionProblem.SummaryTooLong(4001)],
            await ProblemsOf(villages, new OptionText(new string('n', 121), new string('f', 81), new string('s', 4001), [], [])));
        // Step 1 closes the ward, so step 2 finds none there; step 3 takes 11 of 10 beds.
        var impossible = await ProblemsOf(villages, Villages.KeepBoth with { Changes = [Villages.WardLeavesSouth, new(ChangeKind.AddCapacity, "south", "ward", Beds: 5), new(ChangeKind.AddCapacity, "north", "ward", Beds: -11)] });
        Assert.Equal([(2, "site"), (3, "beds")], impossible.Cast<OptionProblem.ChangeNotPossible>().Select(problem => (problem.Step, problem.Column)));
        Assert.Equal(
            [new OptionProblem.UnknownSite(1, "west"), new OptionProblem.UnknownService(1, "mri"), new OptionProblem.ChangeTextTooLong(1, 1001)],
            await ProblemsOf(villages, Villages.KeepBoth with { Changes = [new(ChangeKind.OpenService, "west", "mri", Reason: new string('r', 1001))] }));
        Assert.Equal([new OptionProblem.TooManyChanges(201)], await ProblemsOf(villages, Villages.KeepBoth with { Changes = [.. Enumerable.Repeat(Villages.WardLeavesSouth, 201)] }));

        Assert.Equal(events, await villages.CountEventsAsync());
        Assert.Equal(0, await villages.AskAsync(db => db.Options.CountAsync(Cancelled)));
    }

    [Theory, OnEachDatabase]
    public async Task Sent_twice_it_is_proposed_once(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var context = villages.By(Villages.Secretary, submission: Guid.CreateVersion7());
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => villages.DoAsync(acts => new ProposeOption(acts).Do(context, Villages.KeepBoth, Cancelled)), Cancelled)));
        Assert.All(results, result => Assert.Equal("keep-both", Assert.IsType<ProposeOptionResult.Proposed>(result).Done.Code));
        Assert.Single(await villages.EventsAsync("option/keep-both"));
    }

    [Theory, OnEachDatabase]
    public async Task A_member_sees_what_they_proposed_and_another_member_does_not(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var account = Guid.CreateVersion7();
        await villages.AskAsync(async db =>
        {
            db.Add(new Account { Id = account, UserName = "m", Code = "a9", Name = "Mary", CreatedAt = DateTime.UnixEpoch });
            return await db.SaveChangesAsync(Cancelled);
        });
        var (mary, other) = (new Reader(account, "a9", Role.Member, false), new Reader(Guid.CreateVersion7(), "a10", Role.Member, false));
        Assert.IsType<ProposeOptionResult.Proposed>(await villages.DoAsync(acts => new ProposeOption(acts).Do(villages.By(mary), Villages.KeepBoth, Cancelled)));
        Assert.Equal(["keep-both 1"], await villages.SeenByAsync(mary));
        Assert.Empty(await villages.SeenByAsync(other));
    }

    [Theory, OnEachDatabase]
    public async Task Whoever_may_only_read_may_not(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        foreach (var reader in new[] { Reader.Public, new Reader(Guid.CreateVersion7(), "a9", Role.Viewer, false) })
        {
            var refused = await Assert.ThrowsAsync<NotPermittedException>(() => villages.DoAsync(acts => new ProposeOption(acts).Do(villages.By(reader), Villages.KeepBoth, Cancelled)));
            Assert.Equal(Permission.ProposeOptions, refused.Permission);
        }
    }

    private static async Task<IReadOnlyList<OptionProblem>> ProblemsOf(Villages villages, OptionText text) =>
        Assert.IsType<ProposeOptionResult.NotAcceptable>(await villages.DoAsync(acts => new ProposeOption(acts).Do(villages.By(Villages.Secretary), text, Cancelled))).Problems;
}
