using Chesil.Components.Charts.Drawing;
using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts;

/// <summary>
/// One option's total when a criterion has no weight, its weight today, and all the weight; in between the total is a
/// straight line.
/// </summary>
/// <param name="Option">The option's name.</param>
/// <param name="AtNone">The total with the criterion left out and the other weights grown in proportion.</param>
/// <param name="Today">The total with today's weights.</param>
/// <param name="AtAll">The total when only this criterion counts, which is the option's value on it.</param>
public sealed record WeightLine(string Option, ResultCell AtNone, ResultCell Today, ResultCell AtAll);

/// <summary>A weight at which the option with the highest total becomes another one.</summary>
/// <param name="WeightPercent">The weight of the criterion, in per cent.</param>
/// <param name="Total">The total both options have there.</param>
/// <param name="Below">The option that leads below this weight.</param>
/// <param name="Above">The option that leads above it.</param>
public sealed record LeaderChange(decimal WeightPercent, decimal Total, string Below, string Above);

/// <summary>Each option's total as the weight of one criterion goes from nothing to everything.</summary>
/// <param name="Criterion">The criterion's name.</param>
/// <param name="WeightToday">Its weight in the sealed framework, in per cent.</param>
/// <param name="Lines">The options, in the order shown.</param>
public sealed record WeightLines(string Criterion, ResultCell WeightToday, IReadOnlyList<WeightLine> Lines)
{
    /// <summary>The addressed weights, in per cent, at which the leader changes, where the appraisal has them: the table links to them.</summary>
    public IReadOnlyList<ResultCell> Flips { get; init; } = [];

    /// <summary>The picture.</summary>
    public static IHtmlContent Draw(WeightLines data, ChartHeading heading) => data.Known().Count == 0
        ? new ChartFigure(heading, "weights").WithoutPicture("There are no options with scores yet, so there is nothing to draw.")
        : new WeightLinesPicture(data, heading).Draw();

    /// <summary>
    /// The weights at which the highest total passes from one option to another, lowest first; at a tie that lasts, the
    /// earlier option counts as leading.
    /// </summary>
    public IReadOnlyList<LeaderChange> LeaderChanges()
    {
        var lines = Known();
        var changes = new List<LeaderChange>();
        if (lines.Count == 0) return changes;
        // Level at nothing, the steeper line leads from there on.
        var leader = lines.MaxBy(line => (line.AtNone.Value, line.AtAll.Value))!;
        var weight = 0m;
        while (true)
        {
            var crossings =
                from line in lines
                let crossing = Crossing(leader, line)
                where crossing is { } at && at >= weight && at < 1 && Rise(line) > Rise(leader)
                orderby crossing, Rise(line) descending
                select (line, at: crossing.Value);
            if (crossings.FirstOrDefault() is not { line: { } next } found) return changes;
            weight = found.at;
            changes.Add(new LeaderChange(100 * weight, TotalAt(leader, weight), leader.Option, next.Option));
            leader = next;
        }
    }

    /// <summary>
    /// The table with the same numbers: a row for each option, and under it today's weight and those at which the leader
    /// changes.
    /// </summary>
    public ChartTable Table(string caption) => new(caption, "Option", [$"{Criterion} counts for nothing", "Today’s weight", $"Only {Criterion} counts"],
        [.. Lines.Select(line => new ChartTableRow(line.Option, [line.AtNone, line.Today, line.AtAll]))])
    {
        Notes =
        [
            new($"Weight of {Criterion} today", WeightToday),
            .. LeaderChanges().Select(change => new ChartTableNote($"{change.Above} passes {change.Below} when {Criterion} counts for", WeightCell(change))),
        ],
    };

    internal static string WeightWords(LeaderChange change) => Printed.Number(change.WeightPercent, 2) + "%";

    internal IReadOnlyList<WeightLine> Known() => [.. Lines.Where(line => line.AtNone.Value is not null && line.AtAll.Value is not null)];

    internal IEnumerable<ResultCell> Cells() => Lines.SelectMany(line => new[] { line.AtNone, line.Today, line.AtAll }).Append(WeightToday);

    internal static decimal TotalAt(WeightLine line, decimal weight) => line.AtNone.Value!.Value + weight * Rise(line);

    private static decimal Rise(WeightLine line) => line.AtAll.Value!.Value - line.AtNone.Value!.Value;

    private static decimal? Crossing(WeightLine leader, WeightLine line) => Rise(line) == Rise(leader)
        ? null
        : (leader.AtNone.Value!.Value - line.AtNone.Value!.Value) / (Rise(line) - Rise(leader));

    private ChartTableCell WeightCell(LeaderChange change) =>
        Flips.FirstOrDefault(cell => cell.Value is { } value && Math.Abs(value - change.WeightPercent) < 0.005m) is { } cell
            ? cell
            : WeightWords(change);
}
