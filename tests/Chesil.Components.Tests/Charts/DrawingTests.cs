using Chesil.Components.Charts.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Components.Tests.Charts;

public sealed class DrawingTests
{
    [Fact]
    public void Pushed_labels_never_overlap_and_keep_their_order()
    {
        var label = Gen.Zip(Gen.Choose(0, 400), Gen.Choose(10, 60));
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(label.NonEmptyListOf().ToArbitrary(), labels =>
        {
            var wishes = labels.Select(item => (double)item.Item1).ToArray();
            var heights = labels.Select(item => (double)item.Item2).ToArray();
            var tops = LabelStack.Tops(wishes, heights, 10, 390);
            var order = Enumerable.Range(0, tops.Length).OrderBy(i => wishes[i]).ThenBy(i => i).ToArray();
            for (var k = 1; k < order.Length; k++)
            {
                if (tops[order[k]] < tops[order[k - 1]] + heights[order[k - 1]] - 1e-9) return false;
            }
            var fits = heights.Sum() <= 380;
            return tops.Min() >= 10 - 1e-9 && (!fits || order.All(i => tops[i] + heights[i] <= 390 + 1e-9));
        }));
    }

    [Fact]
    public void A_label_with_room_stands_exactly_where_it_wishes()
    {
        Assert.Equal([40, 190], LabelStack.Tops([50, 200], [20, 20], 0, 300));
        // Two that wish for 100 share it: 80 to 100 and 100 to 120.
        Assert.Equal([80, 100], LabelStack.Tops([100, 100], [20, 20], 0, 300));
    }

    [Fact]
    public void Wrapped_lines_fit_and_lose_nothing()
    {
        var words = Gen.Elements("Northport", "St", "a", "emergency", "Llanfairpwllgwyngyllgogerychwyrndrobwll", "€1,000", "日本語の病院", "🏥🏥🏥🏥🏥🏥🏥🏥🏥🏥").NonEmptyListOf();
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(words.ToArbitrary(), list =>
        {
            var text = string.Join(' ', list);
            var lines = TextMetrics.Wrap(text, 100, int.MaxValue);
            return lines.All(line => TextMetrics.Width(line) <= 100) && string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal);
        }));
        Assert.Equal(["Emergency", "care at…"], TextMetrics.Wrap("Emergency care at Northport and elsewhere", 90, 2));
    }

    [Fact]
    public void Ticks_are_round_and_reach_past_both_ends()
    {
        Assert.Equal([0m, 20, 40, 60, 80, 100], Ticks.Covering(0, 93, 5).Values);
        Assert.Equal([-5m, 0, 5, 10, 15], Ticks.Covering(-3.1m, 12, 5).Values);
        Assert.Equal([0m, 200_000, 400_000, 600_000, 800_000], Ticks.Covering(0, 770_000, 5).Values);
        Assert.Equal((1, 2.5m), (Ticks.Covering(2.5m, 2.9m, 5).Decimals, Ticks.Covering(2.5m, 2.9m, 5).First));
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Zip(Gen.Choose(-100_000, 100_000), Gen.Choose(-100_000, 100_000)).ToArbitrary(), pair =>
        {
            var (low, high) = (Math.Min(pair.Item1, pair.Item2) / 7m, Math.Max(pair.Item1, pair.Item2) / 7m);
            var ticks = Ticks.Covering(low, high, 5);
            return ticks.First <= low && ticks.Last >= high && ticks.Values.Count is >= 2 and <= 6;
        }));
    }

    [Fact]
    public void Coordinates_are_rounded_away_from_nought_and_never_minus_nought()
    {
        Assert.Equal(["0.0", "0.0", "-0.1", "1.3", "-1.3", "123456.0"], new[] { 0, -0.04, -0.05, 1.25, -1.25, 123456 }.Select(Markup.Coordinate));
        Assert.Throws<ArgumentOutOfRangeException>(() => Markup.Coordinate(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Markup.Coordinate(double.PositiveInfinity));
    }

    [Fact]
    public void Labels_over_lines_keep_off_one_another_and_off_their_neighbours_lines()
    {
        var places = Gen.Choose(30, 230).NonEmptyListOf().Where(list => list.Count <= 6);
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(places.ToArbitrary(), xs =>
        {
            var labels = new TopLabels([.. xs.Select((x, i) => ((double)x, $"{i}1.56%"))]);
            var page = Drawn.Page(new Microsoft.AspNetCore.Html.HtmlString($"<svg>{Drawn.Text(labels.Draw(0, 300, _ => false).ToHtml())}</svg>"));
            var texts = Drawn.Texts(page);
            for (var i = 0; i < texts.Count; i++)
            {
                for (var j = i + 1; j < texts.Count; j++)
                {
                    if (texts[i].Box.Overlaps(texts[j].Box)) return false;
                }
            }
            return true;
        }));
    }
}
