using Chesil.Packages.Writing;
using Chesil.Web.Hosting;
using Chesil.Web.Tests.Harness;

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
    public async Task A_review_that_cannot_be_read_is_listed_with_the_reason_and_the_others_are_shown()
    {
        var data = Directory.CreateTempSubdirectory("chesil-web-").FullName;
        await TestSite.KeepAsync(data, ThreeVillages.Package());
        await TestSite.KeepAsync(data, ThreeVillages.Package("about"));
        await TestSite.KeepAsync(data, ThreeVillages.Package("stale"));
        PackageWriter.WriteFolder(ThreeVillages.Package("waiting"), Path.Combine(data, "reviews", "waiting", "package"));
        await File.AppendAllTextAsync(Path.Combine(data, "reviews", "stale", "package", "tables", "growth.csv"), "2045,all,20,paper\n", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(data, "reviews", "empty"));
        await using var site = await TestSite.ServeAsync(data);

        var words = await site.ReadAsync("/");

        Assert.Contains("Three villages", words, StringComparison.Ordinal);
        Assert.Contains("is the name of one of our own pages", words, StringComparison.Ordinal);
        Assert.Contains("made from another version of the package", words, StringComparison.Ordinal);
        Assert.Contains("It has not been worked out yet.", words, StringComparison.Ordinal);
        Assert.Contains("It has no package.", words, StringComparison.Ordinal);
        Assert.DoesNotContain(data, words, StringComparison.Ordinal);
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
