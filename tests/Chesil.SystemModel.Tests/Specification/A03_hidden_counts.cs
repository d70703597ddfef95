using Chesil.Packages.Results;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>A count hidden because it is small is a range, and is never taken for zero.</summary>
public sealed class A03_hidden_counts
{
    private static readonly Count Hidden = new(1, 4, "<5");

    private static readonly AppraisedReview Review = With(Candidate("one"))
        .Put(Close("one", 1, Emergency, West), Close("one", 2, Stroke, West))
        .Change<Population>(row => row.Area is "west" or "isle" or "farm" ? row with { People = Hidden } : row)
        .Change<Activity>(row => row.Area is "mid" ? row with { Spells = Hidden, BedDays = new Count(1, 28, "<5") } : row)
        .Appraise();

    [Fact]
    public void A_total_that_holds_hidden_counts_shows_a_range()
    {
        // 2,000 + 3,000 known; west, isle and farm are each 1 to 4, in the middle 2.5.
        Assert.Equal((5003m, 5007.5m, 5012m), RangeOf("weighting/people"));
        Assert.Equal("5,003 to 5,012 people", Review.Shown("weighting/people"));
        Assert.Equal((2001m, 2002.5m, 2004m), RangeOf("access/bau/emergency/car/people/catchment/west-hospital"));
        Assert.Equal((1m, 2.5m, 4m), RangeOf("access/bau/emergency/car/people/people-unreachable"));
        Assert.Equal((2001m, 2002.5m, 2004m), RangeOf("access/one/emergency/car/people/people-longer"));
        Assert.Equal((1m, 2.5m, 4m), RangeOf("access/one/emergency/car/people/people-extra-20"));
    }

    [Fact]
    public void A_total_without_hidden_counts_shows_none()
    {
        Assert.Equal((null, 0m, null), RangeOf("access/one/emergency/car/people/people-shorter"));
        Assert.Equal((null, 31m, null), RangeOf("demand/bau/stroke/east-hospital/2025"));
    }

    [Fact]
    public void Hidden_activity_makes_ranges_of_activity_and_beds()
    {
        // WEST: west 10 and mid 1 to 4; days 292 and 1 to 28; 292 days are one bed.
        Assert.Equal((11m, 12.5m, 14m), RangeOf("demand/bau/stroke/west-hospital/2025"));
        Assert.Equal((293m, 306.5m, 320m), RangeOf("bed-days/bau/stroke/west-hospital"));
        Assert.Equal((Beds(293), Beds(306.5m), Beds(320)), RangeOf("beds/bau/stroke/west-hospital"));
        Assert.Equal((42.6m, 44.1m, 45.6m), RangeOf("demand/bau/stroke/all/2025"));
        Assert.Equal(RangeOf("demand/bau/stroke/all/2025"), RangeOf("demand/one/stroke/all/2025"));
        Assert.True(Review.Cell("beds/bau/all").Low < Review.Cell("beds/bau/all").High);
        var row = Review.Rows<DemandRow>().Single(each => each is { Option: "bau", Site: West });
        Assert.Equal((11m, 12.5m, 14m), (row.SpellsLow, row.Spells, row.SpellsHigh));
    }

    [Fact]
    public void A_county_of_hidden_counts_still_counts_somebody()
    {
        var review = Today().Change<Population>(row => row with { People = Hidden }).Appraise();

        Assert.Equal(12.5m, review.Number("weighting/people"));
        // west, mid, east and isle count the same: (0 + 10 + 0 + 15) / 4.
        Assert.Equal(6.25m, review.Number("access/today/emergency/car/people/mean-minutes"));
    }

    [Fact]
    public void A_code_declared_to_hide_even_zero_is_a_range_from_zero()
    {
        var review = Today().Change<Population>(row => row with { People = new Count(0, 4, "~") }).Appraise();

        Assert.Equal((0m, 10m, 20m), RangeOf("weighting/people", review));
        Assert.Equal((0m, 2m, 4m), RangeOf("access/today/emergency/car/people/people-unreachable", review));
    }

    private static decimal Beds(decimal days) => Math.Round(days / 292, 6);

    private static (decimal? Low, decimal? Middle, decimal? High) RangeOf(string address, AppraisedReview? review = null)
    {
        var cell = (review ?? Review).Cell(address);
        return (cell.Low, cell.Value, cell.High);
    }
}
