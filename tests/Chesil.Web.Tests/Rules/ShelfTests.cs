using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Chesil.Web.Hosting;
using Chesil.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chesil.Web.Tests.Rules;

/// <summary>What the site does with a data folder that is not as it should be.</summary>
public sealed class ShelfTests
{
    [Fact]
    public async Task An_empty_folder_is_served_and_says_what_will_be_there()
    {
        await using var site = await TestSite.ServeAsync();

        Assert.Contains("There are no reviews here yet.", await site.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_that_is_not_published_is_nowhere_for_the_public_and_marked_for_the_team()
    {
        var data = Directory.CreateTempSubdirectory("chesil-web-").FullName;
        await TestSite.KeepAsync(data, ThreeVillages.Package(), isPublic: false);
        await using var site = await TestSite.ServeAsync(data);
        using var nobody = site.Visit();
        using var analyst = await site.SignInAsync(Role.Analyst, "villages");

        Assert.Contains("There are no reviews here yet.", (await nobody.OpenAsync("/")).Words, StringComparison.Ordinal);
        foreach (var path in new[] { "/villages", "/villages/options", "/villages/audit", "/villages/audit/heads.atom", "/villages/report", "/villages/tables/options.csv", "/api/v1/reviews/villages", "/api/v1/reviews/villages/options" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.OK, (await analyst.GetAsync(path)).Status);
        }
        Assert.Contains("Draft: only the team sees this", (await analyst.OpenAsync("/")).Words, StringComparison.Ordinal);
        Assert.Contains("Draft: only the team sees this", (await analyst.OpenAsync("/villages")).Words, StringComparison.Ordinal);
    }

    /// <summary>Figures, documents and journeys need no model to be read.</summary>
    [Fact]
    public async Task A_review_that_was_not_worked_out_shows_what_it_was_imported_with()
    {
        var data = Directory.CreateTempSubdirectory("chesil-web-").FullName;
        await TestSite.KeepAsync(data, ThreeVillages.Package(), isWorkedOut: false);
        await using var site = await TestSite.ServeAsync(data);

        foreach (var path in new[] { "/villages", "/villages/options", "/villages/options/compare", "/villages/options/north", "/villages/sites", "/villages/services", "/villages/timeline", "/villages/number/source/paper", "/villages/tables" }) await site.OpenAsync(path);
        Assert.Null((await site.OpenAsync("/villages")).QuerySelector("main a[href='/villages/report']"));
    }

    /// <summary>Options are published one by one, in any order; even business as usual may come last.</summary>
    [Fact]
    public async Task Pages_stand_whichever_options_are_published()
    {
        var data = Directory.CreateTempSubdirectory("chesil-web-").FullName;
        await TestSite.KeepAsync(data, ThreeVillages.Package(), isPublic: false);
        await using var site = await TestSite.ServeAsync(data);
        var id = await site.WithDataAsync(db => db.Reviews.Select(review => review.Id).SingleAsync());
        var cancellation = TestContext.Current.CancellationToken;
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PublishReview>().Do(new ActContext(Reader.System, id, "It begins."), cancellation);

        foreach (var next in new[] { null, "north", "south", "today" })
        {
            if (next is not null) Assert.IsType<PublishOptionResult.Published>(await scope.ServiceProvider.GetRequiredService<PublishOption>().Do(new ActContext(Reader.System, id, "It is ready."), next, 1, ReleaseTimes.AtOnce, cancellation));
            foreach (var path in new[] { "", "/options", "/options/compare", "/options/north", "/options/south", "/options/today", "/areas", "/areas/S1", "/sites", "/services", "/timeline", "/tables", "/tables/access", "/tables/totals", "/tables/sift.csv", "/number/evaluation/1/option/north/total", "/number/access/today/ed/car/everyone/mean-minutes", "/report" })
            {
                using var response = await site.Client.GetAsync(new Uri("/villages" + path, UriKind.Relative), cancellation);
                Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{path} answers {(int)response.StatusCode} after {next ?? "nothing"} is published.");
            }
            Assert.Equal(next == "today", (await site.Client.GetAsync(new Uri("/villages/report", UriKind.Relative), cancellation)).IsSuccessStatusCode);
        }
        Assert.Contains("74.44", await site.ReadAsync("/villages/options/compare"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_that_began_here_can_be_read_from_its_first_day()
    {
        await using var site = await TestSite.ServeAsync();
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var text = new ReviewText("new", "A new review", "What should be done?", "Europe/London", "GBP", ["en"], []);
            var began = Assert.IsType<CreateReviewResult.Created>(await scope.ServiceProvider.GetRequiredService<CreateReview>().Do(new ActContext(Reader.System, null, "For a test."), text, TestContext.Current.CancellationToken));
            var id = await site.WithDataAsync(db => db.Reviews.Where(review => review.Code == began.Done.Code).Select(review => review.Id).SingleAsync());
            Assert.IsType<PublishReviewResult.Published>(await scope.ServiceProvider.GetRequiredService<PublishReview>().Do(new ActContext(Reader.System, id, "It begins."), TestContext.Current.CancellationToken));
        }

        Assert.Contains("A new review", await site.ReadAsync("/"), StringComparison.Ordinal);
        Assert.Contains("What should be done?", await site.ReadAsync("/new"), StringComparison.Ordinal);
        Assert.Contains("No options have been published yet.", await site.ReadAsync("/new/options"), StringComparison.Ordinal);
        Assert.Contains("It begins.", await site.ReadAsync("/new/audit"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_options_the_site_is_for_this_machine_alone()
    {
        var options = Assert.IsType<SiteOptionsResult.Parsed>(SiteOptions.Parse([])).Options;

        Assert.Equal(new SiteOptions("http://127.0.0.1:5080", "data"), options);
    }

    [Theory]
    [InlineData(new[] { "--port", "8080", "--data", "there" }, "http://127.0.0.1:8080", "there")]
    [InlineData(new[] { "--port=8080" }, "http://127.0.0.1:8080", "data")]
    [InlineData(new[] { "--urls", "http://localhost:9000" }, "http://localhost:9000", "data")]
    public void Options_are_read(string[] args, string urls, string data) =>
        Assert.Equal(new SiteOptions(urls, data), Assert.IsType<SiteOptionsResult.Parsed>(SiteOptions.Parse(args)).Options);

    [Theory]
    [InlineData("--port")]
    [InlineData("--port", "0")]
    [InlineData("--port", "seven")]
    [InlineData("--colour", "red")]
    [InlineData("--port", "80", "--urls", "http://localhost")]
    public void An_option_that_makes_no_sense_is_refused_with_a_sentence(params string[] args) =>
        Assert.NotEmpty(Assert.IsType<SiteOptionsResult.NotUnderstood>(SiteOptions.Parse(args)).Message);
}
