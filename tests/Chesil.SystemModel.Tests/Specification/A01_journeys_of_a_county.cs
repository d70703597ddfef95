using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>From places and roads to journeys: who is near, who is far, and who cannot get there at all.</summary>
public sealed class A01_journeys_of_a_county
{
    private const string Car = "access/today/emergency/car/people/", Storm = "access/today/emergency/storm/people/";

    private static readonly AppraisedReview County = Today().Appraise();

    [Fact]
    public void One_area_and_one_hospital()
    {
        var review = Today().Without<Activity>()
            .Put(Today().Rows<Area>().Where(area => area.Code == "mid"))
            .Put(Today().Rows<Population>().Where(row => row.Area == "mid"))
            .Put(new Placement(Emergency, East, null, null, Drawn))
            .Appraise();

        // All 2,000 people live in the middle, 20 km from EAST at a kilometre a minute.
        foreach (var statistic in (string[])["mean-minutes", "median-minutes", "p90-minutes", "p95-minutes", "max-minutes"]) Assert.Equal(20m, review.Number(Car + statistic));
        foreach (var statistic in (string[])["people-beyond-30", "people-unreachable"]) Assert.Equal(0m, review.Number(Car + statistic));
        Assert.Equal(2000m, review.Number(Car + "catchment/" + East));
        Assert.Equal("East Hospital", review.Cell("arrangement/today/emergency").Text);
        Assert.Empty(review.Results.Warnings);
    }

    [Fact]
    public void Everyone_goes_to_the_nearest_hospital()
    {
        Assert.Equal("East Hospital, West Hospital", County.Cell("arrangement/today/emergency").Text);
        // west 0, mid 10 to WEST, east 0, isle 15 to EAST; the farm is left out of the mean: 6,100 people.
        Assert.Equal(Math.Round((2000 * 10 + 100 * 15) / 6100m, 9), County.Number(Car + "mean-minutes"));
        Assert.Equal(3000m, County.Number(Car + "catchment/" + West));
        Assert.Equal(3100m, County.Number(Car + "catchment/" + East));
        Assert.Equal(15m, County.Number(Car + "max-minutes"));
    }

    [Fact]
    public void An_area_with_no_road_is_counted_as_unreachable_and_never_dropped()
    {
        Assert.Equal(60m, County.Number(Car + "people-unreachable"));
        Assert.Equal(60m, County.Number(Car + "people-beyond-60"));
        Assert.Equal(6160m, County.Number("weighting/people"));
        Assert.Equal(new UnreachedAreaRow("farm", "Farm", 60.0m), Assert.Single(County.Rows<UnreachedAreaRow>()));
        Assert.Equal("Farm (farm) has no road within 1,000 m: its 60 people are counted as unable to reach any site.", Assert.Single(County.Results.Warnings));
        var farm = County.Rows<AreaJourneyRow>().Single(row => row is { Service: Emergency, Area: "farm" });
        Assert.Equal((null, null), (farm.Site, farm.Minutes));
    }

    [Fact]
    public void When_the_ferry_is_closed_the_isle_is_cut_off_and_the_shore_is_not()
    {
        // The isle has its own lane, so it has a road; it is the ferry that is missing.
        Assert.Equal(160m, County.Number(Storm + "people-unreachable"));
        Assert.Equal(Math.Round(2000 * 10 / 6000m, 9), County.Number(Storm + "mean-minutes"));
        Assert.Equal(10m, County.Number(Storm + "max-minutes"));
        Assert.DoesNotContain(County.Results.Warnings, warning => warning.Contains("Isle", StringComparison.Ordinal));
    }

    [Fact]
    public void Journeys_are_calibrated_by_each_way_of_travelling()
    {
        var review = Today().Change<TravelMode>(mode => mode.Code == "car" ? mode with { TimeFactor = 1.1m, AddedMinutes = 5 } : mode).Appraise();

        // The isle: 5 + 1.1 x 15.
        Assert.Equal(21.5m, review.Number(Car + "max-minutes"));
        Assert.Equal("minutes over the roads, times 1.1, plus 5", review.Cell("travel-mode/car").Text);
    }

    [Fact]
    public void Journeys_are_given_by_group_and_the_groups_hold_everyone()
    {
        // North: west 0 and mid 10, 3,000 people. South: east 0 and isle 15, 3,100 who can get there.
        Assert.Equal(Math.Round(20_000 / 3000m, 9), County.Number(Car + "by/district/north/mean-minutes"));
        Assert.Equal(Math.Round(1500 / 3100m, 9), County.Number(Car + "by/district/south/mean-minutes"));
        Assert.Equal("cannot be reached", County.Cell(Car + "by/deprivation_decile/10/mean-minutes").Text);
        var groups = County.Rows<AccessGroupRow>().Where(row => row is { Service: Emergency, Grouping: "district" }).ToList();
        Assert.Equal([3000.0m, 3160.0m], groups.Select(row => row.People));
    }

    [Fact]
    public void A_grouping_of_the_reviews_own_is_used_like_the_others()
    {
        var review = Today().Put(new AreaGroup("west", "car-owners", "few"), new AreaGroup("mid", "car-owners", "many")).Appraise();

        Assert.Equal(10m, review.Number(Car + "by/car-owners/many/mean-minutes"));
        Assert.Equal(["few", "many", "not given"], review.Rows<AccessGroupRow>().Where(row => row is { Service: Emergency, Grouping: "car-owners" }).Select(row => row.Group));
        Assert.Contains(Packages.Addresses.Address.Of("table", "area_groups"), review.Cell(Car + "by/car-owners/many/mean-minutes").Parts);
    }

    [Fact]
    public void A_ready_made_table_of_minutes_serves_as_well_as_roads()
    {
        var review = Today().Without<RoadLink>().Without<RoadNode>().Without<ModeClosure>()
            .Put(new TravelMode("car", "By car", TravelBasis.Table, 1, 0, null, Drawn))
            .Put(new TravelMinutes("car", "west", West, 0.5m), new TravelMinutes("car", "mid", East, 12.5m))
            .Appraise();

        Assert.Equal(Math.Round((1000 * 0.5m + 2000 * 12.5m) / 3000, 9), review.Number(Car + "mean-minutes"));
        Assert.Equal(3160m, review.Number(Car + "people-unreachable"));
        Assert.Empty(review.Rows<UnreachedAreaRow>());
    }
}
