using Chesil.Appraisal;
using Chesil.Benchmarks.Measuring;

namespace Chesil.Benchmarks.Works;

/// <summary>A worked example that was computed independently in another language: four sites, six criteria.</summary>
internal static class FourSites
{
    public static void Check()
    {
        var table = new PerformanceTable(
            [new("A"), new("B"), new("C"), new("D", OptionKind.DoMinimum)],
            ["quality", "access-minutes", "access-within-45", "workforce", "net-present-cost", "deliverability"],
            [
                Scale(ValueShape.Increasing, (84, 0), (112, 60), (168, 100)),
                Scale(ValueShape.Decreasing, (15, 100), (20, 70), (30, 0)),
                Scale(ValueShape.Increasing, (80, 0), (90, 50), (100, 100)),
                Scale(ValueShape.Decreasing, (5, 100), (10, 55), (15, 0)),
                Scale(ValueShape.Decreasing, (200, 100), (260, 0)),
                Scale(ValueShape.Decreasing, (1, 100), (4, 75), (8, 0)),
            ],
            new[,] { { 168, 19.5m, 91, 7, 228, 5 }, { 168, 22, 88, 6, 201, 6 }, { 112, 17, 95, 11, 246, 3.5m }, { 84, 15.5m, 97, 14, 260, 1 } });
        var evaluation = Evaluation.Run(table.ToValues().GetTable(), SwingWeights.Normalise([100, 60, 50, 70, 80, 40]).GetWeights());

        Expect.True(evaluation.Totals.Select(total => Math.Round(total, 6)).SequenceEqual([73.466667m, 77.741667m, 57.858333m, 37.1m]), "the totals are 73.466667, 77.741667, 57.858333 and 37.1");
        Expect.Equal("B", evaluation.Leader, "The leader");
        var shift = NearestFlip.List(evaluation).OfType<NearestFlip.Found>().Single(flip => flip.Rival == "A").Shift;
        Expect.Equal(0.067059m, Math.Round(shift, 6), "The nearest flip of B and A");
    }

    private static ValueFunction Scale(ValueShape shape, params (decimal X, decimal Value)[] corners) =>
        ValueFunction.Define([.. corners.Select(corner => new ValuePoint(corner.X, corner.Value))], shape, OutOfRangeRule.Refuse).GetFunction();
}
