using Chesil.Components.Charts.Drawing;
using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts;

/// <summary>The share of people who can get there within some minutes.</summary>
/// <param name="Minutes">The minutes.</param>
/// <param name="Shares">The share, in per cent, today and under each option.</param>
public sealed record TravelCurveRow(int Minutes, IReadOnlyList<ResultCell> Shares);

/// <summary>How many people can get there in how long, today and under options: the whole curve, tails and all.</summary>
/// <param name="Series">What is compared, the baseline first.</param>
/// <param name="Rows">The minutes, lowest first; between them the curve is straight.</param>
public sealed record TravelCurve(IReadOnlyList<string> Series, IReadOnlyList<TravelCurveRow> Rows)
{
    private const double PlotHeightMin = 230;
    private const double TitleHeight = 20;

    /// <summary>The minutes that standards and people ask about.</summary>
    public IReadOnlyList<int> Thresholds { get; init; } = [30, 45, 60];

    /// <summary>Whether the first series is what there is today, drawn so that the options stand out from it.</summary>
    public bool FirstIsBaseline { get; init; } = true;

    /// <summary>What the share is of.</summary>
    public string Share { get; init; } = "Share of people";

    /// <summary>The picture.</summary>
    /// <exception cref="ArgumentException">Minutes do not rise, or a row has more or fewer shares than there are series.</exception>
    public static IHtmlContent Draw(TravelCurve data, ChartHeading heading)
    {
        data.Check();
        var figure = new ChartFigure(heading, "travel");
        if (data.Rows.Count < 2 || data.Cells().All(cell => cell.Value is null))
            return figure.WithoutPicture("There are no travel times yet, so there is nothing to draw.");

        var labels = new EndLabels(data.Series);
        var left = TextMetrics.Width("100%") + 6;
        var right = ChartFigure.Width - labels.Width;
        var across = new Scale(data.Rows[0].Minutes, data.Rows[^1].Minutes, left, right);
        var shown = data.Thresholds.Where(minutes => minutes >= data.Rows[0].Minutes && minutes <= data.Rows[^1].Minutes).ToArray();
        const double top = TitleHeight + 10;
        var style = new SeriesStyle(heading.Id, data.FirstIsBaseline);
        var bottom = top + Math.Max(PlotHeightMin, labels.Height);
        var up = new Scale(0, 100, bottom, top);

        var picture = new Markup().Add($"""<text class="chesil-tick" x="{0.0}" y="{14.0}">{data.Share}""" +
            $"""</text>""").Add(data.Frame(shown, across, up));
        for (var s = data.Series.Count - 1; s >= 0; s--) picture.Add(data.Curve(s, across, up, style));
        foreach (var minutes in shown) picture.Add(data.Marks(minutes, across, up, style));
        var ends = data.Series.Select((_, s) => up.At(data.LastShare(s))).ToArray();
        picture.Add(labels.Draw(ends, top, bottom, right, style));
        return figure.Around(bottom + Axis.Height, data.Describe(shown), picture, data.Cells());
    }

    /// <summary>The table with the same numbers: a row for each number of minutes.</summary>
    public ChartTable Table(string caption) => new(caption, "Minutes or less", Series,
        [.. Rows.Select(row => new ChartTableRow(Printed.Number(row.Minutes, 0), [.. row.Shares.Select(ChartTableCell.Of)]))]);

    private Markup Frame(int[] shown, Scale across, Scale up)
    {
        var markup = new Markup();
        foreach (var percent in (ReadOnlySpan<int>)[0, 25, 50, 75, 100])
        {
            var y = up.At(percent);
            markup.Add($"""<path class="chesil-grid" d="M{across.Start} {y}H{across.End}"/>""" +
                $"""<text class="chesil-tick" text-anchor="end" x="{across.Start - 6}" y="{y + 5}">{percent}%</text>""");
        }
        markup.Add($"""<path class="chesil-axis" d="M{across.Start} {up.Start}H{across.End}"/>""");
        var taken = new List<double>();
        foreach (var minutes in shown)
        {
            markup.Add($"""<path class="chesil-drop" stroke-dasharray="1.5 3" d="M{across.At(minutes)} """ +
                $"""{up.End}V{up.Start + 4}"/>""");
            if (Number(markup, minutes, across.At(minutes), up.Start, "chesil-note", taken)) taken.Add(across.At(minutes));
        }
        for (var tick = Rows[0].Minutes; tick <= Rows[^1].Minutes; tick += TickStep())
        {
            if (Number(markup, tick, across.At(tick), up.Start, "chesil-tick", taken)) taken.Add(across.At(tick));
        }
        return markup.Add($"""<text class="chesil-tick" text-anchor="middle" x="{(across.Start + across.End) / 2}" """ +
            $"""y="{up.Start + 37}">minutes or less</text>""");
    }

