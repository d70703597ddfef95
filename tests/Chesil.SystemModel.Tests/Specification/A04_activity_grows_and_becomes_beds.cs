using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>Days in a bed become beds, and both grow with the people of each age.</summary>
public sealed class A04_activity_grows_and_becomes_beds
{
    [Fact]
    public void Beds_are_days_divided_by_365_and_by_the_share_to_be_filled()
    {
        var review = Today().Appraise();

        // 292 days / 365 / 0.8 = 1 bed for each thousand people.
        Assert.Equal(876m, review.Number("bed-days/today/stroke/west-hospital"));
        Assert.Equal(3m, review.Number("beds/today/stroke/west-hospital"));
        Assert.Equal(3.1m, review.Number("beds/today/stroke/east-hospital"));
        Assert.Equal("80%", review.Shown("planned-occupancy/stroke"));
        Assert.Equal("4 beds", review.Shown("beds-today/stroke/west-hospital"));
        Assert.Equal(["bed-days/today/stroke/west-hospital", "planned-occupancy/stroke"], review.Cell("beds/today/stroke/west-hospital").Parts.Select(part => part.Path));
    }

    [Fact]
    public void The_need_of_people_no_site_serves_is_in_the_total()
    {
        var review = Today().Appraise();

        // 3 + 3.1 + 0.06 for the farm.
        Assert.Equal(6.16m, review.Number("beds/today/stroke/all"));
        Assert.Equal(6.16m, review.Number("beds/today/all"));
        Assert.Equal(17.52m, review.Number("bed-days/today/stroke/none"));
    }

    [Fact]
    public void Activity_grows_by_the_age_of_those_who_need_it()
    {
        var review = Today()
            .Change<Review>(row => row with { HorizonYear = 2035 })
            .Put(new AgeBand("all", "Under 65", 0, 64), new AgeBand("old", "65 and over", 65, null))
            .Change<Activity>(row => row.Area == "east" ? row with { AgeBand = "old" } : row)
            .Put(new Growth(2030, "all", 50, Drawn), new Growth(2030, "old", 50, Drawn), new Growth(2035, "all", -10, Drawn), new Growth(2035, "old", 20, Drawn))
            .Appraise();

        // WEST: 30 younger strokes, less a tenth. EAST: 30 older ones and a fifth, and the isle's 1 less a tenth.
        Assert.Equal(30m, review.Number("demand/today/stroke/west-hospital/2025"));
        Assert.Equal(27m, review.Number("demand/today/stroke/west-hospital/2035"));
        Assert.Equal(36.9m, review.Number("demand/today/stroke/east-hospital/2035"));
        Assert.Equal(2.7m, review.Number("beds/today/stroke/west-hospital"));
        Assert.Equal([2025, 2035], review.Rows<DemandRow>().Select(row => row.Year).Distinct());
        Assert.Contains("table/growth", review.Cell("demand/today/stroke/west-hospital/2035").Parts.Select(part => part.Path));
    }

    [Fact]
    public void Activity_of_other_years_than_the_base_year_is_not_counted()
    {
        var review = Today().Add(new Activity(Stroke, "west", "all", 2024, Packages.Schemas.Count.Of(99), null, Drawn)).Appraise();

        Assert.Equal(30m, review.Number("demand/today/stroke/west-hospital/2025"));
    }

    [Fact]
    public void A_service_without_days_in_a_bed_needs_no_beds()
    {
        var review = Today().Add(new Activity(Emergency, "west", "all", 2025, Packages.Schemas.Count.Of(500), null, Drawn)).Appraise();

        Assert.Equal(500m, review.Number("demand/today/emergency/west-hospital/2025"));
        Assert.Empty(review.Under("beds/today/emergency"));
        Assert.Null(review.Rows<DemandRow>().First(row => row.Service == Emergency).Beds);
    }

    [Fact]
    public void Beds_of_the_whole_system_count_the_services_an_option_leaves_alone()
    {
        var review = With(Candidate("one"))
            .Change<Service>(service => service with { PlannedOccupancyPercent = 80 })
            .Add(new Activity(Emergency, "west", "all", 2025, Packages.Schemas.Count.Of(1), Packages.Schemas.Count.Of(292), Drawn))
            .Put(Close("one", 1, Stroke, West))
            .Appraise();

        Assert.Equal(7.16m, review.Number("beds/one/all"));
        Assert.Equal(["beds/bau/emergency/all", "beds/one/stroke/all"], review.Cell("beds/one/all").Parts.Select(part => part.Path));
    }
}
