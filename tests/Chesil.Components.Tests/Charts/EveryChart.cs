using System.Globalization;
using System.Xml.Linq;
using Chesil.Components.Charts;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Tests.Charts;

/// <summary>What holds for every chart, whatever it shows.</summary>
public sealed class EveryChart
{
    private const string Awkward = "<b>&\"'</title></svg>";

    private sealed record Case(string Name, IHtmlContent Chart, ChartTable Table);

    private static Case[] Cases()
    {
        ChartHeading Heading(string id) => new(id, $"What {id} shows");
        var map = ChalkMap.Of(ChalkMap.Minutes, areas: 40);
        var change = ChalkMap.Of(ChalkMap.Changes, isChange: true, areas: 40);
        return
        [
            new("stacked", StackedContributions.Draw(Chalk.Contributions(), Heading("stacked")), Chalk.Contributions().Table("Contributions")),
            new("weights", WeightLines.Draw(Chalk.AccessWeight(), Heading("weights")), Chalk.AccessWeight().Table("Weights")),
            new("travel", TravelCurve.Draw(Chalk.Travel(), Heading("travel")), Chalk.Travel().Table("Travel")),
            new("groups", GroupBars.Draw(Chalk.Deprivation(), Heading("groups")), Chalk.Deprivation().Table("Groups")),
            new("changes", GroupBars.DrawChange(Chalk.Deprivation(), Heading("changes")), Chalk.Deprivation().Table("Groups")),
            new("beds", RangeBars.Draw(Chalk.Beds(), Heading("beds")), Chalk.Beds().Table("Beds")),
            new("map", SchematicMap.Draw(map, Heading("map")), map.Table("Areas")),
            new("change", SchematicMap.Draw(change, Heading("change")), change.Table("Areas")),
        ];
    }

    [Fact]
    public void Every_number_of_the_table_can_be_read_in_the_picture()
    {
        foreach (var item in Cases())
        {
            var words = Drawn.Picture(Drawn.Page(item.Chart)).TextContent;
            foreach (var cell in item.Table.Values) Assert.True(words.Contains(Printed.Value(cell), StringComparison.Ordinal), $"{item.Name} does not show {Printed.Value(cell)} of {cell.Address}.");
        }
    }

