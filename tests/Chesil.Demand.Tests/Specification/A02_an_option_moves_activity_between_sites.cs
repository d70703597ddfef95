using static Chesil.Demand.Tests.World;

namespace Chesil.Demand.Tests.Specification;

public class A02_an_option_moves_activity_between_sites
{
    private readonly DemandProjection projection = A01_everyone_goes_to_the_nearest_site_that_hosts_the_service.Project(
        Hosts("today", [0, 1]), Hosts("move to 0 and 2", [0, 2]), Hosts("close all", [[]]));

    [Fact]
    public void What_leaves_one_site_arrives_at_others()
    {
        // Today Alton goes to 0, Burl and Cove to 1. Without 1, Burl is 20 minutes from 2 (30 from 0), and Cove 25 from 2.
        Assert.Equal(Volume(250, 1400), projection.Options[0].At(1, 0, 0));
        Assert.Equal(Volume(0, 0), projection.Options[1].At(1, 0, 0));
        Assert.Equal(Volume(250, 1400), projection.Options[1].At(2, 0, 0));
    }

    [Fact]
    public void Flows_say_from_where_to_where()
    {
        var flow = Assert.Single(projection.ListFlows(baseline: 0, option: 1, year: 0));

        Assert.Equal(new ActivityFlow(1, 2, 0, Volume(250, 1400)), flow);
    }

    [Fact]
    public void Nothing_flows_between_an_option_and_itself()
    {
        Assert.Empty(projection.ListFlows(1, 1, 0));
    }

    [Fact]
    public void What_no_site_serves_flows_to_nowhere_and_is_counted()
    {
        Assert.Equal(
            [new ActivityFlow(0, null, 0, Volume(100, 500)), new ActivityFlow(1, null, 0, Volume(250, 1400))],
            projection.ListFlows(0, 2, 0));
        Assert.Equal(
            [new ActivityFlow(null, 0, 0, Volume(100, 500)), new ActivityFlow(null, 1, 0, Volume(250, 1400))],
            projection.ListFlows(2, 0, 0));
        Assert.Equal(Volume(350, 1900), projection.Options[2].Unserved(0, 0));
    }

    [Fact]
    public void The_system_does_the_same_whatever_the_option()
    {
        foreach (var option in projection.Options)
        {
            var served = Enumerable.Range(0, 3).Select(site => option.AtSite(site, 0)).Aggregate((a, b) => a + b);
            Assert.Equal(projection.SystemTotalInAll(0), served + option.UnservedInAll(0));
        }
    }
}
