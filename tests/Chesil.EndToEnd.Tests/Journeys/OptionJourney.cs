using System.Globalization;
using Chesil.EndToEnd.Tests.Harness;
using Chesil.Packages.Tables;
using Chesil.Testing;
using Chesil.Testing.Databases;

namespace Chesil.EndToEnd.Tests.Journeys;

/// <summary>The steps of an option's way to the public, in a review of a county on squared paper.</summary>
internal sealed class OptionJourney : IAsyncDisposable
{
    // Only what the team writes has this word.
    private const string Word = "Quarrydown", Name = "Option Q: stroke care for Quarrydown", Question = "Stroke care of Quarrydown";
    private const string FirstSummary = "Stroke care ends in the west, and Quarrydown goes east.", SecondSummary = "Stroke care ends in the west. A bus takes Quarrydown east.", OtherName = "Option Q: stroke care for Quarrydown, in the east";

    private readonly SampleSite _samples;
    private readonly bool _script;
    private readonly List<IAsyncDisposable> _gone = [];
    private readonly Dictionary<string, Visit> _team = [];
    private readonly string _review;
    private RunningSite _site;
    private Outsider _public = null!;
    private Visit _outside = null!;
    private string _code = "";

    private OptionJourney(SampleSite samples, bool script)
    {
        (_samples, _script, _site) = (samples, script, samples.Running);
        _review = script ? "journey" : "journey-without-script";
    }

    public SiteClock Clock => _site.Clock;

    public DateTime StaffFrom { get; private set; }

    public DateTime InvitedFrom { get; private set; }

    public DateTime PublicFrom { get; private set; }

    private string Options => $"/{_review}/workspace/options";

    private string Option => $"{Options}/{_code}";

    public static async Task<OptionJourney> BeginAsync(SampleSite samples, bool script, DatabaseKind database)
    {
        // Without a browser nothing is started, and this says so.
        await (await samples.ArriveAsync(Screen.Desktop)).DisposeAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var journey = new OptionJourney(samples, script);
        try
        {
            if (database == DatabaseKind.Postgres)
            {
                var server = await TestDatabase.CreateEmptyAsync(database);
                journey._gone.Add(server);
                var site = await PostgresSite.StartAsync(server.ConnectionString, cancellation);
                journey._gone.Add(site);
                journey._site = site.Running;
            }
            await journey._site.ImportAsync(GridCounty.Whole().Change<Review>(review => review with { Code = journey._review, Name = "County of the journey" }), cancellation);
            journey._outside = await journey.ArriveAsync();
            journey._public = new Outsider(journey._outside, journey._review, Word);
            return journey;
        }
        catch
        {
            await journey.DisposeAsync();
            throw;
        }
    }

    public async Task Nobody_who_is_not_signed_in_opens_the_workspace()
    {
        await _outside.GoAsync(Options);
        Assert.Equal("Sign in", await _outside.HeadingAsync());
    }

    public async Task An_analyst_proposes_an_option()
    {
        var analyst = await PersonAsync(Team.Analyst);
        await analyst.GoAsync(Options);
        await analyst.FollowAsync("Propose an option");
        await analyst.PressAsync("Start");
        await analyst.PressAsync("Continue");
        Assert.Equal(["Enter a name for the option"], await analyst.ErrorsAsync());
        await analyst.TypeAsync("What is the option called?", Name);
        await analyst.PressAsync("Continue");
        await analyst.ChooseAsync("Another question");
        await analyst.TypeAsync("The other question", Question);
        await analyst.PressAsync("Continue");
        await analyst.TypeAsync("What would change?", FirstSummary);
        await analyst.PressAsync("Continue");

        await analyst.FollowAsync("Add a change");
        await analyst.ChooseAsync("A service ends at a site");
        await analyst.PressAsync("Continue");
        await analyst.SelectAsync("Which service?", "Stroke care");
        await analyst.SelectAsync("At which site?", "Mid Hub");
        await analyst.TypeAsync("Why?", "Too few doctors go to Quarrydown.");
        await analyst.PressAsync("Add this change");
        Assert.Equal(["Stroke care is not given at Mid Hub at this step. Choose another site, or move this step."], await analyst.ErrorsAsync());
        Assert.Equal("Too few doctors go to Quarrydown.", await analyst.Page.GetByLabel("Why?").InputValueAsync());
        await analyst.SelectAsync("At which site?", "West Hospital");
        await analyst.PressAsync("Add this change");
        Assert.Equal("You have added 1 change", await analyst.HeadingAsync());
        await analyst.PressAsync("Continue");

        await analyst.TypeAsync("Why do you propose", "The people of Quarrydown asked for it.");
        await analyst.PressAsync("Continue");
        Assert.Equal("Check your answers", await analyst.HeadingAsync());
        await analyst.PressAsync("Propose the option");
        Assert.Equal("Option proposed", await analyst.HeadingAsync());
        await analyst.FollowAsync("Open the option");
        _code = analyst.Path.Split('/')[^1];
        Assert.Equal(Name, await analyst.HeadingAsync());
    }

