using System.Globalization;
using Chesil.Packages.Addresses;
using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>A criterion with its scale and its weight.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Scale">The points of its fixed scale, in words.</param>
/// <param name="Given">The weight as it was given; null before weights are sealed.</param>
/// <param name="Weight">The weight as a share of all; null before anything is ranked.</param>
public sealed record ShownCriterion(Criterion Criterion, string Scale, ResultCell? Given, ResultCell? Weight);

/// <summary>What options are judged on, and the seal that proves it was fixed before anything was scored.</summary>
public sealed record FrameworkShown
{
    private FrameworkShown() { }

    public required Setting Setting { get; init; }

    /// <summary>The seals, the newest first; none before sealing.</summary>
    public required IReadOnlyList<Seal> Seals { get; init; }

    /// <summary>The newest seal, to open; null before sealing.</summary>
    public required ResultCell? Sealed { get; init; }

    /// <summary>Whether the sealed text is kept beside the tables.</summary>
    public required bool HasText { get; init; }

    /// <summary>The criteria, the weightiest first.</summary>
    public required IReadOnlyList<ShownCriterion> Criteria { get; init; }

    /// <summary>The set of weights that headlines use; null where there is none.</summary>
    public required WeightSet? Headline { get; init; }

    /// <summary>The sets of weights.</summary>
    public required IReadOnlyList<WeightSet> Sets { get; init; }

    /// <summary>The framework; null where there are no criteria.</summary>
    public static FrameworkShown? Of(Setting setting)
    {
        var review = setting.Review;
        var criteria = review.Package.Rows<Criterion>();
        if (criteria.Count == 0) return null;

        var seals = review.Package.Rows<Seal>().Reverse().ToList();
        var version = seals.Count > 0 ? seals[0].Version.ToString(CultureInfo.InvariantCulture) : "0";
        var sets = review.Package.Rows<WeightSet>();
        var headline = sets.FirstOrDefault(set => set.IsHeadline);
        var points = review.Package.Rows<ValuePoint>().ToLookup(point => point.Criterion);
        return new FrameworkShown
        {
            Setting = setting,
            Seals = seals,
            Sealed = review.Find("framework", version),
            HasText = seals.Count > 0 && review.Package.Documents.Any(document => document.Path == FrameworkSeal.PathOf(seals[0].Version)),
            Criteria = [.. criteria
                .Select(criterion => new ShownCriterion(
                    criterion,
                    Words.List([.. points[criterion.Code].Select(point => $"{WithUnit(point.Performance, criterion.Unit)} is worth {Printed.Number(point.Value, DecimalsOf(point.Value))}")]),
                    headline is null ? null : review.Find("framework", version, "weight", headline.Code, criterion.Code),
                    review.Find("evaluation", version, "weight", criterion.Code)))
                .OrderByDescending(shown => shown.Weight?.Value ?? shown.Given?.Value ?? 0)],
            Headline = headline,
            Sets = sets,
        };
    }

    private static int DecimalsOf(decimal value) => value == decimal.Truncate(value) ? 0 : value.Scale;

    // The joiner keeps a minus sign with its pound.
    private static string WithUnit(decimal value, string unit) => Printed.WithUnit(new ResultCell
    {
        Address = Address.Of("scale"),
        Label = "",
        Kind = CellKind.Input,
        Value = value,
        Unit = unit,
        Decimals = DecimalsOf(value),
        Status = FigureStatus.Judged,
    }).Replace("\u2212£", "\u2212\u2060£", StringComparison.Ordinal);
}

/// <summary>How the options stand under each set of weights, side by side and never pooled.</summary>
public sealed record OtherWeights
{
    private OtherWeights() { }

    public required Setting Setting { get; init; }

    /// <summary>The order under each set, the headline set first.</summary>
    public required IReadOnlyList<RankedOptions> Rankings { get; init; }

    /// <summary>The options, in the order of the headline ranking.</summary>
    public IReadOnlyList<Option> Options => [.. Rankings[0].Options.Select(option => option.Option)];

