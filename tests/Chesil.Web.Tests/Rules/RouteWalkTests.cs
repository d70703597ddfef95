using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Chesil.Reviews.Accounts;
using Chesil.Web.Tests.Rules.Walking;

namespace Chesil.Web.Tests.Rules;

/// <summary>
/// Every route, as everybody, at every visibility. The routes are the running site's own, so a page that is added is walked without a
/// word here. What each should answer follows from what the page says it needs, from the table of permissions, and from what was done with
/// the option it is about.
/// </summary>
public sealed class RouteWalkTests(WalkedSite walked) : IClassFixture<WalkedSite>
{
    private const int AtOnce = 4;

    private readonly ConcurrentQueue<string> _faults = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_page_of_a_workspace_says_what_it_needs()
    {
        foreach (var route in walked.Routes.Where(route => route.Needs is null && (!route.IsOpen || route.Template.Contains("/workspace", StringComparison.Ordinal))))
        {
            // A page that is open to nobody in particular is one's own, and about no review.
            if (route.IsOpen || route.IsOfReview) _faults.Enqueue($"{route.Template} has no [Needs]");
        }
        foreach (var route in walked.Routes.Where(route => route.Needs is not null && route.IsOpen)) _faults.Enqueue($"{route.Template} needs something, and is open to everybody");
        Check();
    }

    [Fact]
    public async Task Every_route_answers_everybody_what_it_should_and_reading_changes_nothing()
    {
        var before = await Stock.TakeAsync(walked.Site);
        var addresses = walked.Routes.SelectMany(route => route.IsOfReview ? walked.Reviews.SelectMany(review => Fillings.Fill(route, review)) : Fillings.Fill(route, walked.First)).ToList();
        Assert.Empty(walked.Routes.Select(route => route.Template).Except(addresses.Select(address => address.Route.Template)));

        await WalkAsync([.. addresses.Where(address => address.Review == walked.First || address.Review is null)], _ => true);
        foreach (var other in walked.Reviews.Skip(1)) await WalkAsync([.. addresses.Where(address => address.Review == other)], person => IsEnoughIn(other, person));

        Assert.Equal(before, await Stock.TakeAsync(walked.Site));
        Check();
    }

    [Fact]
    public async Task An_option_is_there_for_those_who_may_see_it_and_for_nobody_else_before_and_after_each_time()
    {
        var routes = walked.Routes.Where(route => route.Template.Contains("/options/{code}", StringComparison.Ordinal)).ToList();
        Assert.True(routes.Count(route => route.IsOpen) >= 2, "An option has a page and an answer for programs.");
        var moments = walked.Times.SelectMany(time => new[] { time.AddMilliseconds(-1), time }).Prepend(walked.Now).Where(moment => moment >= walked.Now).ToList();
        foreach (var moment in moments)
        {
            walked.GoOnTo(moment);
            var isEdge = moment == moments[0] || moment == moments[^1];
            var options = walked.First.Options.Where(option => isEdge || option.Releases.Any(release => release.Public >= walked.Times[^1])).ToList();
            // The pages of the team ask the same question, so they are walked once.
            await WalkAsync([.. from route in routes where route.IsOpen || moment == moments[0] from option in options from address in Fillings.Fill(route, walked.First, option) select address], IsEnough);
            await Parallel.ForEachAsync(walked.People, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (person, _) => await LookAtVersionsAsync(person));
        }
        Check();

        bool IsEnough(Person person) => IsEnoughIn(walked.First, person);
    }

    [Fact]
    public async Task What_only_another_review_has_is_not_there()
    {
        var addresses = walked.Routes.Where(route => route.IsOfReview).SelectMany(route => Fillings.FillForeign(route, walked.First, walked.Second).Concat(Fillings.FillForeign(route, walked.Empty, walked.First))).ToList();
        Assert.NotEmpty(addresses);
        await WalkAsync(addresses, person => person.Review != walked.Second.Code);

        // Nor can anything be sent there, by those who could send it to what is there.
        var before = await Stock.TakeAsync(walked.Site);
        foreach (var address in addresses.Where(address => address.Route.TakesForms))
        {
            foreach (var person in walked.People.Where(person => person.RoleIn(address.Review) == Role.Admin))
            {
                using var response = await person.PostAsync(address.Path, [KeyValuePair.Create("Reason", "For a test.")], withToken: true, Cancellation);
                if (response.StatusCode != HttpStatusCode.NotFound) _faults.Enqueue($"{person} POST {address} answers {(int)response.StatusCode}, not 404");
            }
        }
        Assert.Equal(before, await Stock.TakeAsync(walked.Site));
        Check();
    }

