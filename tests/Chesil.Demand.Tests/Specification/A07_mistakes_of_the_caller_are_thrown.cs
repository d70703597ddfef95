using static Chesil.Demand.Tests.World;

namespace Chesil.Demand.Tests.Specification;

public class A07_mistakes_of_the_caller_are_thrown
{
    private static readonly BaselineActivity OneArea = new(1, 1, 1, [People(0, 10, 50)]);
    private static readonly DemographicGrowth Flat = DemographicGrowth.None(2014, 1);
    private static readonly double[,] Near = { { 10, 20, 30 } };

    [Fact]
    public void Rows_must_name_what_is_there_and_hold_ordered_quantities()
    {
        Assert.Throws<ArgumentException>(() => new BaselineActivity(1, 1, 1, [People(area: 1, 10, 50)]));
        Assert.Throws<ArgumentException>(() => new BaselineActivity(1, 1, 1, [People(0, 10, 50, service: 1)]));
        Assert.Throws<ArgumentException>(() => new BaselineActivity(1, 1, 1, [People(0, 10, 50, ageBand: -1)]));
        Assert.Throws<ArgumentException>(() => new BaselineActivity(1, 1, 1, [People(0, -1, 50)]));
        Assert.Throws<ArgumentException>(() => new BaselineActivity(1, 1, 1, [People(0, double.NaN, 50)]));
        Assert.Throws<ArgumentException>(() => new BaselineActivity(1, 1, 1, [People(0, double.PositiveInfinity, 50)]));
        Assert.Throws<ArgumentException>(
            () => new BaselineActivity(1, 1, 1, [new ActivityRow(0, 0, 0, new LowMidHigh(4, 2, 5), LowMidHigh.Exactly(1))]));
    }

    [Fact]
    public void Growth_needs_increasing_years_and_sensible_factors()
    {
        Assert.Throws<ArgumentException>(() => new DemographicGrowth([], new double[0, 1]));
        Assert.Throws<ArgumentException>(() => new DemographicGrowth([2014, 2014], new double[,] { { 1 }, { 1 } }));
        Assert.Throws<ArgumentException>(() => new DemographicGrowth([2014], new double[,] { { 1 }, { 1 } }));
        Assert.Throws<ArgumentException>(() => new DemographicGrowth([2014], new[,] { { double.NaN } }));
        Assert.Throws<ArgumentException>(() => new DemographicGrowth([2014], new double[,] { { 101 } }));
    }

    [Fact]
    public void Shapes_must_fit_together()
    {
        ServiceHosting today = Hosts("today", [0]);

        Assert.Throws<ArgumentException>(() => Run(OneArea, DemographicGrowth.None(2014, 2), Near, [0.9], today));
        Assert.Throws<ArgumentException>(() => Run(OneArea, Flat, new double[,] { { 1, 2, 3 }, { 1, 2, 3 } }, [0.9], today));
        Assert.Throws<ArgumentException>(() => Run(OneArea, Flat, new double[,] { { 1, 2 } }, [0.9], today));
        Assert.Throws<ArgumentException>(() => Run(OneArea, Flat, new double[,] { { 1, -2, 3 } }, [0.9], today));
        Assert.Throws<ArgumentException>(() => Run(OneArea, Flat, new[,] { { 1, double.NaN, 3 } }, [0.9], today));
        Assert.Throws<ArgumentException>(() => Run(OneArea, Flat, Near, [0], today));
        Assert.Throws<ArgumentException>(() => Run(OneArea, Flat, Near, [0.9, 0.9], today));
        Assert.Throws<ArgumentException>(() => Run(OneArea, Flat, Near, [0.9], Hosts("today", [0], [1])));
        Assert.Throws<ArgumentException>(() => Run(OneArea, Flat, Near, [0.9], today, Hosts("today", [1])));
    }

    [Fact]
    public void Indices_out_of_range_are_mistakes()
    {
        var projection = Run(OneArea, Flat, Near, [0.9], Hosts("today", [0]));

        Assert.Throws<ArgumentOutOfRangeException>(() => projection.Options[0].At(3, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => projection.Options[0].At(-1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => projection.Options[0].AtSite(3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => projection.Options[0].Unserved(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => projection.ListFlows(0, 0, 1));
    }

    [Fact]
    public void More_activity_than_can_be_added_exactly_is_refused()
    {
        var huge = new BaselineActivity(1, 1, 1, [People(0, 1e8, 0), People(0, 1e8, 0), People(0, 1e8, 0)]);

        Assert.Throws<ArgumentException>(() => Run(huge, Flat, Near, [0.9], Hosts("today", [0])));
    }

    [Fact]
    public void Work_can_be_watched_and_stopped()
    {
        var seen = new List<double>();
        DemandProjection.Run(
            OneArea, Flat, Near, [0.9], [Hosts("today", [0])], new Recorder(seen), TestContext.Current.CancellationToken);

        Assert.Equal([0.0, 1.0], seen);
        Assert.Throws<OperationCanceledException>(() => DemandProjection.Run(
            OneArea, Flat, Near, [0.9], [Hosts("today", [0])], null, new CancellationToken(canceled: true)));
    }

    private sealed class Recorder(List<double> seen) : IProgress<double>
    {
        public void Report(double value) => seen.Add(value);
    }
}
