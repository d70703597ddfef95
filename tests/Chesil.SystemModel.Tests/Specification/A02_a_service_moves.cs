using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>An option moves a service: people travel on, and what they need goes with them.</summary>
public sealed class A02_a_service_moves
{
    private static readonly AppraisedReview Review = With(Candidate("one"), Candidate("two"))
        .Put(Close("one", 1, Stroke, West), Move("two", 1, Emergency, West, "east-annexe"))
        .Add(SiteAt("east-annexe", "East Annexe", -2.7m))
        .Appraise();

    [Fact]
    public void Activity_goes_to_the_next_hospital_and_none_is_lost()
    {
        // Strokes: west 10 and mid 20 at WEST today; east 30 and isle 1 at EAST; the farm's 0.6 at neither.
        Assert.Equal(30m, Review.Number("demand/bau/stroke/west-hospital/2025"));
        Assert.Equal(31m, Review.Number("demand/bau/stroke/east-hospital/2025"));
        Assert.Equal(0.6m, Review.Number("demand/bau/stroke/none/2025"));
        Assert.Equal(61m, Review.Number("demand/one/stroke/east-hospital/2025"));
        Assert.Equal(0.6m, Review.Number("demand/one/stroke/none/2025"));
        Assert.Equal(61.6m, Review.Number("demand/bau/stroke/all/2025"));
        Assert.Equal(61.6m, Review.Number("demand/one/stroke/all/2025"));
        Assert.Equal(new FlowRow("one", Stroke, West, East, 2025, 30.000m), Assert.Single(Review.Rows<FlowRow>()));
    }

    [Fact]
    public void Longer_journeys_are_counted_against_today()
    {
        const string One = "access/one/stroke/car/people/";

        // west 30 more, mid 10 more.
        Assert.Equal(3000m, Review.Number(One + "people-longer"));
        Assert.Equal(Math.Round((1000 * 30 + 2000 * 10) / 3000m, 9), Review.Number(One + "mean-extra-minutes"));
        Assert.Equal(1000m, Review.Number(One + "people-extra-10"));
        Assert.Equal(1000m, Review.Number(One + "people-extra-20"));
        Assert.Equal(0m, Review.Number(One + "people-shorter"));
        Assert.Equal(0m, Review.Number(One + "people-cut-off"));
        Assert.Equal(Math.Round(50_000 / 6100m, 9), Review.Number(One + "mean-change-minutes"));
    }

    [Fact]
    public void When_nobody_travels_longer_there_is_no_mean_of_extra_minutes()
    {
        var review = With(Candidate("more")).Put(Open("more", 1, Stroke, "mid-hub")).Add(SiteAt("mid-hub", "Mid Hub", -2.9m)).Appraise();

        Assert.Equal("nobody travels longer", review.Cell("access/more/stroke/car/people/mean-extra-minutes").Text);
        Assert.Equal(2000m, review.Number("access/more/stroke/car/people/people-shorter"));
        Assert.Equal("East Hospital, Mid Hub, West Hospital", review.Cell("arrangement/more/stroke").Text);
    }

    [Fact]
    public void People_cut_off_by_an_option_are_told_apart_from_those_who_travel_longer()
    {
        var review = With(Candidate("one")).Put(Close("one", 1, Emergency, East)).Appraise();

        // In a storm the isle cannot reach anything today either, so it is not cut off by the option; by ferry it travels 30 longer.
        Assert.Equal(0m, review.Number("access/one/emergency/storm/people/people-cut-off"));
        Assert.Equal(100m + 3000m, review.Number("access/one/emergency/car/people/people-longer"));

        // With the service on the isle itself, today's visitors in a storm are none; closing it cuts the isle off.
        var clinic = With(Candidate("close")).Add(SiteAt("isle-clinic", "Isle Clinic", -2.5m)).Add(new Placement(Emergency, "isle-clinic", null, null, Drawn)).Put(Close("close", 1, Emergency, "isle-clinic")).Appraise();
        Assert.Equal(100m, clinic.Number("access/close/emergency/storm/people/people-cut-off"));
        Assert.Equal(0m, clinic.Number("access/close/emergency/storm/people/people-longer"));
        Assert.Equal(0m, clinic.Number("access/close/emergency/car/people/people-cut-off"));
    }

    [Fact]
    public void An_option_is_worked_out_only_for_the_services_it_changes()
    {
        Assert.Empty(Review.Under("access/one/emergency"));
        Assert.Empty(Review.Under("arrangement/one/emergency"));
        Assert.NotEmpty(Review.Under("access/one/stroke"));
        Assert.Empty(Review.Under("demand/two/stroke"));
    }

    [Fact]
    public void An_option_that_changes_nothing_is_today()
    {
        var review = With(Candidate("same")).Appraise();

        foreach (var start in (string[])["access/same", "arrangement/same", "demand/same", "bed-days/same", "beds/same/stroke", "change/same"]) Assert.Empty(review.Under(start));
        Assert.Equal(review.Number("beds/bau/all"), review.Number("beds/same/all"));
        Assert.Empty(review.Rows<FlowRow>());
        Assert.DoesNotContain(review.Rows<AccessRow>(), row => row.Option == "same");
    }

    [Fact]
    public void Changes_that_undo_each_other_are_today()
    {
        var review = With(Candidate("round")).Put(Close("round", 1, Stroke, West), Open("round", 2, Stroke, West)).Appraise();

        Assert.Empty(review.Under("access/round"));
        Assert.Equal(2, review.Under("change/round").Count);
        Assert.Equal("Stroke care ends at West Hospital", review.Cell("change/round/1").Text);
        Assert.Equal("Stroke care opens at West Hospital", review.Cell("change/round/2").Text);
    }

    [Fact]
    public void Every_change_is_part_of_where_a_service_is_given()
    {
        Assert.Equal(["table/placements", "change/one/1"], Review.Cell("arrangement/one/stroke").Parts.Select(part => part.Path));
        Assert.Equal("Emergency care moves from West Hospital to East Annexe", Review.Cell("change/two/1").Text);
        Assert.Equal("East Annexe, East Hospital", Review.Cell("arrangement/two/emergency").Text);
    }

    [Fact]
    public void Where_no_option_is_business_as_usual_today_is_called_today()
    {
        var review = Today().Put(Candidate("one")).Put(Close("one", 1, Stroke, West)).Appraise();

        Assert.Equal(30m, review.Number("demand/today/stroke/west-hospital/2025"));
        Assert.Equal(3000m, review.Number("access/one/stroke/car/people/people-longer"));
    }
}
