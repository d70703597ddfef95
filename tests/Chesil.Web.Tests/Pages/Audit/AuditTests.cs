using System.Xml.Linq;
using Chesil.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using static Chesil.Web.Tests.Harness.Canaries;

namespace Chesil.Web.Tests.Pages.Audit;

/// <summary>The record as everybody may read it.</summary>
public sealed class AuditTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Every_event_shows_its_hash_and_only_public_ones_what_was_done()
    {
        await using var world = await EveryVisibility.BuildAsync();
        using var nobody = world.Site.Visit();
        var review = await world.Site.WithDataAsync(db => db.Reviews.SingleAsync(each => each.Code == EveryVisibility.First));
        var head = await world.Site.WithDataAsync(db => db.AuditHeads.SingleAsync(each => each.Chain == review.Id));

        var page = await nobody.OpenAsync("/villages/audit");
        var rows = page.Document.QuerySelectorAll("#record tbody tr");

        Assert.Equal(head.Number, rows.Length);
        Assert.Contains(head.Hash, page.Words, StringComparison.Ordinal);
        Assert.Contains($"chesil verify --review villages --head {head.Hash}", page.Words, StringComparison.Ordinal);
        Assert.Contains($"Published an option: {Word("open", "name")} {Word("open", "publish")}", page.Words, StringComparison.Ordinal);
        Assert.Contains("Brought the review in: Three villages", page.Words, StringComparison.Ordinal);
        Assert.Contains(rows, row => row.TextContent.Contains("Not public yet", StringComparison.Ordinal));
        Assert.DoesNotContain(Word("embargo", "publish"), page.Words, StringComparison.Ordinal);

        world.GoOn(EveryVisibility.PublicAfter);
        Assert.Contains(Word("embargo", "publish"), (await nobody.OpenAsync("/villages/audit")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Word("recalled", "publish"), (await nobody.OpenAsync("/villages/audit")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_of_a_day_is_in_the_feed_once_the_day_is_over()
    {
        await using var world = await EveryVisibility.BuildAsync();
        var review = await world.Site.WithDataAsync(db => db.Reviews.SingleAsync(each => each.Code == EveryVisibility.First));
        var head = await world.Site.WithDataAsync(db => db.AuditHeads.SingleAsync(each => each.Chain == review.Id));

        Assert.Empty((await FeedAsync(world)).Elements(Atom + "entry"));
        world.GoOn(TimeSpan.FromDays(1));
        var entry = Assert.Single((await FeedAsync(world)).Elements(Atom + "entry"));

        Assert.Equal(head.Hash, entry.Element(Atom + "content")!.Value);
        Assert.EndsWith($": event {head.Number}", entry.Element(Atom + "title")!.Value, StringComparison.Ordinal);
    }

    private static async Task<XElement> FeedAsync(EveryVisibility world)
    {
        using var response = await world.Site.Client.GetAsync(new Uri("/villages/audit/heads.atom", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        // What RFC 4287 asks of every feed.
        Assert.All(new[] { "title", "id", "updated", "author" }, name => Assert.NotNull(feed.Element(Atom + name)));
        return feed;
    }
}
