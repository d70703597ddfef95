using Chesil.Components.Charts;
using Chesil.Components.Charts.Drawing;

namespace Chesil.Components.Tests.Charts;

public sealed class SchematicMapTests
{
    private static AngleSharp.Dom.IElement Page(SchematicMap map) => Drawn.Page(SchematicMap.Draw(map, new("m", "Map")));

    [Fact]
    public void Dots_are_as_large_as_their_people()
    {
        var areas = new[] { 4000m, 1000m }.Select((people, i) => new MapArea("Area " + i, new(50.7 + i, -2), Chalk.Cell("p" + i, people, "people", 0), Chalk.Cell("m" + i, 10, "minutes"))).ToArray();
        var dots = Page(new SchematicMap("Minutes", areas, ChalkMap.Minutes)).QuerySelectorAll("figure > svg .chesil-dots circle");
        Assert.Equal(Drawn.Number(dots[0], "r"), 2 * Drawn.Number(dots[1], "r"), 0.11);
    }

    [Fact]
    public void Each_area_stands_in_its_band_and_the_legend_says_every_band_in_words()
    {
        var map = ChalkMap.Of(ChalkMap.Minutes, areas: 60);
        var page = Page(map);
        foreach (var (band, i) in ChalkMap.Minutes.Select((band, i) => (band, i)))
        {
            var expected = map.Areas.Count(area => map.BandOf(area) == band);
            var drawn = page.QuerySelectorAll($"figure > svg .chesil-shade-{i + 1} circle").Length;
            Assert.Equal(expected, drawn);
            Assert.Contains(page.QuerySelectorAll(".chesil-key__item"), item => item.TextContent.Trim() == band.Words);
        }
    }

    [Fact]
    public void A_value_on_a_bound_belongs_to_the_band_above_it()
    {
        var area = new MapArea("Edge", new(50, -2), Chalk.Cell("p", 10, "people", 0), Chalk.Cell("m", 30, "minutes"));
        Assert.Equal("30 to 45 minutes", new SchematicMap("Minutes", [area], ChalkMap.Minutes).BandOf(area)!.Words);
    }

    [Fact]
    public void An_area_without_a_value_is_drawn_hollow_and_said_not_to_be_known()
    {
        var map = new SchematicMap("Minutes", [new("Dark", new(50, -2), Chalk.Cell("p", 10, "people", 0), Chalk.Cell("m", null, text: "not known"))], ChalkMap.Minutes);
        var page = Page(map);
        Assert.Single(page.QuerySelectorAll("figure > svg .chesil-shade-none circle"));
        Assert.Contains(page.QuerySelectorAll(".chesil-key__item"), item => item.TextContent.Trim() == "Not known");
        Assert.Equal("Not known", map.Table("Areas").Rows[0].Cells[2].Words);
    }

    [Fact]
    public void Shorter_and_longer_differ_in_shape()
    {
        var page = Page(ChalkMap.Of(ChalkMap.Changes, isChange: true, areas: 120));
        Assert.NotEmpty(page.QuerySelectorAll("figure > svg .chesil-change-much-worse path"));
        Assert.NotEmpty(page.QuerySelectorAll("figure > svg .chesil-change-same circle"));
        Assert.Empty(page.QuerySelectorAll("figure > svg .chesil-change-same path"));
    }

    [Fact]
    public void Every_site_is_named_on_the_map_or_numbered_in_the_legend_and_its_state_has_words()
    {
        var page = Page(ChalkMap.Of(ChalkMap.Minutes, areas: 60));
        var names = page.QuerySelectorAll("text.chesil-site-name").Select(text => text.TextContent).ToArray();
        var legend = page.QuerySelectorAll(".chesil-key__item").Select(item => item.TextContent.Trim()).ToArray();
        foreach (var site in ChalkMap.Sites)
        {
            var onMap = site.Name.Split(' ').All(word => names.Any(name => name.Contains(word, StringComparison.Ordinal)));
            Assert.True(onMap || legend.Any(item => item.EndsWith(site.Name, StringComparison.Ordinal)), site.Name);
        }
        Assert.Contains("Closes", legend);
        Assert.Contains("New", legend);
        Assert.Equal(12, page.QuerySelectorAll("figure > svg g.chesil-site").Length);
    }

