using System.Globalization;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Chesil.Web.Pages.Workspace.Options.Publish;
using Chesil.Web.Pages.Workspace.Options.Write;
using Chesil.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chesil.Web.Tests.Rules.Walking;

/// <summary>
/// A site with three reviews and everybody who may walk there. The first is public and has an option in every visibility. The second is a
/// draft, known to its own people only, and not worked out. The third is public, began here, and is empty.
/// </summary>
public sealed class WalkedSite : IAsyncLifetime
{
    internal const string FirstCode = "villages", SecondCode = "valley", EmptyCode = "empty";

    /// <summary>The most events that tests add to the first review once everything is there.</summary>
    private const int MostLater = 5;

    private readonly StoppedClock _clock = new(new DateTimeOffset(TimeProvider.System.GetUtcNow().Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero));

    /// <summary>When staff, those invited and everybody may read what is under embargo.</summary>
    internal IReadOnlyList<DateTime> Times { get; private set; } = [];

    internal TestSite Site { get; private set; } = null!;

    internal IReadOnlyList<WalkedRoute> Routes { get; private set; } = [];

    internal WalkedReview First { get; private set; } = null!;

    internal WalkedReview Second { get; private set; } = null!;

    internal WalkedReview Empty { get; private set; } = null!;

    internal IReadOnlyList<WalkedReview> Reviews => [First, Second, Empty];

    internal IReadOnlyList<Person> People { get; private set; } = [];

    internal DateTime Now => _clock.GetUtcNow().UtcDateTime;

    /// <summary>Lets time pass until a moment.</summary>
    internal void GoOnTo(DateTime moment) => _clock.GoOn(moment - Now);

