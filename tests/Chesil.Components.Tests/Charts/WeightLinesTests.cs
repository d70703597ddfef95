using Chesil.Components.Charts;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Components.Tests.Charts;

public sealed class WeightLinesTests
{
    [Fact]
    public void The_leader_changes_where_the_published_formula_says()
    {
        // Weights 30 25 20 15 10; B 80 70 30 75 40, C 80 55 60 75 60. D = 62.75 - 67 = -4.25; d on access = 15.
        // R = (-4.25 - 0.25 x 15) / 0.75 = -10.667; t = R / (R - 15) = 0.41558.
        var change = Assert.Single(Chalk.AccessWeight().LeaderChanges());
        Assert.Equal(41.558m, change.WeightPercent, 3);
        Assert.Equal("C: Southmere", change.Below);
        Assert.Equal("B: Northport", change.Above);
        // 71 + 0.41558 x (55 - 71) = 64.351
        Assert.Equal(64.351m, change.Total, 3);
    }

    [Fact]
    public void The_crossing_is_marked_at_41_56_per_cent_of_the_way()
    {
        var picture = Drawn.Picture(Drawn.Page(WeightLines.Draw(Chalk.AccessWeight("D: far below"), new("w", "Weights"))));
        double X(string words) => Drawn.Number(picture.QuerySelectorAll("text.chesil-tick").Single(text => text.TextContent == words), "x");
        var (start, end) = (X("0%"), X("100%"));
        var crossing = Assert.Single(picture.QuerySelectorAll(".chesil-crossing"));
        Assert.Equal(start + 0.41558 * (end - start), Drawn.Number(crossing, "cx"), 0.11);
        Assert.Contains(picture.QuerySelectorAll("text"), text => text.TextContent == "41.56%");

        var today = Assert.Single(picture.QuerySelectorAll(".chesil-reference"));
        Assert.Equal(start + 0.25 * (end - start), Drawn.PathXs(today)[0], 0.11);
        Assert.Contains(picture.QuerySelectorAll("text"), text => text.TextContent == "Today 25%");
    }

    [Fact]
    public void The_table_links_a_change_of_leader_to_the_appraisals_own_number()
    {
        var plain = Chalk.AccessWeight();
        Assert.Equal("41.56%", plain.Table("Weights").Notes[1].Cell.Words);
        var linked = plain with { Flips = [Chalk.Cell("sensitivity/access/flip", 41.558441558442m, "%", 2)] };
        Assert.Equal("sensitivity/access/flip", linked.Table("Weights").Notes[1].Cell.Value!.Address.Path);
    }

    [Fact]
    public void No_change_of_leader_is_said_in_words()
    {
        var lines = new WeightLines("Access", Chalk.Cell("w", 25, "%", 0), [Chalk.Line("a", "A", 50, 52, 60), Chalk.Line("b", "B", 40, 41, 45)]);
        var picture = Drawn.Picture(Drawn.Page(WeightLines.Draw(lines, new("w", "A leads at every weight"))));
        Assert.Empty(picture.QuerySelectorAll(".chesil-crossing"));
        Assert.Contains("A has the highest total at every weight", picture.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_changes_the_leader_has_the_highest_total()
    {
        var totals = ArbMap.Default.GeneratorFor<int>().Select(n => (decimal)(Math.Abs(n % 1000)) / 10);
        var lines = Gen.Zip(totals, totals).NonEmptyListOf().Where(list => list.Count <= 12);
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(lines.ToArbitrary(), ends =>
        {
            var data = new WeightLines("Access", Chalk.Cell("w", 25, "%", 0), [.. ends.Select((end, i) => Chalk.Line("o" + i, "o" + i, end.Item1, end.Item1, end.Item2))]);
            var changes = data.LeaderChanges();
            var weights = changes.Select(change => change.WeightPercent / 100).ToArray();
            for (var i = 0; i <= changes.Count; i++)
            {
                var (from, to) = (i == 0 ? 0 : weights[i - 1], i == changes.Count ? 1 : weights[i]);
                if (from > to || from < 0 || to > 1) return false;
                var middle = (from + to) / 2;
                var leader = i == 0
                    ? changes.Count > 0 ? changes[0].Below : data.Lines.MaxBy(line => (line.AtNone.Value, line.AtAll.Value))!.Option
                    : changes[i - 1].Above;
                var best = data.Lines.Max(line => WeightLines.TotalAt(line, middle));
                if (best - WeightLines.TotalAt(data.Lines.Single(line => line.Option == leader), middle) > 1e-20m) return false;
            }
            return true;
        }));
    }
}
