using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Numerics.Tests.Properties;

/// <summary>Rows of a population as they come in reviews: minutes to a tenth, whole people (some places empty), and a
/// rank.</summary>
public sealed record Rows(double[] Values, double[] Weights, double[] Ranks)
{
    /// <summary>Up to sixty rows with at least one person and two ranks; values may repeat.</summary>
    public static Arbitrary<Rows> Any() => Generate(distinct: false).ToArbitrary();

    /// <summary>The same, no two values alike.</summary>
    public static Arbitrary<Rows> Distinct() => Generate(distinct: true).ToArbitrary();

    public Rows Permuted(int seed)
    {
        var order = Enumerable.Range(0, Values.Length).ToArray();
        var draw = new PhiloxStream((ulong)(uint)seed, 0, 0, 0);
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = draw.NextBelow(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return new([.. order.Select(i => Values[i])], [.. order.Select(i => Weights[i])], [.. order.Select(i => Ranks[i])]);
    }

    public Rows WithWeightsTimes(double factor) => this with { Weights = [.. Weights.Select(weight => weight * factor)] };

    public Rows WithValues(Func<double, double> change) => this with { Values = [.. Values.Select(change)] };

    public override string ToString() =>
        string.Join("; ", Values.Select((value, i) => $"{value:R} x {Weights[i]:R} rank {Ranks[i]:R}"));

    private static Gen<Rows> Generate(bool distinct) =>
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(2, 60)
        select Make(seed, count, distinct);

    private static Rows Make(int seed, int count, bool distinct)
    {
        var draw = new PhiloxStream((ulong)seed, 0, 0, 0);
        var values = new double[count];
        var weights = new double[count];
        var ranks = new double[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = distinct ? (i * 50 + draw.NextBelow(50) + 1) / 10.0 : (draw.NextBelow(200) + 1) / 10.0;
            weights[i] = draw.NextBelow(4) == 0 ? 0 : draw.NextBelow(3000);
            ranks[i] = draw.NextBelow(10) + 1;
        }

        // At least two places have people and differ in rank.
        (weights[0], weights[1]) = (100, 200);
        (ranks[0], ranks[1]) = (1, 10);
        return new Rows(values, weights, ranks).Permuted(seed);
    }
}