    [Fact]
    public async Task A_review_that_is_not_there_is_not_there_on_any_route()
    {
        var addresses = walked.Routes.Where(route => route.IsOfReview).SelectMany(route => Fillings.Fill(route, walked.First)).Select(address => address with { Review = null, Path = Elsewhere(address) }).ToList();
        await WalkAsync(addresses, person => person.Role is null or Role.Admin);

        static string Elsewhere(WalkedAddress address)
        {
            var path = address.Path.Split('/');
            path[Array.IndexOf(address.Route.Template.Split('/'), "{review}")] = "nowhere";
            return string.Join('/', path);
        }

        Check();
    }

    [Fact]
    public async Task A_form_without_its_token_or_from_somebody_who_may_not_changes_nothing()
    {
        var admin = walked.People.Single(person => person.IsOfInstallation && person.Role == Role.Admin);
        var before = await Stock.TakeAsync(walked.Site);
        foreach (var address in walked.Routes.SelectMany(route => Fillings.Fill(route, walked.First)))
        {
            var route = address.Route;
            if (!route.TakesForms)
            {
                using var response = await admin.PostAsync(address.Path, [], withToken: true, Cancellation);
                if ((int)response.StatusCode >= 500) _faults.Enqueue($"{admin} POST {address} answers {(int)response.StatusCode}");
                await LookAsync($"{admin} POST {address}");
                continue;
            }
            var fields = await Forms.FillAsync(admin, address.Path, Cancellation);
            // How fast one place may try to sign in is limited, and all of these are one place.
            foreach (var person in route.Needs is null ? walked.People.Take(2) : walked.People)
            {
                using (var response = await person.PostAsync(address.Path, fields, withToken: false, Cancellation))
                {
                    if (!(person.IsNobody && IsToSignIn(address, response)) && response.StatusCode != HttpStatusCode.BadRequest) _faults.Enqueue($"{person} POST {address} without a token answers {(int)response.StatusCode}, not 400");
                }
                await LookAsync($"{person} POST {address} without a token");
                if (route.Needs is null || Answers.Expected(address, person, walked.Now) is Answer.Page or Answer.PageIfAny) continue;

                using (var response = await person.PostAsync(address.Path, fields, withToken: true, Cancellation))
                {
                    var expected = Answers.Expected(address, person, walked.Now);
                    var fault = expected == Answer.SignIn ? (IsToSignIn(address, response) ? null : $"answers {(int)response.StatusCode}, not {expected}") : Answers.FaultOf(expected, address.Path, response);
                    if (fault is not null) _faults.Enqueue($"{person} POST {address} {fault}");
                }
                await LookAsync($"{person} POST {address}");
            }
        }
        Check();

        // A form would be lost on the way over the sign-in page, so a refusal is as good.
        bool IsToSignIn(WalkedAddress address, HttpResponseMessage response) => response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest || Answers.IsSignIn(address.Path, response);

        async Task LookAsync(string what)
        {
            var after = await Stock.TakeAsync(walked.Site);
            if (after != before) _faults.Enqueue($"{what} changes what is kept, from {before} to {after}");
            before = after;
        }
    }