    /// <summary>As people read a clock: every 5, 10, 15, 30 or 60 minutes.</summary>
    private int TickStep()
    {
        var range = Rows[^1].Minutes - Rows[0].Minutes;
        foreach (var step in (ReadOnlySpan<int>)[5, 10, 15, 30, 60])
        {
            if (range <= 6 * step) return step;
        }
        return (range / 360 + 1) * 60;
    }

    private static bool Number(Markup markup, int minutes, double x, double bottom, string name, List<double> taken)
    {
        var words = Printed.Number(minutes, 0);
        var room = TextMetrics.Width(words) + 8;
        if (taken.Exists(other => Math.Abs(other - x) < room)) return false;
        markup.Add($"""<text class="{name}" text-anchor="middle" x="{x}" y="{bottom + 19}">{words}</text>""");
        return true;
    }

    private Markup Curve(int s, Scale across, Scale up, SeriesStyle style)
    {
        var path = new Markup();
        var isDown = false;
        foreach (var row in Rows)
        {
            if (row.Shares[s].Value is not { } share)
            {
                isDown = false;
                continue;
            }
            if (isDown) path.Add($"L{across.At(row.Minutes)} {up.At(share)}");
            else path.Add($"M{across.At(row.Minutes)} {up.At(share)}");
            isDown = true;
        }
        return new Markup().Add($"""<path class="chesil-line {style.Class(s)}" d="{path}" """ +
            $"""stroke-dasharray="{SeriesStyle.Dash(s)}"><title>{CurveWords(s)}</title></path>""");
    }

    private decimal LastShare(int s) => Rows.Select(row => row.Shares[s].Value).LastOrDefault(value => value is not null) ?? 0;

    private string CurveWords(int s) =>
        $"{Series[s]}: {string.Join(", ", Rows.Select(row => $"{Printed.WithUnit(row.Shares[s])} within {Printed.Number(row.Minutes, 0)}"))}";

    private Markup Marks(int minutes, Scale across, Scale up, SeriesStyle style)
    {
        var markup = new Markup();
        if (Rows.FirstOrDefault(row => row.Minutes == minutes) is not { } row) return markup;
        for (var s = Series.Count - 1; s >= 0; s--)
        {
            if (row.Shares[s].Value is not { } share) continue;
            var words = $"{Series[s]}, {Printed.Number(minutes, 0)} minutes: {Printed.WithUnit(row.Shares[s])}";
            markup.Add(style.Mark(s, across.At(minutes), up.At(share), 4.5, words));
        }
        return markup;
    }

    private void Check()
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            var row = Rows[i];
            if (row.Shares.Count != Series.Count)
                throw new ArgumentException($"The row of {row.Minutes} minutes has {row.Shares.Count} shares for {Series.Count} series.");
            if (i > 0 && row.Minutes <= Rows[i - 1].Minutes) throw new ArgumentException("The minutes of the rows must rise.");
        }
    }

    private IEnumerable<ResultCell> Cells() => Rows.SelectMany(row => row.Shares);

    private string Describe(int[] shown) =>
        $"Line chart of the share of people who can get there within each number of minutes, for {Sentences.List(Series)}." +
        string.Concat(Rows.Where(row => shown.Contains(row.Minutes)).Select(row =>
            $" Within {row.Minutes} minutes: {string.Join(", ", Series.Select((name, s) => $"{name} {Printed.WithUnit(row.Shares[s])}"))}."));
}