    [Fact]
    public void A_picture_has_the_finding_as_its_title_and_a_description_in_words()
    {
        foreach (var item in Cases())
        {
            var page = Drawn.Page(item.Chart);
            var picture = Drawn.Picture(page);
            Assert.Equal("img", picture.GetAttribute("role"));
            var named = picture.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.QuerySelector("#" + id)!).ToArray();
            Assert.Equal(["title", "desc"], named.Select(element => element.LocalName));
            Assert.Equal($"What {item.Name} shows", named[0].TextContent);
            Assert.True(named[1].TextContent.Length > 40);
            Assert.Equal($"What {item.Name} shows", page.QuerySelector("figure.chesil-chart > figcaption > h3")!.TextContent);
        }
    }

    [Fact]
    public void A_picture_scales_with_its_page()
    {
        foreach (var item in Cases())
        {
            var picture = Drawn.Picture(Drawn.Page(item.Chart));
            Assert.Null(picture.GetAttribute("width"));
            Assert.Null(picture.GetAttribute("height"));
            Assert.StartsWith("0 0 360 ", picture.GetAttribute("viewBox"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_text_lies_on_another_or_leaves_its_picture()
    {
        foreach (var item in Cases()) Drawn.AssertLegible(Drawn.Picture(Drawn.Page(item.Chart)));
    }

    [Fact]
    public void There_is_no_style_and_no_script_and_every_id_is_there_once()
    {
        var cases = Cases();
        var page = Drawn.Page([.. cases.Select(item => item.Chart), .. cases.Select(item => ChartTableMarkup.Draw(item.Table, "t-" + item.Name, Chalk.Link))]);
        Assert.Empty(page.QuerySelectorAll("script, style, [style], foreignObject"));
        Assert.DoesNotContain(page.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        foreach (var painted in page.QuerySelectorAll("[fill^='url']"))
        {
            Assert.Contains(painted.GetAttribute("fill")![5..^1], ids);
        }
    }

    [Fact]
    public void What_is_written_is_also_well_formed_xml()
    {
        foreach (var item in Cases())
        {
            Assert.Equal("figure", XElement.Parse(Drawn.Text(item.Chart)).Name.LocalName);
            Assert.Equal("div", XElement.Parse("<x>" + Drawn.Text(ChartTableMarkup.Draw(item.Table, "t", Chalk.Link)) + "</x>").Elements().First().Name.LocalName);
        }
    }

    [Fact]
    public void Every_coordinate_has_one_decimal()
    {
        foreach (var item in Cases())
        {
            var numbers = Drawn.Picture(Drawn.Page(item.Chart)).QuerySelectorAll("rect[x], circle, text, path[d]:not(.chesil-tile)")
                .SelectMany(element => new[] { "x", "y", "cx", "cy", "r", "d" }.Select(element.GetAttribute)).OfType<string>()
                .SelectMany(text => System.Text.RegularExpressions.Regex.Matches(text, @"-?\d+(\.\d+)?").Select(match => match.Value))
                .Where(number => number.Contains('.', StringComparison.Ordinal));
            Assert.All(numbers, number => Assert.Equal(1, number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1));
        }
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes_in_every_locale()
    {
        static string[] All() => [.. Cases().SelectMany(item => new[] { Drawn.Text(item.Chart), Drawn.Text(ChartTableMarkup.Draw(item.Table, "t", Chalk.Link)) }), Drawn.Text(Timeline.Draw(TimelineTests.Story(), new("time", "Time")))];
        var plain = All();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (string[])["tr-TR", "de-DE", "ar-SA", "fa-IR", "sv-SE"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                Assert.Equal(plain, All());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_an_author_typed_stays_text()
    {
        var heading = new ChartHeading("awkward", Awkward);
        var cell = Chalk.Cell("a", 1, text: Awkward) with { Unit = Awkward };
        var groups = new GroupBars(Awkward, [Awkward, "Second"], [new(Awkward, [cell, cell])]);
        var map = ChalkMap.Of([new(Awkward, null, MapShade.Dark)], areas: 3) with { Measure = Awkward, Sites = [new(Awkward, new(50.7, -2.1), SiteMark.Circle, SiteState.Closed)], SiteKinds = [new(SiteMark.Circle, Awkward)], Places = [new(Awkward, new(50.75, -2.6))] };
        var table = new ChartTable(Awkward, Awkward, [Awkward, Awkward], [new(Awkward, [cell, Awkward])]) { Notes = [new(Awkward, cell)] };
        var page = Drawn.Page(
            StackedContributions.Draw(new([Awkward], [new(Awkward, [cell], cell)]), heading),
            WeightLines.Draw(new(Awkward, cell, [new(Awkward, cell, cell, cell)]), heading),
            TravelCurve.Draw(new([Awkward], [new(0, [cell]), new(30, [cell])]), heading),
            GroupBars.Draw(groups, heading), GroupBars.DrawChange(groups, heading),
            RangeBars.Draw(new(Awkward, Awkward, [new(Awkward, cell)]) { Reference = new(Awkward, cell) }, heading),
            SchematicMap.Draw(map, heading),
            Timeline.Draw(new([new(new(2020, 1, 1), DatePrecision.Day, TimelineKind.Decision, Awkward) { Detail = Awkward, Href = "/" + Awkward }]), heading),
            ChartTableMarkup.Draw(table, "awkward-table", _ => "/" + Awkward));
        Assert.Empty(page.QuerySelectorAll("b"));
        Assert.Equal(8, page.QuerySelectorAll("h3").Count(element => element.TextContent == Awkward));
        Assert.Equal("/" + Awkward, page.QuerySelector("td a")!.GetAttribute("href"));
        Assert.Equal(7, page.QuerySelectorAll("figure > svg").Length);
    }

    [Fact]
    public void Where_there_is_nothing_to_draw_a_sentence_says_so()
    {
        var heading = new ChartHeading("nothing", "Nothing yet");
        var unknown = Chalk.Cell("a", null, text: "not yet known");
        IHtmlContent[] charts =
        [
            StackedContributions.Draw(new(Chalk.Criteria, []), heading),
            WeightLines.Draw(new("Access", unknown, []), heading),
            WeightLines.Draw(new("Access", unknown, [new("A", unknown, unknown, unknown)]), heading),
            TravelCurve.Draw(new(["Today"], []), heading),
            TravelCurve.Draw(new(["Today"], [new(0, [unknown]), new(30, [unknown])]), heading),
            GroupBars.Draw(new("District", ["Today"], []), heading),
            GroupBars.DrawChange(new("District", ["Today", "B"], [new("West", [unknown, unknown])]), heading),
            RangeBars.Draw(new("Option", "Beds", []), heading),
            RangeBars.Draw(new("Option", "Beds", [new("A", unknown)]), heading),
            SchematicMap.Draw(new("Minutes", [], []), heading),
            Timeline.Draw(new([]), heading),
        ];
        foreach (var chart in charts)
        {
            var page = Drawn.Page(chart);
            Assert.Empty(page.QuerySelectorAll("svg, ol, ul"));
            Assert.EndsWith(".", page.QuerySelector("figure > p")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Nothing yet", page.QuerySelector("h3")!.TextContent);
        }
    }

    [Fact]
    public void One_row_and_25_rows_are_both_legible()
    {
        foreach (var count in (int[])[1, 25])
        {
            var rows = Enumerable.Range(1, count).ToArray();
            string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"Option {i}: a name as long as people make them");
            decimal Value(int i) => 30 + i * 37 % 29;
            var heading = new ChartHeading("rows", "Rows");
            IHtmlContent[] charts =
            [
                StackedContributions.Draw(new(["One", "Two"], [.. rows.Select(i => Chalk.Bar("o" + i, Name(i), Value(i), 3))]), heading),
                WeightLines.Draw(new("Access", Chalk.Cell("w", 25, "%", 0), [.. rows.Select(i => Chalk.Line("o" + i, Name(i), Value(i), Value(i) + 1, Value(i + 7)))]), heading),
                GroupBars.Draw(new("Area", ["Today", "B"], [.. rows.Select(i => Chalk.Group(Name(i), Value(i), Value(i + 3)))]), heading),
                GroupBars.DrawChange(new("Area", ["Today", "B"], [.. rows.Select(i => Chalk.Group(Name(i), Value(i), Value(i + 3)))]), heading),
                RangeBars.Draw(new("Option", "Beds", [.. rows.Select(i => new RangeBar(Name(i), Chalk.Cell("b" + i, Value(i), "beds", 0, low: Value(i) - 5, high: Value(i) + 9)))]), heading),
                TravelCurve.Draw(new([.. rows.Select(Name)], [new(0, [.. rows.Select(i => Chalk.Cell("t" + i, 0, "%"))]), new(60, [.. rows.Select(i => Chalk.Cell("u" + i, Value(i), "%"))])]), heading),
            ];
            foreach (var chart in charts)
            {
                var picture = Drawn.Picture(Drawn.Page(chart));
                Drawn.AssertLegible(picture);
                foreach (var i in rows) Assert.Contains(Name(i), picture.TextContent, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_status_of_the_figures_stands_under_the_picture()
    {
        var page = Drawn.Page(RangeBars.Draw(Chalk.Beds(), new("beds", "Beds")), StackedContributions.Draw(Chalk.Contributions(), new("stacked", "Totals")));
        Assert.Equal(["These figures are published, estimated and modelled.", "These figures are illustrative: invented to show how the software works."],
            page.QuerySelectorAll("figure > .chesil-chart__status").Select(element => element.TextContent));
    }

    [Fact]
    public void A_heading_refuses_an_id_that_is_none()
    {
        Assert.Throws<ArgumentException>(() => new ChartHeading("1st", "Finding"));
        Assert.Throws<ArgumentException>(() => new ChartHeading("a b", "Finding"));
        Assert.Throws<ArgumentException>(() => new ChartHeading("a\"", "Finding"));
        Assert.Throws<ArgumentException>(() => new ChartHeading("a", " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChartHeading("a", "Finding") { Level = 1 });
        Assert.Equal("h2", Drawn.Page(Timeline.Draw(new([]), new("a", "Finding") { Level = 2 })).QuerySelector("figcaption > *")!.LocalName);
    }
}
