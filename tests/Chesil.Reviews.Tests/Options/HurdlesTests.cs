using Chesil.Reviews.Accounts;
using Chesil.Reviews.Options;
using Chesil.Testing.Databases;

namespace Chesil.Reviews.Tests.Options;

/// <summary>Hurdles are written and applied, and the short list is settled by them.</summary>
public sealed class HurdlesTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task A_hurdle_is_written_once(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        Assert.Equal("in-time", Assert.IsType<WriteHurdleResult.Written>(await Write(villages, "In time", "Open by 2032.")).Done.Code);
        Assert.IsType<WriteHurdleResult.NameTaken>(await Write(villages, " IN TIME ", "Open by 2033."));
        Assert.IsType<WriteHurdleResult.NameMissing>(await Write(villages, " ", "x"));
        Assert.IsType<WriteHurdleResult.NameTooLong>(await Write(villages, new string('n', 121), "x"));
        Assert.IsType<WriteHurdleResult.StatementMissing>(await Write(villages, "New", " "));
        Assert.IsType<WriteHurdleResult.TextTooLong>(await Write(villages, "New", new string('s', 2001)));
        Assert.Single(await villages.EventsAsync("hurdle/in-time"));
    }

    [Theory, OnEachDatabase]
    public async Task Outcomes_need_a_reason_and_a_pass_or_a_fail_needs_evidence(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);

        Assert.Equal(
            [new OutcomeProblem.ReasonMissing("safe"), new OutcomeProblem.EvidenceMissing("safe"), new OutcomeProblem.OutcomeMissing("affordable"), new OutcomeProblem.NoSuchHurdle("none")],
            Assert.IsType<ApplyHurdlesResult.NotAcceptable>(await Apply(villages, 1, new("safe", HurdleResult.Pass, "", ""), new("affordable", null, "Cheap.", null), new("none", HurdleResult.NotYetShown, "x", null))).Problems);
        Assert.IsType<ApplyHurdlesResult.NothingChanged>(await Apply(villages, 1, new("safe", null, null, null), new("affordable", null, "", "")));
        Assert.IsType<ApplyHurdlesResult.Applied>(await Apply(villages, 1, new("safe", HurdleResult.Pass, "One team.", "Paper 7"), new("affordable", HurdleResult.NotYetShown, "No figures yet.", null)));
        Assert.IsType<ApplyHurdlesResult.ChangedMeanwhile>(await Apply(villages, 1, new OutcomeText("safe", HurdleResult.Fail, "No.", "Paper 8")));

        // 1 March 2030 at noon in London is the same day; said again as it was, an outcome keeps its date and its decider.
        var safe = (await villages.LatestAsync("keep-both")).Outcomes.Single(outcome => outcome.Hurdle == "safe");
        Assert.Equal(("a7", new DateOnly(2030, 3, 1)), (safe.DecidedBy, safe.DecidedOn));
        villages.Clock.Pass(TimeSpan.FromDays(2));
        Assert.IsType<ApplyHurdlesResult.Applied>(await Apply(villages, 2, new("safe", HurdleResult.Pass, "One team.", "Paper 7"), new("affordable", HurdleResult.Pass, "Cheap.", "Paper 9")));
        Assert.Equal([("affordable", new DateOnly(2030, 3, 3)), ("safe", new DateOnly(2030, 3, 1))], (await villages.LatestAsync("keep-both")).Outcomes.Select(outcome => (outcome.Hurdle, outcome.DecidedOn)));
    }

    [Theory, OnEachDatabase]
    public async Task The_short_list_is_refused_while_an_outcome_is_missing_or_open(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        Assert.IsType<SettleShortlistResult.NoSuchFamily>(await Settle(villages));
        await villages.ProposeAsync(Villages.KeepBoth);
        await villages.ProposeAsync(Villages.KeepBoth with { Name = "Another" });

        await villages.ApplyAsync("keep-both", ("safe", HurdleResult.Pass), ("affordable", HurdleResult.NotYetShown));
        Assert.Equal([("another", "affordable"), ("another", "safe")], Assert.IsType<SettleShortlistResult.OutcomeMissing>(await Settle(villages)).Missing);
        // What failed one hurdle is left behind, whatever another would have shown.
        await villages.ApplyAsync("another", ("safe", HurdleResult.Fail), ("affordable", HurdleResult.NotYetShown));
        Assert.Equal([("keep-both", "affordable")], Assert.IsType<SettleShortlistResult.NotYetShown>(await Settle(villages)).Open);
        await villages.ApplyAsync("keep-both", ("affordable", HurdleResult.Pass));

        Assert.Equal(["another", "keep-both"], Assert.IsType<SettleShortlistResult.Settled>(await Settle(villages)).Done.Codes);
        Assert.Equal((OptionStage.Shortlist, OptionStage.Discarded), ((await villages.LatestAsync("keep-both")).Stage, (await villages.LatestAsync("another")).Stage));
        Assert.IsType<SettleShortlistResult.NothingChanged>(await Settle(villages));
    }

    private static Task<WriteHurdleResult> Write(Villages villages, string name, string statement) =>
        villages.DoAsync(acts => new WriteHurdle(acts).Do(villages.By(Villages.Secretary), name, statement, null, Cancelled));

    private static Task<ApplyHurdlesResult> Apply(Villages villages, int from, params OutcomeText[] outcomes) =>
        villages.DoAsync(acts => new ApplyHurdles(acts).Do(villages.By(Villages.Secretary), "keep-both", from, outcomes, Cancelled));

    private static Task<SettleShortlistResult> Settle(Villages villages) =>
        villages.DoAsync(async acts => await new SettleShortlist(acts).Do(villages.By(Villages.Secretary), "Hospitals", await OpenedAsync(villages), Cancelled));

    private static Task<Dictionary<string, int>> OpenedAsync(Villages villages) => villages.AskAsync(async db =>
        (await db.ListOptions(Reader.System, villages.Id, TimeProvider.System.GetUtcNow().UtcDateTime, Cancelled)).Where(option => option.Family == "Hospitals" && option.Stage != OptionStage.Withdrawn).ToDictionary(option => option.Code, option => option.Number));
}