    /// <summary>One sentence on whether the order depends on whose weights are used.</summary>
    public string Finding
    {
        get
        {
            var leaders = Rankings.Where(ranking => ranking.Leader is not null).GroupBy(ranking => ranking.Leader!.Option.Code, StringComparer.Ordinal).ToList();
            if (leaders.Count == 1) return $"{Words.Short(leaders[0].First().Leader!.Option)} has the highest total under {(Rankings.Count == 2 ? "both sets" : $"all {Words.Count(Rankings.Count, "set", "sets")}")} of weights.";
            return "Who leads depends on whose weights are used: " + Words.List([.. leaders.Select(group => $"{Words.Short(group.First().Leader!.Option)} under the weights of {Words.List([.. group.Select(ranking => $"“{ranking.Set.Name}”")])}")]) + ".";
        }
    }

    /// <summary>The orders; null where there are not two sets of weights.</summary>
    public static OtherWeights? Of(Setting setting, OptionFamily family)
    {
        var sets = setting.Review.Package.Rows<WeightSet>().OrderByDescending(set => set.IsHeadline);
        var rankings = sets.Select(set => RankedOptions.Of(setting, family, set)).OfType<RankedOptions>().ToList();
        return rankings.Count < 2 ? null : new OtherWeights { Setting = setting, Rankings = rankings };
    }

    /// <summary>The row of an option under a set of weights; null where it was not scored.</summary>
    public static RankedOption? Find(RankedOptions ranking, Option option) => ranking.Options.FirstOrDefault(each => each.Option.Code == option.Code);
}

/// <summary>How each option of a family did at each hurdle.</summary>
public sealed record SiftShown
{
    private SiftShown() { }

    public required Setting Setting { get; init; }

    /// <summary>The hurdles.</summary>
    public required IReadOnlyList<Hurdle> Hurdles { get; init; }

    /// <summary>The options that were put to a hurdle, with where they stand and each outcome. A value is null where the results do not have it as it is now.</summary>
    public required IReadOnlyList<(Option Option, ResultCell? Standing, IReadOnlyList<(ResultCell? Cell, HurdleOutcome? Outcome)> Outcomes)> Options { get; init; }

    /// <summary>The sift; null where no option of the family was put to a hurdle.</summary>
    public static SiftShown? Of(Setting setting, OptionFamily family)
    {
        var review = setting.Review;
        var hurdles = review.Package.Rows<Hurdle>();
        var options = family.Options
            .Where(option => IsSifted(review, option))
            .Select(option => (
                option,
                StandingOf(review, option),
                (IReadOnlyList<(ResultCell?, HurdleOutcome?)>)[.. hurdles.Select(hurdle => (FindCell(review, option, hurdle), FindOutcome(review, option, hurdle)))]))
            .ToList();
        return options.Count == 0 || hurdles.Count == 0 ? null : new SiftShown { Setting = setting, Hurdles = hurdles, Options = options };
    }

    /// <summary>Where an option stands after the hurdles; null where it was put to none, or the outcomes have changed since that was worked out.</summary>
    public static ResultCell? StandingOf(ReviewIndex review, Option option) =>
        review.Package.Rows<Hurdle>().All(hurdle => FindCell(review, option, hurdle) == review.Find("hurdle", option.Code, hurdle.Code) && (FindOutcome(review, option, hurdle) is null || FindCell(review, option, hurdle) is not null))
            ? review.Find("sift", option.Code)
            : null;

    private static bool IsSifted(ReviewIndex review, Option option) =>
        AreOutcomesShown(review) ? review.Package.Rows<HurdleOutcome>().Any(outcome => outcome.Option == option.Code) : review.Find("sift", option.Code) is not null;

    private static HurdleOutcome? FindOutcome(ReviewIndex review, Option option, Hurdle hurdle) =>
        review.Package.Rows<HurdleOutcome>().FirstOrDefault(outcome => outcome.Option == option.Code && outcome.Hurdle == hurdle.Code);

    /// <summary>The outcome among the results, where it is what the table says now.</summary>
    private static ResultCell? FindCell(ReviewIndex review, Option option, Hurdle hurdle)
    {
        if (review.Find("hurdle", option.Code, hurdle.Code) is not { } cell || !AreOutcomesShown(review)) return review.Find("hurdle", option.Code, hurdle.Code);
        return FindOutcome(review, option, hurdle) is { } now && cell.Text == Words.Small(Words.Of(now.Outcome)) && cell.Note == now.Reason && cell.GivenBy == now.DecidedBy && cell.AsAt == now.DecidedOn ? cell : null;
    }

    private static bool AreOutcomesShown(ReviewIndex review) => review.Appraised.Package.Find<HurdleOutcome>() is null || review.Package.Find<HurdleOutcome>() is not null;
}
