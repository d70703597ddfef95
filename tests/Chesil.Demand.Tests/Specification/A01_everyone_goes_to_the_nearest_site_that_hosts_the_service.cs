using static Chesil.Demand.Tests.World;

namespace Chesil.Demand.Tests.Specification;

public class A01_everyone_goes_to_the_nearest_site_that_hosts_the_service
{
    // areas x sites: Alton, Burl and Cove against three hospitals
    private static readonly double[,] Minutes =
    {
        { 10, 30, 50 },
        { 30, 10, 20 },
        { 60, 25, 25 },
    };

    [Fact]
    public void One_area_and_one_site()
    {
        var projection = Run(
            new BaselineActivity(1, 1, 1, [People(area: 0, spells: 120, bedDays: 600)]),
            DemographicGrowth.None(2014, 1), new double[,] { { 17, 99, 99 } }, [0.92], Hosts("today", [0]));

        Assert.Equal(Volume(120, 600), projection.Options[0].At(site: 0, service: 0, year: 0));
        Assert.Equal(Volume(120, 600), projection.SystemTotal(service: 0, year: 0));
        Assert.Equal([2014], projection.Years);
    }

    [Fact]
    public void Each_area_goes_to_the_site_with_the_fewest_minutes()
    {
        var today = Project(Hosts("today", [0, 1, 2])).Options[0];

        // Alton 10 minutes to site 0; Burl 10 to site 1; Cove 25 to site 1 and 25 to site 2.
        Assert.Equal([0, 1, 1], Enumerable.Range(0, 3).Select(area => today.FindSite(0, area)!.Value));
        Assert.Equal(Volume(100, 500), today.At(0, 0, 0));
        Assert.Equal(Volume(200 + 50, 1000 + 400), today.At(1, 0, 0));
        Assert.Equal(Volume(0, 0), today.At(2, 0, 0));
    }

    [Fact]
    public void Of_two_sites_equally_near_the_first_is_taken()
    {
        Assert.Equal(1, Project(Hosts("today", [1, 2])).Options[0].FindSite(0, area: 2));
    }

    [Fact]
    public void A_nearer_site_that_does_not_host_the_service_is_passed_by()
    {
        var option = Project(Hosts("site 2 only", [2])).Options[0];

        Assert.Equal(Volume(350, 1900), option.At(2, 0, 0));
    }

    [Fact]
    public void Each_service_has_its_own_sites()
    {
        var projection = Run(
            new BaselineActivity(1, 2, 1, [People(0, 10, 50, service: 0), People(0, 7, 21, service: 1)]),
            DemographicGrowth.None(2014, 1), new double[,] { { 10, 20, 30 } }, [0.92, 0.85], Hosts("today", [0, 1], [2]));

        var today = projection.Options[0];
        Assert.Equal(Volume(10, 50), today.At(site: 0, service: 0, year: 0));
        Assert.Equal(Volume(7, 21), today.At(site: 2, service: 1, year: 0));
        Assert.Equal(Volume(10, 50), today.AtSite(0, 0));
        Assert.Equal(Volume(17, 71), projection.SystemTotalInAll(0));
    }

    [Fact]
    public void Several_rows_for_the_same_people_add_up()
    {
        var projection = Run(
            new BaselineActivity(1, 1, 1, [People(0, 10, 50), People(0, 5, 25)]),
            DemographicGrowth.None(2014, 1), new double[,] { { 10, 20, 30 } }, [0.92], Hosts("today", [0]));

        Assert.Equal(Volume(15, 75), projection.Options[0].At(0, 0, 0));
    }

    internal static DemandProjection Project(params ServiceHosting[] options) => Run(
        new BaselineActivity(3, 1, 1, [People(0, 100, 500), People(1, 200, 1000), People(2, 50, 400)]),
        DemographicGrowth.None(2014, 1), Minutes, [0.92], options);
}