    [Fact]
    public async Task The_same_forms_from_somebody_who_may_are_taken()
    {
        // What those who may not could not do is done here, so this needs a site of its own.
        await using var site = new WalkedSite();
        await site.InitializeAsync();
        var admin = site.People.Single(person => person.IsOfInstallation && person.Role == Role.Admin);
        var changes = 0;
        foreach (var address in site.Routes.Where(route => route is { TakesForms: true, Needs: not null }).SelectMany(route => Fillings.Fill(route, site.First)))
        {
            var before = await Stock.TakeAsync(site.Site);
            var fields = await Forms.FillAsync(admin, address.Path, Cancellation);
            using var response = await admin.PostAsync(address.Path, fields, withToken: true, Cancellation);
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.NotFound)) _faults.Enqueue($"{admin} POST {address} answers {(int)response.StatusCode}");
            if (before != await Stock.TakeAsync(site.Site)) changes++;
        }
        Check();
        Assert.True(changes >= 4, $"Only {changes} forms changed anything: the walk would not see it if somebody who may not sent one.");
    }

    [Fact]
    public async Task A_form_that_carries_the_name_of_somebody_elses_is_not_understood()
    {
        var option = walked.First.Options.Single(each => each.What == "draft");
        var admin = walked.People.Single(person => person.Review == WalkedSite.FirstCode && person.Role == Role.Admin);
        var secretariat = walked.People.Single(person => person.Review == WalkedSite.FirstCode && person.Role == Role.Secretariat);
        var fields = new[] { KeyValuePair.Create("Submission", Guid.NewGuid().ToString()), KeyValuePair.Create("Reason", "For a test."), KeyValuePair.Create("With", "account-" + walked.People[^1].Visitor.Account) };
        option.SharedWithAccounts.Add(walked.People[^1].Visitor.Account!);
        var path = $"/{WalkedSite.FirstCode}/workspace/options/{option.Code}/share";

        using var first = await secretariat.PostAsync(path, fields, withToken: true, Cancellation);
        using var again = await secretariat.PostAsync(path, fields, withToken: true, Cancellation);
        using var other = await admin.PostAsync(path, fields, withToken: true, Cancellation);

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.BadRequest], [first.StatusCode, again.StatusCode, other.StatusCode]);
    }

    /// <summary>The roles of another review are all nothing in this one, so two stand for them; and those of the installation are as those of the review.</summary>
    private static bool IsEnoughIn(WalkedReview review, Person person) => person.Review == review.Code || person.Role is null or Role.Admin or Role.Viewer;

    /// <summary>Asks for every address as everybody who is wanted, each person one after the other.</summary>
    private Task WalkAsync(IReadOnlyList<WalkedAddress> addresses, Func<Person, bool> isWanted)
    {
        var now = walked.Now;
        return Parallel.ForEachAsync(walked.People.Where(isWanted), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancellation }, async (person, cancellation) =>
        {
            foreach (var address in addresses)
            {
                using var response = await person.GetAsync(address.Path, cancellation);
                if (Answers.FaultOf(Answers.Expected(address, person, now), address.Path, response) is { } fault) _faults.Enqueue($"{person} GET {address} {fault} (the route {address.Route.Template})");
            }
        });
    }

    /// <summary>Looks whether programs are told of exactly the options that somebody sees, each in the version they see.</summary>
    private async Task LookAtVersionsAsync(Person person)
    {
        var review = walked.First;
        var expected = from option in review.Options
                       let version = option.VersionFor(person.RoleIn(review), person.Visitor.Account, walked.Now)
                       where version is not null
                       orderby option.Code
                       select string.Create(CultureInfo.InvariantCulture, $"{option.Code} {version}");
        using var response = await person.GetAsync($"/api/v1/reviews/{review.Code}/options", Cancellation);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        var told = json.RootElement.GetProperty("options").EnumerateArray().Select(option => $"{option.GetProperty("code").GetString()} {option.GetProperty("version").GetInt32()}").Order(StringComparer.Ordinal);
        var (wanted, found) = (string.Join(", ", expected.Order(StringComparer.Ordinal)), string.Join(", ", told));
        if (wanted != found) _faults.Enqueue($"{person} is told of {found}, not of {wanted}");
    }

    private void Check() => Assert.True(_faults.IsEmpty, $"{_faults.Count} faults:\n" + string.Join('\n', _faults.Order(StringComparer.Ordinal).Take(60)));
}
