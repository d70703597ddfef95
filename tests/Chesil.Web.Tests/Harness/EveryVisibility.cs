using Chesil.Packages;
using Chesil.Packages.Tables;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Chesil.Web.Tests.Harness.Canaries;

namespace Chesil.Web.Tests.Harness;

/// <summary>
/// Two reviews with an option in every visibility there is. The first was published when it came; what was proposed in it since is draft,
/// shared, under embargo, public with a later draft, withdrawn, recalled. The second came as a draft with its numbers, was published, and
/// one of its options was not.
/// </summary>
public sealed class EveryVisibility : IAsyncDisposable
{
    public const string First = "villages", Second = "valley";

    /// <summary>The total of the option of the second review that is not public: (2/3) (100 − 25.83) + (1/3) 60.</summary>
    public const string HiddenTotal = "69.44";

    /// <summary>From the start: when staff may read what is under embargo, then those invited, then everybody.</summary>
    public static readonly TimeSpan StaffAfter = TimeSpan.FromMinutes(10), InvitedAfter = TimeSpan.FromMinutes(20), PublicAfter = TimeSpan.FromMinutes(30);

    private readonly StoppedClock _clock;
    private Guid _review;

    private EveryVisibility(TestSite site, StoppedClock clock) => (Site, _clock) = (site, clock);

    public TestSite Site { get; }

    /// <summary>The member that one option is shared with.</summary>
    public TestVisitor Sharer { get; private set; } = null!;

    public void GoOn(TimeSpan by) => _clock.GoOn(by);

    public static async Task<EveryVisibility> BuildAsync()
    {
        var clock = new StoppedClock(TimeProvider.System.GetUtcNow());
        var data = Directory.CreateTempSubdirectory("chesil-web-").FullName;
        await TestSite.KeepAsync(data, ThreeVillages.Package(First), time: clock);
        await TestSite.KeepAsync(data, WithHidden(ThreeVillages.Package(Second)), isPublic: false, time: clock);
        var world = new EveryVisibility(await TestSite.ServeAsync(data, clock), clock);
        await world.FillFirstAsync();
        await world.FillSecondAsync();
        return world;
    }

    public ValueTask DisposeAsync()
    {
        Sharer?.Dispose();
        return Site.DisposeAsync();
    }

    private async Task FillFirstAsync()
    {
        _review = await IdOf(First);
        Sharer = await Site.SignInAsync(Role.Member, First);
        var now = _clock.GetUtcNow().UtcDateTime;
        var embargo = new ReleaseTimes(now + StaffAfter, now + InvitedAfter, now + PublicAfter);

        // A hurdle that only a draft was judged by.
        var draft = await ProposeAsync("draft");
        var hurdle = Assert.IsType<WriteHurdleResult.Written>(await Act<WriteHurdle, WriteHurdleResult>((write, stop) => write.Do(Because("hurdle", "reason"), Word("hurdle", "name"), Word("hurdle", "summary"), Word("hurdle", "evidence"), stop))).Done.Code;
        var outcome = new OutcomeText(hurdle, HurdleResult.Pass, Word("draft", "outcome"), Word("draft", "evidence"));
        Assert.IsType<ApplyHurdlesResult.Applied>(await Act<ApplyHurdles, ApplyHurdlesResult>((apply, stop) => apply.Do(Because("draft", "judging"), draft, 2, [outcome], stop)));

        var shared = await ProposeAsync("shared");
        Assert.IsType<PublishOptionResult.Published>(await Act<ShareOption, PublishOptionResult>((share, stop) => share.Do(Because("shared", "share"), shared, Sharer.Account, null, stop)));

        await PublishAsync("embargo", await ProposeAsync("embargo"), 2, embargo);

        var open = await ProposeAsync("open");
        await PublishAsync("open", open, 2, ReleaseTimes.AtOnce);
        Assert.IsType<ChangeOptionResult.Changed>(await Act<ChangeOption, ChangeOptionResult>((change, stop) => change.Do(Because("later", "reason"), open, 2, TextOf("later"), stop)));

        var withdrawn = await ProposeAsync("withdrawn");
        await PublishAsync("withdrawn", withdrawn, 2, ReleaseTimes.AtOnce);
        await WithdrawAsync("withdrawn", withdrawn);
        await PublishAsync("withdrawal", withdrawn, 3, ReleaseTimes.AtOnce);

        var quiet = await ProposeAsync("quiet");
        await PublishAsync("quiet", quiet, 2, ReleaseTimes.AtOnce);
        await WithdrawAsync("quiet", quiet);

        var recalled = await ProposeAsync("recalled");
        await PublishAsync("recalled", recalled, 2, new ReleaseTimes(now + PublicAfter, null, now + PublicAfter));
        Assert.IsType<PublishOptionResult.Published>(await Act<RecallOption, PublishOptionResult>((recall, stop) => recall.Do(Because("recalled", "recall"), recalled, stop)));

        // A public option that came from one nobody may see.
        var child = Assert.IsType<DeriveOptionResult.Derived>(await Act<DeriveOption, DeriveOptionResult>((derive, stop) => derive.Do(Because("child", "reason"), Word("draft", "name"), TextOf("child"), stop))).Done.Code;
        await PublishAsync("child", child, 1, ReleaseTimes.AtOnce);
    }

