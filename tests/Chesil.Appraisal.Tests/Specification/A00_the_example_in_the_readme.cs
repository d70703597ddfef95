using Chesil.Numerics;

namespace Chesil.Appraisal.Tests.Specification;

public class A00_the_example_in_the_readme
{
    [Fact]
    public void Ten_lines_from_minutes_to_what_would_change_the_answer()
    {
        var minutes = ValueFunction.Define(
            [new(15, 100), new(20, 70), new(30, 0)], ValueShape.Decreasing, OutOfRangeRule.Refuse).GetFunction();
        var performance = new PerformanceTable(
            [new("north"), new("south")], ["access", "quality"], [minutes, null],
            new decimal[,] { { 19.5m, 60 }, { 22, 80 } });
        var weights = SwingWeights.Normalise([100, 60]).GetWeights();
        var evaluation = Evaluation.Run(performance.ToValues().GetTable(), weights);
        var robustness = Robustness.Of(evaluation, performance);

        // access .625, quality .375: north 45.625 + 22.5 = 68.125; south 35 + 30 = 65
        Assert.Equal([68.125m, 65m], evaluation.Totals);
        Assert.Equal(3.125m, robustness.MarginPoints);
        // On quality north is 20 behind, on access 17 ahead: level at t = 20/37 = 54.05 % for access.
        Assert.Equal(54.05m, Rounding.HalfAwayFromZero(100 * robustness.SmallestWeightFlip!.FlipWeight!.Value, 2));
        Assert.Equal("access", robustness.SmallestWeightFlip.Criterion);
    }
}
