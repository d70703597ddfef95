using Chesil.Components.Charts.Drawing;
using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts;

/// <summary>One option's total and what each criterion adds to it.</summary>
/// <param name="Option">The option's name.</param>
/// <param name="Contributions">Weight times value, one for each criterion.</param>
/// <param name="Total">Their sum.</param>
public sealed record ContributionBar(string Option, IReadOnlyList<ResultCell> Contributions, ResultCell Total);

/// <summary>Options as bars stacked by criterion: how each total is made up.</summary>
/// <param name="Criteria">The criteria, in the order they are stacked.</param>
/// <param name="Bars">The options, in the order shown.</param>
public sealed record StackedContributions(IReadOnlyList<string> Criteria, IReadOnlyList<ContributionBar> Bars)
{
    private const double BarHeight = 24;
    private const double RowGap = 14;

    /// <summary>Where the axis ends, such as 100 where totals are out of 100; null for a round number above the longest bar.</summary>
    public decimal? AxisEnd { get; init; }

    /// <summary>The picture.</summary>
    /// <exception cref="ArgumentException">A bar has more or fewer contributions than there are criteria.</exception>
    public static IHtmlContent Draw(StackedContributions data, ChartHeading heading)
    {
        foreach (var bar in data.Bars)
        {
            if (bar.Contributions.Count == data.Criteria.Count) continue;
            throw new ArgumentException($"'{bar.Option}' has {bar.Contributions.Count} contributions for {data.Criteria.Count} criteria.", nameof(data));
        }
        var figure = new ChartFigure(heading, "stacked");
        if (data.Bars.Count == 0) return figure.WithoutPicture("There are no options with scores yet, so there is nothing to draw.");

        var style = new SeriesStyle(heading.Id);
        figure.Before.Add(Legend.Draw([.. data.Criteria.Select((name, i) => style.Block(i, name))]));
        var picture = new Markup().Add(style.Patterns(data.Criteria.Count));
        var room = data.Bars.Max(bar => TextMetrics.Width(Printed.Value(bar.Total), bold: true)) + 8;
        var (low, high) = data.Ends();
        var axis = Axis.Covering(low, Math.Max(high, data.AxisEnd ?? 0), 1, ChartFigure.Width - room);
        var y = 0.0;
        var bars = new Markup();
        foreach (var bar in data.Bars)
        {
            foreach (var line in TextMetrics.Wrap(bar.Option, ChartFigure.Width, 3, bold: true))
            {
                y += TextMetrics.LinePitch;
                bars.Add($"""<text class="chesil-name" x="{0.0}" y="{y - 3}">{line}</text>""");
            }
            bars.Add(axis.Lines(y - 1, y + BarHeight + 7));
            var end = data.DrawBar(bars, bar, axis.Scale, y + 3, style);
            bars.Add($"""<text class="chesil-total" x="{end + 6}" y="{y + 3 + BarHeight / 2 + 5}">{Printed.Value(bar.Total)}""" +
                $"""</text>""");
            y += 3 + BarHeight + RowGap;
        }
        picture.Add(bars).Add(axis.Numbers(y - RowGap / 2, UnitOf(data)));
        return figure.Around(y - RowGap / 2 + Axis.Height, data.Describe(), picture, data.Cells());
    }

    /// <summary>The table with the same numbers: a row for each option, its total first so that it shows where the table must scroll.</summary>
    public ChartTable Table(string caption) => new(caption, "Option", ["Total", .. Criteria],
        [.. Bars.Select(bar => new ChartTableRow(bar.Option, [bar.Total, .. bar.Contributions.Select(ChartTableCell.Of)]))]);

    private double DrawBar(Markup markup, ContributionBar bar, Scale scale, double y, SeriesStyle style)
    {
        decimal above = 0, below = 0;
        for (var i = 0; i < Criteria.Count; i++)
        {
            if (bar.Contributions[i].Value is not { } value || value == 0) continue;
            var from = value > 0 ? above : below + value;
            var to = value > 0 ? above + value : below;
            if (value > 0) above = to;
            else below = from;
            // A hair of paper between neighbours keeps them apart in print and for every eye.
            var left = scale.At(from);
            var width = Math.Max(0.4, scale.At(to) - left - 1);
            markup.Add($"""<rect class="chesil-bar" fill="{style.Fill(i)}" x="{left}" y="{y}" width="{width}" """ +
                $"""height="{BarHeight}"><title>{bar.Option}, {Criteria[i]}: {Printed.WithUnit(bar.Contributions[i])}""" +
                    $"""</title></rect>""");
        }
        if (below < 0 && bar.Total.Value is { } total) markup.Add($"""<path class="chesil-total-mark" d="M{scale.At(total)} """ +
            $"""{y - 3}V{y + BarHeight + 3}"/>""");
        return scale.At(above);
    }

    private (decimal Low, decimal High) Ends() => (
        Bars.Min(bar => bar.Contributions.Sum(cell => Math.Min(0, cell.Value ?? 0))),
        Bars.Max(bar => bar.Contributions.Sum(cell => Math.Max(0, cell.Value ?? 0))));

    private static string UnitOf(StackedContributions data) => data.Bars[0].Total.Unit;

    private IEnumerable<ResultCell> Cells() => Bars.SelectMany(bar => bar.Contributions.Append(bar.Total));

    private string Describe()
    {
        var known = Bars.Where(bar => bar.Total.Value is not null).ToArray();
        var (options, criteria) = (Sentences.Count(Bars.Count, "option", "options"), Sentences.Count(Criteria.Count, "criterion", "criteria"));
        var sentence = $"Bar chart of {options}. Each bar is made of {criteria}: {Sentences.List(Criteria)}.";
        if (known.Length == 0) return sentence;
        var best = known.MaxBy(bar => bar.Total.Value)!;
        var worst = known.MinBy(bar => bar.Total.Value)!;
        return known.Length == 1 || best.Total.Value == worst.Total.Value
            ? $"{sentence} Total: {Printed.WithUnit(best.Total)}."
            : $"{sentence} Highest total: {best.Option}, {Printed.WithUnit(best.Total)}. " +
                $"Lowest total: {worst.Option}, {Printed.WithUnit(worst.Total)}.";
    }
}
