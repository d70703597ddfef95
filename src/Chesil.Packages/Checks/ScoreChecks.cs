using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Checks;

/// <summary>Nothing was scored before the framework was sealed, and scores and values go to the criteria that ask for them.</summary>
internal sealed class ScoreChecks : PackageCheck
{
    public override IReadOnlyList<TableSchema> Reads { get; } =
        [TableSchema.Of<Criterion>(), TableSchema.Of<Seal>(), TableSchema.Of<Score>(), TableSchema.Of<Performance>(), TableSchema.Of<Option>()];

    public override IEnumerable<PackageProblem> Run(ReviewPackage package)
    {
        var criteria = package.Rows<Criterion>().ToDictionary(criterion => criterion.Code, StringComparer.Ordinal);
        var seals = package.Rows<Seal>().ToDictionary(seal => seal.Version);
        foreach (var score in package.Rows<Score>())
        {
            if (TooEarly(package, score, seals, score.SealVersion, score.GivenOn) is { } early) yield return early;
            if (criteria[score.Criterion].Measure != Measure.Scored) yield return At(package, score, "criterion", score.Criterion, "a criterion whose measure is scored", "Take the score out, or give it to the right criterion.");
        }
        foreach (var performance in package.Rows<Performance>())
        {
            if (TooEarly(package, performance, seals, performance.SealVersion, performance.GivenOn) is { } early) yield return early;
            if (criteria[performance.Criterion].Measure != Measure.Given) yield return At(package, performance, "criterion", performance.Criterion, "a criterion whose measure is given", "Take the value out, or give it to the right criterion.");
            if (performance.Low > performance.Value || performance.High < performance.Value) yield return At(package, performance, "value", $"{CellText.Of(performance.Value)} outside its own range", "a value between low and high", "Correct the value or its range.");
        }
        foreach (var problem in Incomplete(package, criteria)) yield return problem;
    }

    private static PackageProblem? TooEarly<TRow>(ReviewPackage package, TRow row, Dictionary<int, Seal> seals, int version, DateOnly givenOn) where TRow : class =>
        seals.TryGetValue(version, out var seal) && givenOn < seal.SealedOn
            ? At(package, row, "given_on", CellText.Of(givenOn), $"a date on or after {CellText.Of(seal.SealedOn)}, when version {version} was sealed", "Nothing may be scored before the framework is sealed: leave the score out, or ask for it again.")
            : null;

    /// <summary>An option with some of its scores and values, but not all, cannot be ranked: better to hear it now.</summary>
    private static IEnumerable<PackageProblem> Incomplete(ReviewPackage package, Dictionary<string, Criterion> criteria)
    {
        var given = package.Rows<Score>().Select(score => (score.Option, score.Criterion))
            .Concat(package.Rows<Performance>().Select(performance => (performance.Option, performance.Criterion)))
            .ToHashSet();
        var needed = criteria.Values.Where(criterion => criterion.Measure is Measure.Scored or Measure.Given).Select(criterion => criterion.Code).Order(StringComparer.Ordinal).ToList();
        foreach (var option in package.Rows<Option>())
        {
            string[] missing = [.. needed.Where(criterion => !given.Contains((option.Code, criterion)))];
            if (missing.Length == 0 || missing.Length == needed.Count) continue;
            yield return At(package, option, "code", $"{option.Code} without a score or value for {string.Join(", ", missing)}", "all of them, or none", "The option is left out of the ranking until they are there.", Severity.Warning);
        }
    }
}
