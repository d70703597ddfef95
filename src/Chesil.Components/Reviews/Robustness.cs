using Chesil.Components.Charts;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>A weight at which a rival draws level with the leader.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Rival">The rival.</param>
/// <param name="Today">The weight now.</param>
/// <param name="Flip">The weight at which the two are level, or words where no weight does it.</param>
/// <param name="Light">How near that is: red, amber or green.</param>
public sealed record ShownWeightFlip(Criterion Criterion, Option Rival, ResultCell Today, ResultCell Flip, string Light)
{
    /// <summary>How far the weight would have to go; null where it cannot.</summary>
    public decimal? Distance => Flip.Value is { } flip && Today.Value is { } today ? Math.Abs(flip - today) : null;

    /// <summary>Whether the weight would have to rise.</summary>
    public bool IsRise => Flip.Value > Today.Value;
}

/// <summary>The smallest shift of weight that makes a rival level, in words.</summary>
/// <param name="Rival">The rival.</param>
/// <param name="Shift">The share of weight that must move, or words where none is enough.</param>
/// <param name="Moves">From which criteria to which.</param>
public sealed record ShownNearestFlip(Option Rival, ResultCell Shift, IReadOnlyList<string> Moves);

/// <summary>The totals as the weight of one criterion changes.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Chart">The lines.</param>
/// <param name="Heading">The finding.</param>
public sealed record ShownWeightLines(Criterion Criterion, WeightLines Chart, ChartHeading Heading);

/// <summary>How sure the order is: what would have to be different for another option to lead.</summary>
public sealed record Robustness
{
    private Robustness() { }

    public required Setting Setting { get; init; }

    /// <summary>The option that leads.</summary>
    public required RankedOption Leader { get; init; }

    /// <summary>The option next to it; null where it is alone.</summary>
    public required RankedOption? Second { get; init; }

    /// <summary>By how much it leads the second; null where it is alone, or where another option that is not shown here comes between.</summary>
    public required ResultCell? Lead { get; init; }

    /// <summary>The weights at which a rival draws level, the nearest first; those that never do come last.</summary>
    public required IReadOnlyList<ShownWeightFlip> Flips { get; init; }

    /// <summary>For each rival the smallest shift of weight that makes it level.</summary>
    public required IReadOnlyList<ShownNearestFlip> NearestFlips { get; init; }

    /// <summary>The totals against the weight of each criterion, the most sensitive first.</summary>
    public required IReadOnlyList<ShownWeightLines> Lines { get; init; }

    /// <summary>The question the options answer.</summary>
    public required OptionFamily Family { get; init; }

    /// <summary>The criterion whose lines are drawn where there is room for one; null for the most sensitive.</summary>
    public string? Criterion { get; init; }

    /// <summary>The lines that are drawn: in a report all, on a page one.</summary>
    public IEnumerable<ShownWeightLines> Drawn => Setting.IsReport ? Lines : Lines.Where(lines => lines.Criterion.Code == Criterion).DefaultIfEmpty(Lines.Count > 0 ? Lines[0] : null).OfType<ShownWeightLines>();

    /// <summary>The nearest weight at which the lead is lost; null where no single weight loses it.</summary>
    public ShownWeightFlip? Nearest => Flips.FirstOrDefault(flip => flip.Distance is not null);