    public async Task The_public_sees_nothing(string when)
    {
        Assert.True(await _public.FindWordAsync() is [], $"The public sees {Word} {when}: {string.Join(", ", await _public.FindWordAsync())}");
        Assert.Equal(404, (await _outside.LookAtAsync($"/{_review}/options/{_code}")).Status);
        Assert.Equal(404, (await _outside.LookAtAsync($"/api/v1/reviews/{_review}/options/{_code}")).Status);
    }

    public async Task Others_see_no_draft(string name)
    {
        var person = await PersonAsync(name);
        Assert.Equal(404, (await person.LookAtAsync(Option)).Status);
        foreach (var page in new[] { Options, $"/{_review}/options" })
        {
            await person.GoAsync(page);
            Assert.DoesNotContain(Word, await person.WordsAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    public async Task The_short_list_is_refused_while_an_outcome_is_missing()
    {
        var secretariat = await PersonAsync(Team.Secretariat);
        await secretariat.GoAsync($"{Options}/shortlist?question={Uri.EscapeDataString(Question)}");
        Assert.Contains($"{Name}: safe has no outcome", await secretariat.WordsAsync(), StringComparison.OrdinalIgnoreCase);
        await secretariat.TypeAsync("Why is it settled now?", "To see what comes of it.");
        await secretariat.PressAsync("Settle the short list");
        Assert.Equal(["Some outcomes are missing or open. They are listed below: record them, then settle the short list."], await secretariat.ErrorsAsync());
    }

    public async Task Two_people_change_it_at_once_and_nothing_is_lost()
    {
        var (analyst, secretariat) = (await PersonAsync(Team.Analyst), await PersonAsync(Team.Secretariat));
        await BeginChangeAsync(analyst, "what would change", "What would change?", SecondSummary);
        await BeginChangeAsync(secretariat, "the name", "What is the option called?", OtherName);
        await secretariat.PressAsync("Change the option");
        Assert.Equal("Option changed", await secretariat.HeadingAsync());

        await analyst.PressAsync("Change the option");
        Assert.Equal("Somebody changed this option meanwhile", await analyst.HeadingAsync());
        var words = await analyst.WordsAsync();
        Assert.Contains($"{Team.Secretariat} changed it", words, StringComparison.Ordinal);
        Assert.Contains(OtherName, words, StringComparison.Ordinal);
        Assert.Contains(SecondSummary, words, StringComparison.Ordinal);
        await LookForFaultsAsync(analyst);
        await analyst.PressAsync("Go on from their version");
        await analyst.PressAsync("Change the option");
        Assert.Equal("Option changed", await analyst.HeadingAsync());

        await analyst.GoAsync(Option);
        Assert.Equal(OtherName, await analyst.HeadingAsync());
        Assert.Contains(SecondSummary, await analyst.WordsAsync(), StringComparison.Ordinal);
    }

    public async Task The_hurdles_are_applied()
    {
        var secretariat = await PersonAsync(Team.Secretariat);
        await secretariat.GoAsync(Option);
        await secretariat.FollowAsync("Apply the hurdles");
        await secretariat.ChooseAsync("Pass");
        await secretariat.TypeAsync("Why?", "One team for Quarrydown.");
        await secretariat.TypeAsync("Why do you record this now?", "Agreed by the panel.");
        await secretariat.PressAsync("Record the outcomes");
        Assert.Equal(["Enter the evidence. If there is none yet, choose not yet shown."], await secretariat.ErrorsAsync());
        await LookForFaultsAsync(secretariat);
        await secretariat.TypeAsync("Evidence", "Paper 7 on Quarrydown, page 2");
        await secretariat.PressAsync("Record the outcomes");
        Assert.Equal("Outcomes recorded", await secretariat.HeadingAsync());
    }

    public async Task The_short_list_is_settled()
    {
        var secretariat = await PersonAsync(Team.Secretariat);
        await secretariat.GoAsync($"{Options}/shortlist?question={Uri.EscapeDataString(Question)}");
        await secretariat.TypeAsync("Why is it settled now?", "Agreed by the board, for Quarrydown.");
        await secretariat.PressAsync("Settle the short list");
        Assert.Equal("Short list settled", await secretariat.HeadingAsync());
        Assert.Contains($"{OtherName}: short list", await secretariat.WordsAsync(), StringComparison.OrdinalIgnoreCase);
    }

    public async Task It_is_published_under_embargo()
    {
        var admin = await PersonAsync(Team.Admin);
        // To the minute, as people set them.
        var now = new DateTime(Clock.Now.Ticks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, DateTimeKind.Utc);
        (StaffFrom, InvitedFrom, PublicFrom) = (now.AddMinutes(20), now.AddMinutes(40), now.AddMinutes(60));
        await admin.GoAsync(Option);
        await admin.FollowAsync("Publish");
        await admin.ChooseAsync("Later, under embargo");
        await SetTimeAsync(admin, "Public", PublicFrom);
        await SetTimeAsync(admin, "Invited", InvitedFrom);
        await SetTimeAsync(admin, "Staff", PublicFrom.AddMinutes(20));
        await admin.PressAsync("Continue");
        Assert.Equal(["Staff come first, then those invited, then the public. Put the times in that order."], await admin.ErrorsAsync());
        await LookForFaultsAsync(admin);
        await SetTimeAsync(admin, "Staff", StaffFrom);
        await admin.PressAsync("Continue");
        Assert.Equal("Check before you publish", await admin.HeadingAsync());
        Assert.Contains($"{There(PublicFrom):HH:mm}, for ever", await admin.WordsAsync(), StringComparison.Ordinal);
        await LookForFaultsAsync(admin);
        await admin.TypeAsync("Why do you publish it now?", "The board agreed on Quarrydown.");
        await admin.PressAsync("Publish under embargo");
        Assert.Equal("Option published", await admin.HeadingAsync());
        await admin.GoAsync(Options);
        Assert.Contains("Embargoed until", await admin.WordsAsync(), StringComparison.Ordinal);
    }

    public async Task It_appears_to(string name)
    {
        var person = await PersonAsync(name);
        await person.GoAsync(Options);
        await person.FollowAsync(OtherName);
        Assert.Equal(OtherName, await person.HeadingAsync());
        await person.GoAsync($"/{_review}/options/{_code}");
        Assert.Contains("Under embargo until", await person.WordsAsync(), StringComparison.Ordinal);
    }

    public async Task It_appears_to_the_public()
    {
        await _outside.GoAsync($"/{_review}/options");
        await _outside.FollowAsync(OtherName);
        Assert.Equal(OtherName, await _outside.HeadingAsync());
        Assert.Contains(SecondSummary, await _outside.WordsAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("embargo", await _outside.WordsAsync(), StringComparison.OrdinalIgnoreCase);
        var found = await _public.FindWordAsync();
        foreach (var path in new[] { $"/{_review}/options", $"/{_review}/tables/options.csv", $"/{_review}/audit", $"/api/v1/reviews/{_review}/options" }) Assert.Contains(path, found);
        // What was said on the way stays with the team: everybody reads the reason for publishing.
        var record = (await _outside.LookAtAsync($"/{_review}/audit")).Text;
        Assert.Contains("The board agreed on Quarrydown.", record, StringComparison.Ordinal);
        Assert.DoesNotContain("The people of Quarrydown asked for it.", record, StringComparison.Ordinal);
    }

    public async Task The_history_says_who_when_and_why()
    {
        var admin = await PersonAsync(Team.Admin);
        await admin.GoAsync(Option);
        var words = await admin.WordsAsync();
        Assert.All(
            [Team.Analyst, "The people of Quarrydown asked for it.", Team.Secretariat, "Agreed by the panel.", Team.Admin, "The board agreed on Quarrydown."],
            part => Assert.Contains(part, words, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _team.Values) await visit.DisposeAsync();
        if (_outside is not null) await _outside.DisposeAsync();
        // The program before its database.
        foreach (var each in Enumerable.Reverse(_gone)) await each.DisposeAsync();
    }

    private Task<Visit> ArriveAsync() => _samples.ArriveAsync(Screen.Desktop, _script, elsewhere: _site);

    private async Task<Visit> PersonAsync(string name)
    {
        if (_team.TryGetValue(name, out var known)) return known;
        var visit = await ArriveAsync();
        _team[name] = visit;
        await _site.SignInAsync(visit, name);
        return visit;
    }

    // On pages that only a journey leads to. Axe is script itself.
    private async Task LookForFaultsAsync(Visit visit)
    {
        if (_script) await Axe.AssertNothingAsync(visit);
    }

    private async Task BeginChangeAsync(Visit person, string part, string label, string text)
    {
        await person.GoAsync(Option);
        await person.FollowAsync("Change");
        await person.PressAsync("Start");
        await person.FollowAsync($"Change {part}");
        await person.TypeAsync(label, text);
        await person.PressAsync("Continue");
        await person.FollowAsync("Change the reason");
        await person.TypeAsync("Why", $"So that Quarrydown understands {part}.");
        await person.PressAsync("Continue");
        Assert.Equal("Check your answers", await person.HeadingAsync());
    }

    private static async Task SetTimeAsync(Visit person, string audience, DateTime instant)
    {
        var there = There(instant);
        await FillAsync("Date.Day", there.Day.ToString(CultureInfo.InvariantCulture));
        await FillAsync("Date.Month", there.Month.ToString(CultureInfo.InvariantCulture));
        await FillAsync("Date.Year", there.Year.ToString(CultureInfo.InvariantCulture));
        await FillAsync("Clock", there.ToString("HH:mm", CultureInfo.InvariantCulture));

        Task FillAsync(string field, string text) => person.Page.Locator($"[name='{audience}.{field}']").FillAsync(text);
    }

    private static DateTime There(DateTime instant) => TimeZoneInfo.ConvertTimeFromUtc(instant, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
}
