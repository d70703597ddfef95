using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Appraisal.Tests.Properties;

/// <summary>A random appraisal: 2 to 6 options, 2 to 6 criteria, points and swings with one decimal place.</summary>
internal sealed record Problem(decimal[][] Points, decimal[] Swings)
{
    public int OptionCount => Points.Length;

    public int CriterionCount => Swings.Length;

    public ValueTable Table => ToTable([.. Enumerable.Range(0, OptionCount)], [.. Enumerable.Range(0, CriterionCount)]);

    public Evaluation Evaluate() => Evaluation.Run(Table, SwingWeights.Normalise(Swings).GetWeights());

    /// <summary>The same problem with its options and criteria in another order, each keeping its key.</summary>
    public ValueTable ToTable(int[] options, int[] criteria)
    {
        var values = new decimal[options.Length, criteria.Length];
        for (var a = 0; a < options.Length; a++)
        {
            for (var j = 0; j < criteria.Length; j++)
                values[a, j] = Points[options[a]][criteria[j]];
        }

        return new ValueTable(
            [.. options.Select(a => new AppraisedOption($"o{a}"))], [.. criteria.Select(j => $"c{j}")], values);
    }

    public static void Holds(Func<Problem, bool> property) =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Any().ToArbitrary(), property));

    public static void HoldsWith<T>(Gen<T> other, Func<Problem, T, bool> property) => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            (from problem in Any() from extra in other select (problem, extra)).ToArbitrary(),
            pair => property(pair.problem, pair.extra)));

    // Half of the points are 0, 50 or 100, so that ties and equal criteria happen.
    private static Gen<Problem> Any() =>
        from options in Gen.Choose(2, 6)
        from criteria in Gen.Choose(2, 6)
        from points in Gen.ArrayOf(
            Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 1000), Gen.Elements(0, 500, 1000)), criteria), options)
        from swings in Gen.ArrayOf(Gen.Choose(0, 1000), criteria)
        where swings.Any(swing => swing > 0)
        select new Problem([.. points.Select(row => Tenths(row))], Tenths(swings));

    private static decimal[] Tenths(int[] numbers) => Array.ConvertAll(numbers, number => number / 10m);
}
