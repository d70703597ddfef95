using static Chesil.Demand.Tests.World;

namespace Chesil.Demand.Tests.Specification;

public class A03_people_who_can_reach_no_site_are_counted_and_never_dropped
{
    [Fact]
    public void An_area_cut_off_from_every_host_is_unserved()
    {
        // The island has no road to anywhere.
        var far = double.PositiveInfinity;
        var projection = Run(
            new BaselineActivity(2, 1, 2, [People(0, 100, 500), People(1, 30, 90, ageBand: 1)]),
            DemographicGrowth.None(2014, 2), new[,] { { 10, 20, far }, { far, far, far } }, [0.92], Hosts("today", [0, 2]));

        var today = projection.Options[0];
        Assert.Null(today.FindSite(service: 0, area: 1));
        Assert.Equal(Volume(30, 90), today.Unserved(service: 0, year: 0));
        Assert.Equal(Volume(30, 90), today.UnservedInAll(0));
        Assert.Equal(Volume(30, 90), today.UnservedByAgeBand(ageBand: 1, year: 0));
        Assert.Equal(Volume(0, 0), today.UnservedByAgeBand(ageBand: 0, year: 0));
        Assert.Equal(Volume(130, 590), projection.SystemTotal(0, 0));
    }

    [Fact]
    public void The_assignment_can_be_asked_for_by_itself()
    {
        var nearest = NearestSite.Assign(
            new[,] { { 10, 5, double.PositiveInfinity } }, Hosts("today", [0, 1], [2], []));

        Assert.Equal([1, NearestSite.None, NearestSite.None], Enumerable.Range(0, 3).Select(service => nearest[service, 0]));
    }
}
