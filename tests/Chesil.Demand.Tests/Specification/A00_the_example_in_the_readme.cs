namespace Chesil.Demand.Tests.Specification;

public class A00_the_example_in_the_readme
{
    [Fact]
    public void Two_towns_two_hospitals_and_a_move()
    {
        var activity = new BaselineActivity(areaCount: 2, serviceCount: 1, ageBandCount: 1,
        [
            new(Area: 0, Service: 0, AgeBand: 0, LowMidHigh.Exactly(3000), LowMidHigh.Exactly(15600)),
            new(Area: 1, Service: 0, AgeBand: 0, LowMidHigh.Exactly(2000), LowMidHigh.Exactly(10400)),
        ]);
        var growth = new DemographicGrowth([2014, 2024], new[,] { { 1 }, { 1.1 } });
        var minutes = new double[,] { { 10, 35 }, { 40, 15 } };
        var projection = DemandProjection.Run(activity, growth, minutes, plannedOccupancy: [0.92],
        [
            new("today", new[,] { { true, true } }), new("one site", new[,] { { true, false } }),
        ], cancellationToken: TestContext.Current.CancellationToken);
        var beds = projection.Options[1].BedsAtSite(site: 0, year: 1);
        var flows = projection.ListFlows(baseline: 0, option: 1, year: 0);

        // (15,600 + 10,400) x 1.1 / 365 / .92 = 85.17
        Assert.Equal(85.17, beds.Mid, tolerance: 0.005);
        Assert.Equal(new ActivityFlow(1, 0, 0, World.Volume(2000, 10400)), Assert.Single(flows));
    }
}
