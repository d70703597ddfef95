using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.Testing;

/// <summary>A framework and what options are given against it, put together in code.</summary>
public static class Framework
{
    public const string Panel = "panel";

    /// <summary>A package with nothing but a review, a source of estimates and its options.</summary>
    public static ReviewPackage Bare(params IEnumerable<Option> options) => new ReviewPackage(
    [
        TableData.Of(new Review("bare", "A bare review", "Only what a test needs.", null, null, null, null, "Europe/London", "GBP", "en", null, null)),
        TableData.Of(new Source(GridCounty.Drawn, "Drawn for a test", "Chesil", null, FigureStatus.Estimated, null, null, null)),
    ]).Put(options);

    /// <summary>A criterion scored from 0 to 100 by a panel.</summary>
    public static Criterion Scored(string code) => new(code, code, "Group", "What is judged.", Measure.Scored, null, null, "points", Direction.MoreIsBetter, OutOfRange.Refuse);

    /// <summary>A criterion whose value a reference group gives.</summary>
    public static Criterion Given(string code, string unit, Direction direction, OutOfRange outOfRange = OutOfRange.Refuse) => new(code, code, "Group", "What is judged.", Measure.Given, null, null, unit, direction, outOfRange);

    /// <summary>The corners of a criterion's value function.</summary>
    public static IEnumerable<ValuePoint> Scale(string criterion, params IEnumerable<(decimal Performance, decimal Value)> points) => points.Select(point => new ValuePoint(criterion, point.Performance, point.Value));

    /// <summary>A package with criteria scored from 0 to 100, their headline weights, and a panel; sealed.</summary>
    public static ReviewPackage Weighed(this ReviewPackage package, WeightMethod method, params IReadOnlyList<(string Criterion, decimal Weight)> weights) => package
        .Put(weights.Select(each => Scored(each.Criterion)))
        .Put(weights.SelectMany(each => Scale(each.Criterion, (0, 0), (100, 100))))
        .Put(Headline(method))
        .Put(weights.Select(each => new Weight("headline", each.Criterion, each.Weight, null)))
        .Put(new Panel(Panel, "Panel", "Members by role"))
        .Sealed();

    public static WeightSet Headline(WeightMethod method) => new("headline", "Headline weights", method, true, "Panel", PackageChanges.SealedOn, GridCounty.Drawn);

    /// <summary>The package with one scorer's scores for an option, in the order of the criteria given.</summary>
    public static ReviewPackage Score(this ReviewPackage package, string option, params IReadOnlyList<(string Criterion, decimal Points)> scores) => package.Add(scores.Select(each => ScoreBy(Panel, "member-1", each.Criterion, option, each.Points)));

    public static Score ScoreBy(string panel, string scorer, string criterion, string option, decimal points) => new(criterion, option, panel, scorer, 1, points, null, GridCounty.Drawn, PackageChanges.SealedOn.AddDays(1));

    /// <summary>A value a reference group gives.</summary>
    public static Performance Value(string criterion, string option, decimal value) => new(criterion, option, 1, value, null, null, null, FigureStatus.Judged, "Reference group", PackageChanges.SealedOn.AddDays(1), GridCounty.Drawn);

    public static HurdleOutcome Outcome(string option, string hurdle, HurdleResult result) => new(option, hurdle, result, $"Shown to be {result}.", "Board", PackageChanges.SealedOn, GridCounty.Drawn);
}