    [Fact]
    public void Names_do_not_cover_sites_or_one_another()
    {
        var picture = Drawn.Picture(Page(ChalkMap.Of(ChalkMap.Minutes)));
        Drawn.AssertLegible(picture);
        var sites = picture.QuerySelectorAll("circle.chesil-site-shape").Select(circle => Box.Around(Drawn.Number(circle, "cx"), Drawn.Number(circle, "cy"), Drawn.Number(circle, "r"))).ToArray();
        foreach (var (words, box) in Drawn.Texts(picture)) Assert.DoesNotContain(sites, site => site.Overlaps(box));
    }

    [Fact]
    public void A_hundred_sites_in_one_town_still_give_a_map()
    {
        var map = ChalkMap.Of(ChalkMap.Minutes, areas: 5) with { Sites = [.. Enumerable.Range(1, 100).Select(i => new MapSite($"Hospital {i}", new(50.70 + i % 10 * 0.004, -2.0 + i / 10 * 0.004), SiteMark.Circle, SiteState.Open))] };
        Drawn.AssertLegible(Drawn.Picture(Page(map)));
    }

    [Fact]
    public void Lines_that_meet_end_to_end_enclose_land_in_whatever_order_they_come()
    {
        MapPoint a = new(50, -2), b = new(50, -1), c = new(51, -1), d = new(51, -2), e = new(49, -2), f = new(49, -1);
        var island = new[] { e, f, new MapPoint(49.5, -1.5), e };
        var rings = MapSurface.Inside([[a, b], [d, c, b], island, [d, a], [e, new MapPoint(48, 0)]]);
        Assert.Equal(2, rings.Count);
        Assert.Equal([a, b, c, d, a], rings[0].Points);
        Assert.Equal(island, rings[1].Points);
    }

    [Fact]
    public void The_ferry_is_dashed_and_the_roads_are_not()
    {
        var page = Page(ChalkMap.Of(ChalkMap.Minutes, areas: 10));
        Assert.Equal("4 3", page.QuerySelector("figure > svg .chesil-ferry")!.GetAttribute("stroke-dasharray"));
        Assert.DoesNotContain(page.QuerySelectorAll("figure > svg .chesil-road"), road => road.HasAttribute("stroke-dasharray"));
    }

    [Fact]
    public void The_scale_bar_is_as_long_as_it_says()
    {
        // Two sites one degree of latitude apart, 111.2 km: the bar says how many units a kilometre is.
        var map = new SchematicMap("Minutes", [], []) { Sites = [new("North", new(51, -2), SiteMark.Square, SiteState.Open), new("South", new(50, -2), SiteMark.Square, SiteState.Open)] };
        var picture = Drawn.Picture(Page(map));
        var ys = picture.QuerySelectorAll("rect.chesil-site-shape").Select(rect => Drawn.Number(rect, "y")).ToArray();
        var unitsPerKilometre = Math.Abs(ys[0] - ys[1]) / 111.195;
        var bar = picture.QuerySelector(".chesil-scale")!.GetAttribute("d")!;
        var length = double.Parse(bar[(bar.IndexOf('h', StringComparison.Ordinal) + 1)..bar.IndexOf('m', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("20 km", picture.TextContent, StringComparison.Ordinal);
        Assert.Equal(20 * unitsPerKilometre, length, 0.2);
    }

    [Fact]
    public void Names_of_areas_may_be_left_out_to_keep_a_page_small()
    {
        var map = ChalkMap.Of(ChalkMap.Minutes, areas: 450);
        var named = Drawn.Text(SchematicMap.Draw(map, new("m", "Map"))).Length;
        var plain = Drawn.Text(SchematicMap.Draw(map with { IsEachAreaNamed = false }, new("m", "Map"))).Length;
        Assert.InRange(plain, 0, 40_000);
        Assert.InRange(named, plain, 85_000);
    }

    [Fact]
    public void A_place_off_the_earth_and_a_value_without_a_band_are_refused()
    {
        var area = new MapArea("A", new(50, -2), Chalk.Cell("p", 10, "people", 0), Chalk.Cell("m", 70, "minutes"));
        Assert.Throws<ArgumentException>(() => Page(new("Minutes", [area with { At = new(95, 0) }], ChalkMap.Minutes)));
        Assert.Throws<ArgumentException>(() => Page(new("Minutes", [area with { At = new(double.NaN, 0) }], ChalkMap.Minutes)));
        Assert.Throws<ArgumentException>(() => Page(new("Minutes", [area], [new("Under 30", 30, MapShade.Light)])));
    }

    [Fact]
    public void The_cosine_is_right_to_ten_places()
    {
        for (var degrees = -85.0; degrees <= 85; degrees += 0.5) Assert.Equal(Math.Cos(degrees * Math.PI / 180), Projection.Cosine(degrees), 1e-10);
    }
}
