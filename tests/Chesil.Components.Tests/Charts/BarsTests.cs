using Chesil.Components.Charts;

namespace Chesil.Components.Tests.Charts;

public sealed class BarsTests
{
    [Fact]
    public void Segments_follow_one_another_in_the_order_given_and_are_as_long_as_their_values()
    {
        var picture = Drawn.Picture(Drawn.Page(StackedContributions.Draw(Chalk.Contributions(), new("s", "Totals"))));
        var bar = picture.QuerySelectorAll("rect.chesil-bar").Where(rect => rect.TextContent.StartsWith("C: ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["#s-p1", "#s-p2", "#s-p3", "#s-p4", "#s-p5"], bar.Select(rect => rect.GetAttribute("fill")![4..^1]));
        // Each segment is a hair of one unit shorter than its value, 24 13.75 12 11.25 6; all of them stand for 67.
        var perPoint = (Drawn.Number(bar[0], "width") + 1) / 24;
        Assert.Equal([24, 13.75, 12, 11.25, 6], bar.Select(rect => (Drawn.Number(rect, "width") + 1) / perPoint), (a, b) => Math.Abs(a - b) < 0.1);
        for (var i = 1; i < bar.Length; i++) Assert.Equal(Drawn.Number(bar[i - 1], "x") + Drawn.Number(bar[i - 1], "width") + 1, Drawn.Number(bar[i], "x"), 0.11);
        var total = picture.QuerySelectorAll("text.chesil-total").Single(text => text.TextContent == "67.00");
        Assert.True(Drawn.Number(total, "x") > Drawn.Number(bar[4], "x") + Drawn.Number(bar[4], "width"));
    }

    [Fact]
    public void Contributions_below_nought_go_the_other_way_and_the_total_is_marked()
    {
        var data = new StackedContributions(["Gain", "Loss"], [Chalk.Bar("a", "A", 30, -10)]);
        var picture = Drawn.Picture(Drawn.Page(StackedContributions.Draw(data, new("s", "Totals"))));
        var bars = picture.QuerySelectorAll("rect.chesil-bar");
        Assert.True(Drawn.Number(bars[1], "x") < Drawn.Number(bars[0], "x"));
        // Three parts of the scale above nought and one below: the total, 20, is two thirds of the way up the gain.
        var mark = Drawn.PathXs(picture.QuerySelector(".chesil-total-mark")!)[0];
        Assert.Equal(Drawn.Number(bars[0], "x") + (Drawn.Number(bars[0], "width") + 1) * 2 / 3, mark, 0.2);
        Drawn.AssertLegible(picture);
    }

    [Fact]
    public void A_change_below_nought_has_its_bar_and_its_number_on_the_left()
    {
        var data = new GroupBars("District", ["B", "C"], [Chalk.Group("West", -3.1m, 12)]) { FirstIsBaseline = false };
        var picture = Drawn.Picture(Drawn.Page(GroupBars.Draw(data, new("g", "Change"))));
        var nought = Drawn.PathXs(picture.QuerySelector(".chesil-axis")!)[0];
        var bars = picture.QuerySelectorAll("rect.chesil-bar");
        Assert.Equal(nought, Drawn.Number(bars[0], "x") + Drawn.Number(bars[0], "width"), 0.11);
        Assert.Equal(nought, Drawn.Number(bars[1], "x"), 0.11);
        Assert.Equal("end", picture.QuerySelectorAll("text").Single(text => text.TextContent == "−3.1").GetAttribute("text-anchor"));
        Drawn.AssertLegible(picture);
    }

    [Fact]
    public void A_number_too_small_to_show_keeps_its_words_and_has_no_bar()
    {
        var hidden = Chalk.Cell("hidden", null, "people", 0, text: "fewer than 5");
        var data = new GroupBars("District", ["Today", "B"], [new("West", [Chalk.Cell("known", 40, "people", 0), hidden])]);
        foreach (var chart in new[] { GroupBars.Draw(data, new("g", "People")), GroupBars.DrawChange(data, new("g", "People")) })
        {
            var picture = Drawn.Picture(Drawn.Page(chart));
            Assert.Contains("fewer than 5", picture.TextContent, StringComparison.Ordinal);
            Assert.True(picture.QuerySelectorAll("rect.chesil-bar").Length <= 1);
        }
    }

    [Fact]
    public void Change_is_drawn_from_one_series_to_one_other()
    {
        var picture = Drawn.Picture(Drawn.Page(GroupBars.DrawChange(Chalk.Deprivation(), new("g", "Change"))));
        Assert.Equal(20, picture.QuerySelectorAll(".chesil-point").Length);
        Assert.Equal(10, picture.QuerySelectorAll(".chesil-point--hollow").Length);
        Assert.Throws<ArgumentException>(() => GroupBars.DrawChange(new("District", ["Today"], []), new("g", "Change")));
    }

    [Fact]
    public void A_whisker_reaches_from_the_lowest_to_the_highest()
    {
        var data = new RangeBars("Option", "Beds", [new("A", Chalk.Cell("a", 400, "beds", 0, low: 300, high: 500))]);
        var picture = Drawn.Picture(Drawn.Page(RangeBars.Draw(data, new("r", "Beds"))));
        var bar = picture.QuerySelector("rect.chesil-bar")!;
        var (start, length) = (Drawn.Number(bar, "x"), Drawn.Number(bar, "width"));
        var whisker = Drawn.PathXs(picture.QuerySelector(".chesil-whisker")!);
        Assert.Equal(start + length * 3 / 4, whisker.Min(), 0.15);
        Assert.Equal(start + length * 5 / 4, whisker.Max(), 0.15);
        Assert.Contains(picture.QuerySelectorAll("text"), text => text.TextContent == "400 (300 to 500)");
    }

    [Fact]
    public void A_row_of_the_wrong_length_is_refused()
    {
        var cell = Chalk.Cell("a", 1);
        Assert.Throws<ArgumentException>(() => StackedContributions.Draw(new(["One", "Two"], [new("A", [cell], cell)]), new("s", "Totals")));
        Assert.Throws<ArgumentException>(() => GroupBars.Draw(new("District", ["Today", "B"], [new("West", [cell])]), new("g", "Change")));
        Assert.Throws<ArgumentException>(() => TravelCurve.Draw(new(["Today"], [new(30, [cell]), new(15, [cell])]), new("t", "Travel")));
        Assert.Throws<ArgumentException>(() => new ChartTable("Caption", "Option", ["One"], [new("A", [])]));
    }

    [Fact]
    public void Thresholds_are_marked_where_the_table_has_them()
    {
        var picture = Drawn.Picture(Drawn.Page(TravelCurve.Draw(Chalk.Travel(), new("t", "Travel"))));
        Assert.Equal(["30", "45", "60"], picture.QuerySelectorAll("text.chesil-note").Select(text => text.TextContent));
        // Three marks at each threshold and one beside each of three names.
        Assert.Equal(12, picture.QuerySelectorAll(".chesil-point").Length);
        // Drawn from the last to the first, so that the baseline, which is not dashed, lies on top.
        Assert.Equal(["2.5 3.5", "9 4", "none"], picture.QuerySelectorAll(".chesil-line").Select(line => line.GetAttribute("stroke-dasharray")));
    }
}