    /// <summary>How sure an order is; null where its leader does not lead the whole evaluation.</summary>
    public static Robustness? Of(RankedOptions ranked)
    {
        var review = ranked.Setting.Review;
        if (ranked.Leader is not { } leader) return null;
        var rows = review.Appraised.Rows<WeightFlipRow>().Where(row => row.WeightSet == ranked.Set.Code && row.Version == ranked.Version && row.Leader == leader.Option.Code).ToList();
        if (ranked.Second is not null && rows.Count == 0) return null;

        var root = RootOf(leader.Total.Address);
        var flips = rows
            .Where(row => review.FindOption(row.Rival) is not null && ranked.Criteria.Any(criterion => criterion.Code == row.Criterion))
            .Select(row => new ShownWeightFlip(ranked.Criteria.First(criterion => criterion.Code == row.Criterion), review.FindOption(row.Rival)!, review.Graph.Get(Address.Parse($"{root}/weight/{row.Criterion}")), review.Graph.Get(Address.Parse(row.Address)), row.Light))
            .OrderBy(flip => flip.Distance ?? decimal.MaxValue)
            .ToList();
        var nearest = review.Appraised.Rows<NearestFlipRow>().Where(row => row.WeightSet == ranked.Set.Code && row.Version == ranked.Version && row.Leader == leader.Option.Code && review.FindOption(row.Rival) is not null);
        return new Robustness
        {
            Setting = ranked.Setting,
            Leader = leader,
            Second = ranked.Second,
            Family = ranked.Family,
            Lead = LeadOf(review, leader, ranked.Second, root),
            Flips = flips,
            NearestFlips = [.. nearest.OrderBy(row => row.ShiftPercent ?? decimal.MaxValue).Select(row => new ShownNearestFlip(review.FindOption(row.Rival)!, review.Graph.Get(Address.Parse(row.Address)), row.ShiftPercent is null ? [] : [.. CellLabels.MovesOf(review, row.Moves)]))],
            Lines = ranked.Set.IsHeadline ? LinesOf(ranked, flips, root) : [],
        };
    }

    private static ResultCell? LeadOf(ReviewIndex review, RankedOption leader, RankedOption? second, string root) =>
        second is not null && review.Graph.Find(Address.Parse(root + "/lead")) is { } lead && lead.Parts.SequenceEqual([leader.Total.Address, second.Total.Address]) ? lead : null;

    /// <summary>"evaluation/1" of "evaluation/1/option/b/total".</summary>
    private static string RootOf(Address total) => string.Join('/', total.Path.Split('/')[..^3]);

    private static List<ShownWeightLines> LinesOf(RankedOptions ranked, IReadOnlyList<ShownWeightFlip> flips, string root)
    {
        var review = ranked.Setting.Review;
        var first = flips.Select(flip => flip.Criterion.Code).Distinct().ToList();
        var lines = new List<ShownWeightLines>();
        foreach (var criterion in ranked.Criteria.OrderBy(criterion => first.IndexOf(criterion.Code)))
        {
            var drawn = ranked.Options.Select(each => LineOf(review, each, criterion.Code)).OfType<WeightLine>().ToList();
            if (drawn.Count < 2) continue;
            var chart = new WeightLines(criterion.Name, review.Graph.Get(Address.Parse($"{root}/weight/{criterion.Code}")), drawn)
            {
                Flips = [.. flips.Where(flip => flip.Criterion == criterion && flip.Flip.Value is not null).Select(flip => flip.Flip)],
            };
            var nearest = flips.FirstOrDefault(flip => flip.Criterion == criterion && flip.Distance is not null);
            var finding = nearest is null
                ? $"{Words.Short(ranked.Leader!.Option)} leads whatever the weight of “{criterion.Name}”"
                : $"{Words.Short(ranked.Leader!.Option)} leads unless the weight of “{criterion.Name}” {(nearest.IsRise ? "rises above" : "falls below")} {Printed.WithUnit(nearest.Flip with { Decimals = 1 })}";
            lines.Add(new ShownWeightLines(criterion, chart, new ChartHeading(ranked.Setting.Id("weight-" + criterion.Code), finding) { Level = Math.Min(ranked.Setting.Level + 1, 6) }));
        }
        return lines;
    }

    private static WeightLine? LineOf(ReviewIndex review, RankedOption option, string criterion)
    {
        var without = review.Cells.FindTotalWithout(option.Total.Address, criterion);
        var value = review.Cells.Find(option.Total.Address.Path[..^"total".Length] + "criterion/" + criterion + "/value");
        return without is null || value is null ? null : new WeightLine(Words.Short(option.Option), without, option.Total, value);
    }
}
