using Chesil.Components.Charts.Drawing;
using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts;

/// <summary>One group of people and what is measured for it.</summary>
/// <param name="Group">The group, such as "Most deprived tenth".</param>
/// <param name="Cells">The measure today and under each option.</param>
public sealed record GroupRow(string Group, IReadOnlyList<ResultCell> Cells);

/// <summary>A measure by group of people, today and under options: who loses, by how much.</summary>
/// <param name="GroupHeading">What the groups are, such as "Deprivation tenth".</param>
/// <param name="Series">What stands side by side, the baseline first.</param>
/// <param name="Rows">The groups, in the order shown.</param>
public sealed record GroupBars(string GroupHeading, IReadOnlyList<string> Series, IReadOnlyList<GroupRow> Rows)
{
    private const double BarHeight = 16;
    private const double RowGap = 12;
    private const double NameWidthMax = 116;
    private const double UnitHeight = 24;

    /// <summary>Whether the first series is what there is today, drawn so that the options stand out from it.</summary>
    public bool FirstIsBaseline { get; init; } = true;

    /// <summary>The picture as paired bars with their values.</summary>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are series.</exception>
    public static IHtmlContent Draw(GroupBars data, ChartHeading heading)
    {
        if (data.IsNothing()) return Nothing(data, heading);

        var figure = new ChartFigure(heading, "groups");
        var style = new SeriesStyle(heading.Id, data.FirstIsBaseline);
        figure.Before.Add(Legend.Draw([.. data.Series.Select((name, i) => style.Block(i, name))]));
        var picture = new Markup().Add(style.Patterns(data.Series.Count));
        var names = new NameColumn([.. data.Rows.Select(row => row.Group)], NameWidthMax);
        var values = data.Values().ToArray();
        var room = values.Max(cell => TextMetrics.Width(ValueWords(cell))) + 6;
        var isBelowNought = values.Any(cell => cell.Value < 0);
        var (low, high) = (values.Min(cell => cell.Value ?? 0), values.Max(cell => cell.Value ?? 0));
        var axis = Axis.Covering(low, high, names.Width + (isBelowNought ? room : 0), ChartFigure.Width - room);

        var y = 4.0;
        var bars = new Markup();
        for (var i = 0; i < data.Rows.Count; i++)
        {
            var height = Math.Max(data.Series.Count * (BarHeight + 1), names.HeightOf(i));
            bars.Add(names.Draw(i, y + height / 2));
            var barTop = y + (height - data.Series.Count * (BarHeight + 1)) / 2;
            for (var s = 0; s < data.Series.Count; s++) DrawBar(bars, data, i, s, axis.Scale, barTop + s * (BarHeight + 1), style);
            y += height + RowGap;
        }
        var bottom = y - RowGap / 2;
        // Every bar has its number, so the axis needs none; it needs its nought and its unit.
        picture.Add(bars).Add(axis.Nought(0, bottom)).Add($"""<text class="chesil-tick" x="{names.Width}" """ +
            $"""y="{bottom + 18}">{UnitWords(data.Rows[0].Cells[0].Unit)}</text>""");
        return figure.Around(bottom + UnitHeight, data.Describe("Bar chart"), picture, values);
    }

    /// <summary>
    /// The picture as two marks with an arrow from the first series to the second: better where the change matters more
    /// than the size.
    /// </summary>
    /// <exception cref="ArgumentException">There are not exactly two series, or a row has more or fewer cells.</exception>
    public static IHtmlContent DrawChange(GroupBars data, ChartHeading heading)
    {
        if (data.Series.Count != 2) throw new ArgumentException("A change is from one series to another: give exactly two.", nameof(data));
        return data.IsNothing() ? Nothing(data, heading) : GroupChange.Draw(data, heading);
    }

    /// <summary>The table with the same numbers: a row for each group.</summary>
    public ChartTable Table(string caption) => new(caption, GroupHeading, Series,
        [.. Rows.Select(row => new ChartTableRow(row.Group, [.. row.Cells.Select(ChartTableCell.Of)]))]);

    internal IEnumerable<ResultCell> Values() => Rows.SelectMany(row => row.Cells);

    internal static string ValueWords(ResultCell cell) =>
        Printed.WithUnit(cell.Unit == "%" || cell.Unit.StartsWith('£') ? cell : cell with { Unit = "" });

    internal string Describe(string kind) =>
        $"{kind} for {Sentences.Count(Rows.Count, "group", "groups")} of people, comparing {Sentences.List(Series)}. " +
        string.Join(". ", Rows.Take(12).Select(row => $"{row.Group}: {ValuesOf(row)}")) + (Rows.Count > 12 ? ". The table has the rest." : ".");

    private string ValuesOf(GroupRow row) => string.Join(", ", Series.Select((name, s) => $"{name} {Printed.WithUnit(row.Cells[s])}"));

    private static void DrawBar(Markup markup, GroupBars data, int i, int s, Scale scale, double y, SeriesStyle style)
    {
        var cell = data.Rows[i].Cells[s];
        var zero = scale.At(0m);
        var x = scale.At(cell.Value ?? 0);
        if (cell.Value is not null)
        {
            markup.Add($"""<rect class="chesil-bar" fill="{style.Fill(s)}" x="{Math.Min(zero, x)}" y="{y}" """ +
                $"""width="{Math.Abs(x - zero)}" height="{BarHeight}"><title>{data.Rows[i].Group}, {data.Series[s]}: """ +
                    $"""{Printed.WithUnit(cell)}</title></rect>""");
        }
        if (x < zero) markup.Add($"""<text text-anchor="end" x="{x - 5}" y="{y + 13.5}">{ValueWords(cell)}</text>""");
        else markup.Add($"""<text x="{x + 5}" y="{y + 13.5}">{ValueWords(cell)}</text>""");
    }

    private static string UnitWords(string unit) => unit == "%" || unit.StartsWith('£') ? "" : unit;

    private static IHtmlContent Nothing(GroupBars data, ChartHeading heading) =>
        new ChartFigure(heading, "groups").WithoutPicture($"There are no figures yet for “{data.GroupHeading}”, so there is nothing to draw.");

    private bool IsNothing()
    {
        foreach (var row in Rows)
        {
            if (row.Cells.Count == Series.Count) continue;
            throw new ArgumentException($"'{row.Group}' has {row.Cells.Count} cells for {Series.Count} series.");
        }
        return Series.Count == 0 || Values().All(cell => cell.Value is null);
    }
}
