using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts.Drawing;

/// <summary>Draws totals against the weight of one criterion.</summary>
internal sealed class WeightLinesPicture(WeightLines data, ChartHeading heading)
{
    private const double PlotHeightMin = 230;
    private const double TitleHeight = 20;

    private readonly IReadOnlyList<WeightLine> _lines = data.Known();
    private readonly IReadOnlyList<LeaderChange> _changes = data.LeaderChanges();
    private readonly SeriesStyle _style = new(heading.Id);

    public IHtmlContent Draw()
    {
        var totals = _lines.SelectMany(line => new[] { line.AtNone.Value!.Value, line.AtAll.Value!.Value }).ToArray();
        var ticks = Ticks.Covering(totals.Min(), totals.Max(), 5);
        var labels = new EndLabels([.. _lines.Select(line => line.Option)]);
        var left = ticks.Values.Max(tick => TextMetrics.Width(Printed.Number(tick, ticks.Decimals))) + 6;
        var right = ChartFigure.Width - labels.Width;
        var across = new Scale(0, 100, left, right);

        var marks = new TopLabels([.. Marks().Select(mark => (across.At(mark.Percent), mark.Words))]);
        var top = TitleHeight + marks.Height + 8;
        var bottom = top + Math.Max(PlotHeightMin, labels.Height);
        var up = new Scale((double)ticks.First, (double)ticks.Last, bottom, top);

        var unit = _lines[0].AtAll.Unit;
        var picture = new Markup().Add($"""<text class="chesil-tick" x="{0.0}" """ +
            $"""y="{14.0}">{(unit.Length == 0 ? "Total" : $"Total, in {unit}")}</text>""");
        picture.Add(Frame(ticks, across, up)).Add(Leader(across, up)).Add(marks.Draw(TitleHeight, bottom, words => words == TodayWords()));
        for (var i = 0; i < _lines.Count; i++) picture.Add(Line(i, across, up));
        foreach (var change in _changes)
        {
            picture.Add($"""<circle class="chesil-crossing" cx="{across.At(change.WeightPercent)}" """ +
                $"""cy="{up.At(change.Total)}" r="{6.0}"><title>{change.Above} passes {change.Below} at """ +
                    $"""{WeightLines.WeightWords(change)}</title></circle>""");
        }
        picture.Add(labels.Draw([.. _lines.Select(line => up.At(line.AtAll.Value!.Value))], top, bottom, right, _style));
        var y = bottom + 20;
        foreach (var line in TextMetrics.Wrap($"Weight of {data.Criterion}", ChartFigure.Width, 2))
        {
            y += TextMetrics.LinePitch;
            var half = TextMetrics.Width(line) / 2;
            picture.Add($"""<text class="chesil-tick" text-anchor="middle" x="{Math.Max(half, (left + right) / 2)}" """ +
                $"""y="{y}">{line}</text>""");
        }
        return new ChartFigure(heading, "weights").Around(y + 6, Describe(), picture, data.Cells());
    }

    private string TodayWords() => $"Today {Printed.WithUnit(data.WeightToday)}";

    private IEnumerable<(decimal Percent, string Words)> Marks()
    {
        if (data.WeightToday.Value is { } today) yield return (today, TodayWords());
        foreach (var change in _changes) yield return (change.WeightPercent, WeightLines.WeightWords(change));
    }

    private static Markup Frame(Ticks ticks, Scale across, Scale up)
    {
        var markup = new Markup();
        foreach (var tick in ticks.Values)
        {
            var y = up.At(tick);
            markup.Add($"""<path class="chesil-grid" d="M{across.Start} {y}H{across.End}"/>""" +
                $"""<text class="chesil-tick" text-anchor="end" x="{across.Start - 6}" """ +
                    $"""y="{y + 5}">{Printed.Number(tick, ticks.Decimals)}</text>""");
        }
        markup.Add($"""<path class="chesil-axis" d="M{across.Start} {up.Start}H{across.End}"/>""");
        foreach (var percent in (ReadOnlySpan<int>)[0, 50, 100])
        {
            markup.Add($"""<text class="chesil-tick" text-anchor="middle" x="{across.At(percent)}" """ +
                $"""y="{up.Start + 19}">{percent}%</text>""");
        }
        return markup;
    }

    /// <summary>A broad band under whichever line is highest.</summary>
    private Markup Leader(Scale across, Scale up)
    {
        var first = _lines.MaxBy(line => (line.AtNone.Value, line.AtAll.Value))!;
        var lastName = _changes.Count == 0 ? first.Option : _changes[^1].Above;
        var last = _lines.First(line => line.Option == lastName);
        var path = new Markup().Add($"M{across.At(0)} {up.At(first.AtNone.Value!.Value)}");
        foreach (var change in _changes) path.Add($"L{across.At(change.WeightPercent)} {up.At(change.Total)}");
        path.Add($"L{across.At(100)} {up.At(last.AtAll.Value!.Value)}");
        return new Markup().Add($"""<path class="chesil-leader" d="{path}"/>""");
    }

    private Markup Line(int i, Scale across, Scale up)
    {
        var line = _lines[i];
        var (start, end) = (up.At(line.AtNone.Value!.Value), up.At(line.AtAll.Value!.Value));
        var words = $"{line.Option}: {Printed.WithUnit(line.AtNone)} at 0%, {Printed.WithUnit(line.Today)} today, " +
            $"{Printed.WithUnit(line.AtAll)} at 100%";
        return new Markup()
            .Add($"""<path class="chesil-line {_style.Class(i)}" d="M{across.Start} {start}L{across.End} {end}" """ +
                $"""stroke-dasharray="{SeriesStyle.Dash(i)}"><title>{words}</title></path>""")
            .Add(_style.Mark(i, across.Start, start, 4)).Add(_style.Mark(i, across.End, end, 4));
    }

    private string Describe()
    {
        var today = data.WeightToday.Value is null ? "" : $" Today the weight is {Printed.WithUnit(data.WeightToday)}.";
        var first = _lines.MaxBy(line => (line.AtNone.Value, line.AtAll.Value))!;
        var changes = _changes.Count == 0
            ? $" {first.Option} has the highest total at every weight."
            : string.Concat(_changes.Select(change => $" At {WeightLines.WeightWords(change)}, {change.Above} passes {change.Below}."));
        var options = Sentences.Count(_lines.Count, "option", "options");
        return $"Line chart of the total of {options} as the weight of {data.Criterion} goes from 0% to 100%.{today}{changes}";
    }
}