    public async ValueTask InitializeAsync()
    {
        var data = Directory.CreateTempSubdirectory("chesil-web-").FullName;
        await TestSite.KeepAsync(data, ThreeVillages.Package(FirstCode), time: _clock);
        await TestSite.KeepAsync(data, ThreeVillages.Package(SecondCode), isPublic: false, isWorkedOut: false, time: _clock);
        Site = await TestSite.ServeAsync(data, _clock);
        Routes = await WalkedRoute.ListAsync(Site);
        First = await FindAsync(FirstCode, isPublic: true, hasPackage: true);
        Second = await FindAsync(SecondCode, isPublic: false, hasPackage: true);
        Empty = await BeginAsync(EmptyCode);
        await SignEverybodyInAsync();
        await FillFirstAsync();
        await FillSecondAsync();
        await BeginFormsAsync();
        foreach (var person in People) await person.TakeTokenAsync(Site);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in People) person.Visitor.Dispose();
        await Site.DisposeAsync();
    }

    private async Task SignEverybodyInAsync()
    {
        List<Person> people = [new(Site.Visit(), null, null), new(await Site.SignInAsync(role: null), null, null)];
        foreach (var review in new string?[] { First.Code, Second.Code, null })
        {
            foreach (var role in Enum.GetValues<Role>()) people.Add(new Person(await Site.SignInAsync(role, review), role, review));
        }
        // One more, with whom something will be shared.
        people.Add(new Person(await Site.SignInAsync(Role.Member, First.Code), Role.Member, First.Code));
        People = people;
        foreach (var review in Reviews)
        {
            review.Accounts = [.. people.Where(person => person.Role == Role.Analyst && person.Review == review.Code).Select(person => person.Visitor.Account!)];
            review.AccountsOfInstallation = [people.Single(person => person.Role == Role.Analyst && person.IsOfInstallation).Visitor.Account!];
        }
    }

    private async Task FillFirstAsync()
    {
        Times = [Now.AddMinutes(10), Now.AddMinutes(20), Now.AddMinutes(30)];
        foreach (var code in new[] { "today", "north", "south" })
        {
            var imported = new OptionStory(code, "imported and public");
            imported.Releases.Add(new Release(1, Now, Now, Now));
            First.Options.Add(imported);
        }
        await First.ProposeAsync("draft");
        await First.ShareAsync(await First.ProposeAsync("shared with a member"), People[^1].Visitor.Account!);
        await First.ShareAsync(await First.ProposeAsync("shared with viewers"), Role.Viewer);
        await First.PublishAsync(await First.ProposeAsync("under embargo"), Times[0], Times[1], Times[2]);

        var recalled = await First.ProposeAsync("recalled");
        await First.PublishAsync(recalled, Now, Times[1], Times[2]);
        await First.RecallAsync(recalled);

        var open = await First.ProposeAsync("public");
        await First.PublishAsync(open);

        var next = await First.ProposeAsync("public with a later draft");
        await First.PublishAsync(next);
        await First.ChangeAsync(next);

        var coming = await First.ProposeAsync("public with a version under embargo");
        await First.PublishAsync(coming);
        await First.ChangeAsync(coming);
        await First.PublishAsync(coming, Times[0], Times[1], Times[2]);

        var withdrawn = await First.ProposeAsync("withdrawn");
        await First.PublishAsync(withdrawn);
        await First.WithdrawAsync(withdrawn);
        await First.PublishAsync(withdrawn);

        var quiet = await First.ProposeAsync("withdrawn and the public not told");
        await First.PublishAsync(quiet);
        await First.WithdrawAsync(quiet);

        await First.WithdrawAsync(await First.ProposeAsync("a withdrawn draft"));

        await First.DiscardAsync();
        First.OptionCodes = [open.Code];
        First.Hurdles = ["safe"];
        First.Events = ["1"];
        First.Generations = ["1"];
    }

    private async Task FillSecondAsync()
    {
        // Visible to everybody who knows of the review.
        var option = await Second.ProposeAsync("public");
        await Second.PublishAsync(option);
        Second.OptionCodes = [option.Code];
        Second.Hurdles = [await Second.WriteHurdleAsync("Fair to the valley")];
        // An event that the first review does not have: its record is the shorter one, with whatever a test does in it.
        var last = await HeadAsync(First) + MostLater;
        for (var number = 1; await HeadAsync(Second) <= last; number++) await Second.WriteHurdleAsync($"Hurdle {number}");
        Second.Events = [(await HeadAsync(Second)).ToString(CultureInfo.InvariantCulture)];
        Empty.Events = ["1"];
    }

    /// <summary>Whoever may write in the first review has begun every form of several pages, so that each page of one is shown.</summary>
    private async Task BeginFormsAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var drafts = scope.ServiceProvider.GetRequiredService<FormDrafts>();
        var cancellation = TestContext.Current.CancellationToken;
        var code = First.OptionCodes[0];
        var version = await Site.WithDataAsync(db => db.OptionVersions.AsNoTracking().SingleAsync(each => each.ReviewId == First.Id && each.Code == code && each.Number == 1, cancellation));
        var accounts = await Site.WithDataAsync(db => db.Users.ToDictionaryAsync(account => account.Code, account => account.Id, cancellation));
        foreach (var person in People.Where(each => each.RoleIn(First) is not null))
        {
            var account = accounts[person.Visitor.Account!];
            foreach (var journey in new[] { "propose", "merge", "change-" + code, "derive-" + code })
            {
                await drafts.Save(First.Id, account, journey, OptionDraft.Of(version, Guid.NewGuid()) with { Reason = "For a test." }, cancellation);
            }
            await drafts.Save(First.Id, account, PublishDraft.KeyOf(code), new PublishDraft(Guid.NewGuid(), 1, false, ReleaseTimes.AtOnce), cancellation);
        }
    }

    private async Task<WalkedReview> BeginAsync(string code)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var cancellation = TestContext.Current.CancellationToken;
        var text = new ReviewText(code, "An empty review", "It has just begun.", "Europe/London", "GBP", ["en"], []);
        Assert.IsType<CreateReviewResult.Created>(await scope.ServiceProvider.GetRequiredService<CreateReview>().Do(new ActContext(Reader.System, null, "For a test."), text, cancellation));
        var review = await FindAsync(code, isPublic: true, hasPackage: false);
        Assert.IsType<PublishReviewResult.Published>(await scope.ServiceProvider.GetRequiredService<PublishReview>().Do(new ActContext(Reader.System, review.Id, "For a test."), cancellation));
        return review;
    }

    private async Task<WalkedReview> FindAsync(string code, bool isPublic, bool hasPackage) =>
        new(Site, _clock, await Site.WithDataAsync(db => db.Reviews.Where(review => review.Code == code).Select(review => review.Id).SingleAsync()), code, isPublic, hasPackage);

    private Task<long> HeadAsync(WalkedReview review) => Site.WithDataAsync(db => db.AuditHeads.Where(head => head.Chain == review.Id).Select(head => head.Number).SingleAsync());
}
