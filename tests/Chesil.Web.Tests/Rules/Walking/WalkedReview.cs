using Chesil.Packages.Tables;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Chesil.Web.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Chesil.Web.Tests.Rules.Walking;

/// <summary>A review that is walked, with what was done in it. Acts go through the application; what they mean for readers is remembered here.</summary>
internal sealed class WalkedReview(TestSite site, TimeProvider clock, Guid id, string code, bool isPublic, bool hasPackage)
{
    public Guid Id => id;

    public string Code => code;

    /// <summary>Whether everybody may know of it.</summary>
    public bool IsPublic => isPublic;

    /// <summary>Whether it came as a package, so that there are areas, figures and tables.</summary>
    public bool HasPackage => hasPackage;

    /// <summary>The options, each with what was done with it.</summary>
    public List<OptionStory> Options { get; } = [];

    /// <summary>Codes of options that are walked where any will do.</summary>
    public IReadOnlyList<string> OptionCodes { get; set; } = [];

    public IReadOnlyList<string> Hurdles { get; set; } = [];

    /// <summary>Codes of accounts with a role in this review only.</summary>
    public IReadOnlyList<string> Accounts { get; set; } = [];

    /// <summary>Codes of accounts with a role in the installation.</summary>
    public IReadOnlyList<string> AccountsOfInstallation { get; set; } = [];

    /// <summary>Numbers of events of its record.</summary>
    public IReadOnlyList<string> Events { get; set; } = [];

    /// <summary>Numbers of generations that left arrangements behind.</summary>
    public IReadOnlyList<string> Generations { get; set; } = [];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<OptionStory> ProposeAsync(string what)
    {
        var result = await Act<ProposeOption, ProposeOptionResult>((act, cancellation) => act.Do(Because, TextOf(what, "A first text."), cancellation));
        var story = new OptionStory(Assert.IsType<ProposeOptionResult.Proposed>(result).Done.Code, what);
        Options.Add(story);
        return story;
    }

    public async Task ChangeAsync(OptionStory option)
    {
        var result = await Act<ChangeOption, ChangeOptionResult>((act, cancellation) => act.Do(Because, option.Code, option.Latest, TextOf(option.What, $"Text {option.Latest + 1}."), cancellation));
        option.Latest = Assert.IsType<ChangeOptionResult.Changed>(result).Done.Version;
    }

    public async Task WithdrawAsync(OptionStory option)
    {
        var result = await Act<WithdrawOption, WithdrawOptionResult>((act, cancellation) => act.Do(Because, option.Code, option.Latest, cancellation));
        option.Latest = Assert.IsType<WithdrawOptionResult.Withdrawn>(result).Done.Version;
    }

    /// <summary>Publishes the latest version; at once where no times are given.</summary>
    public async Task PublishAsync(OptionStory option, DateTime? staff = null, DateTime? invited = null, DateTime? everybody = null)
    {
        Assert.IsType<PublishOptionResult.Published>(await Act<PublishOption, PublishOptionResult>((act, cancellation) => act.Do(Because, option.Code, option.Latest, new ReleaseTimes(staff, invited, everybody), cancellation)));
        option.Releases.Add(new Release(option.Latest, staff ?? Now, invited ?? Now, everybody ?? Now));
    }

    public async Task RecallAsync(OptionStory option)
    {
        Assert.IsType<PublishOptionResult.Published>(await Act<RecallOption, PublishOptionResult>((act, cancellation) => act.Do(Because, option.Code, cancellation)));
        option.Releases[^1].IsRecalled = true;
    }

    public async Task ShareAsync(OptionStory option, string account)
    {
        Assert.IsType<PublishOptionResult.Published>(await Act<ShareOption, PublishOptionResult>((act, cancellation) => act.Do(Because, option.Code, account, null, cancellation)));
        option.SharedWithAccounts.Add(account);
    }

    public async Task ShareAsync(OptionStory option, Role role)
    {
        Assert.IsType<PublishOptionResult.Published>(await Act<ShareOption, PublishOptionResult>((act, cancellation) => act.Do(Because, option.Code, null, role, cancellation)));
        option.SharedWithRoles.Add(role);
    }

    public async Task<string> WriteHurdleAsync(string name) =>
        Assert.IsType<WriteHurdleResult.Written>(await Act<WriteHurdle, WriteHurdleResult>((act, cancellation) => act.Do(Because, name, "It must be so.", null, cancellation))).Done.Code;

    /// <summary>Leaves an arrangement behind, as a generation would, as a draft.</summary>
    public async Task DiscardAsync() => Assert.IsType<PublishReviewResult.Published>(await Act<ActTransaction, PublishReviewResult>((acts, cancellation) => acts.Perform<PublishReviewResult>(Because, Permission.ChangeOptions, "Discard", act =>
    {
        act.Db.Add(new DiscardedArrangement { ReviewId = id, Generation = 1, Place = 1, Arrangement = "Nothing anywhere", Hurdle = "Safe", Reason = "It is not safe.", At = act.At, By = act.Who.Code });
        act.Record("generation/1");
        return Task.FromResult<PublishReviewResult>(new PublishReviewResult.Published(act.Done("1")));
    }, cancellation)));

    public async Task<TResult> Act<TAct, TResult>(Func<TAct, CancellationToken, Task<TResult>> act) where TAct : class
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TAct>(), TestContext.Current.CancellationToken);
    }

    private ActContext Because => new(Reader.System, id, "For a test.");

    private OptionText TextOf(string what, string summary) => new(
        $"{code} {what}", "Hospitals", summary, hasPackage ? [new NamedChange(ChangeKind.CloseService, "south-hospital", "ed", Reason: "For a test.")] : [], []);
}