    private async Task FillSecondAsync()
    {
        _review = await IdOf(Second);
        Assert.IsType<PublishReviewResult.Published>(await Act<PublishReview, PublishReviewResult>((publish, stop) => publish.Do(Because("second", "publish"), stop)));
        await PublishAsync("north", "north", 1, ReleaseTimes.AtOnce);
        await PublishAsync("today", "today", 1, ReleaseTimes.AtOnce);
    }

    private static OptionText TextOf(string thing) => new(
        Word(thing, "name"), Word(thing, "family"), Word(thing, "summary"),
        [new NamedChange(ChangeKind.CloseService, "south-hospital", "ed", Reason: Word(thing, "change"))],
        [new NamedRole("north-hospital", Word(thing, "role"), Word(thing, "note"))]);

    /// <summary>Proposes an option and puts it to the hurdle, each for a reason.</summary>
    private async Task<string> ProposeAsync(string thing)
    {
        var code = Assert.IsType<ProposeOptionResult.Proposed>(await Act<ProposeOption, ProposeOptionResult>((propose, stop) => propose.Do(Because(thing, "reason"), TextOf(thing), stop))).Done.Code;
        Assert.Equal(Word(thing, "name"), code);
        var outcome = new OutcomeText("safe", HurdleResult.Fail, Word(thing, "outcome"), Word(thing, "evidence"));
        Assert.IsType<ApplyHurdlesResult.Applied>(await Act<ApplyHurdles, ApplyHurdlesResult>((apply, stop) => apply.Do(Because(thing, "judging"), code, 1, [outcome], stop)));
        return code;
    }

    private async Task PublishAsync(string thing, string code, int version, ReleaseTimes times) =>
        Assert.IsType<PublishOptionResult.Published>(await Act<PublishOption, PublishOptionResult>((publish, stop) => publish.Do(Because(thing, "publish"), code, version, times, stop)));

    private async Task WithdrawAsync(string thing, string code) =>
        Assert.IsType<WithdrawOptionResult.Withdrawn>(await Act<WithdrawOption, WithdrawOptionResult>((withdraw, stop) => withdraw.Do(Because(thing, "withdraw"), code, 2, stop)));

    private ActContext Because(string thing, string field) => new(Reader.System, _review, Word(thing, field));

    private async Task<TResult> Act<TAct, TResult>(Func<TAct, CancellationToken, Task<TResult>> act) where TAct : class
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TAct>(), TestContext.Current.CancellationToken);
    }

    private Task<Guid> IdOf(string code) => Site.WithDataAsync(db => db.Reviews.Where(review => review.Code == code).Select(review => review.Id).SingleAsync());

    /// <summary>The three villages, in which everything about the south option has its word.</summary>
    private static ReviewPackage WithHidden(ReviewPackage package)
    {
        const string Hidden = "south";
        string Say(string field) => Word("hidden", field);
        return package
            .With(TableData.Of(package.Rows<Packages.Tables.Option>().Select(row => row.Code == Hidden ? row with { Name = Say("name"), Summary = Say("summary") } : row)))
            .With(TableData.Of(package.Rows<OptionChange>().Select(row => row.Option == Hidden ? row with { Reason = Say("change") } : row)))
            .With(TableData.Of(package.Rows<SiteRole>().Append(new SiteRole(Hidden, "south-hospital", Say("role"), Say("note"), "paper"))))
            .With(TableData.Of(package.Rows<Packages.Tables.HurdleOutcome>().Select(row => row.Option == Hidden ? row with { Reason = Say("outcome") } : row)))
            .With(TableData.Of(package.Rows<Cost>().Append(new Cost(Hidden, "wards", Say("cost"), CostKind.Capital, 3.75m, 2025, "paper"))))
            .With(TableData.Of(package.Rows<Score>().Select(row => row.Option == Hidden ? row with { Reason = Say("score") } : row)));
    }
}
