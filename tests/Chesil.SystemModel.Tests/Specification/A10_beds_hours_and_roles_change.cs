using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>An option changes what a site has and is called, and leaves services where they are.</summary>
public sealed class A10_beds_hours_and_roles_change
{
    private static readonly AppraisedReview Review = With(Candidate("one"))
        .Put(
            new OptionChange("one", 1, ChangeKind.AddCapacity, Stroke, East, null, "More will come.", Beds: 6),
            new OptionChange("one", 2, ChangeKind.AddCapacity, Stroke, East, null, "But fewer stay.", Beds: -1.50m),
            new OptionChange("one", 3, ChangeKind.ChangeHours, Emergency, West, null, "Few come at night.", Hours: "8am to 8pm"),
            new OptionChange("one", 4, ChangeKind.ChangeRole, null, East, null, "So that people know.", Role: "major emergency hospital"))
        .Appraise();

    [Fact]
    public void Beds_added_are_summed_by_service_and_site_and_lead_to_the_changes()
    {
        // 6 - 1.5 = 4.5
        Assert.Equal("4.5 beds", Review.Shown("beds-added/one/stroke/east-hospital"));
        Assert.Equal(["change/one/1", "change/one/2"], Review.Cell("beds-added/one/stroke/east-hospital").Parts.Select(part => part.Path));
        Assert.Single(Review.Under("beds-added"));
    }

    [Fact]
    public void Each_change_is_a_sentence_with_its_reason()
    {
        Assert.Equal(
            ["6 more beds for Stroke care at East Hospital", "1.5 fewer beds for Stroke care at East Hospital", "New hours for Emergency care at West Hospital: 8am to 8pm", "East Hospital gets the role “major emergency hospital”"],
            Review.Under("change/one").Select(Review.Shown));
        Assert.Equal("Few come at night.", Review.Cell("change/one/3").Note);
    }

    [Fact]
    public void Journeys_activity_and_beds_needed_stay_todays()
    {
        Assert.Empty(Review.Under("arrangement/one"));
        Assert.Empty(Review.Under("access/one"));
        Assert.Empty(Review.Under("demand/one"));
        Assert.Equal(Review.Number("beds/bau/all"), Review.Number("beds/one/all"));
        Assert.Equal(4m, Review.Number("beds-today/stroke/east-hospital"));
    }

    [Fact]
    public void Beds_added_where_the_service_then_closes_are_none()
    {
        var review = With(Candidate("one"))
            .Put(new OptionChange("one", 1, ChangeKind.AddCapacity, Stroke, East, null, "More.", Beds: 6), Close("one", 2, Stroke, East))
            .Appraise();

        Assert.Empty(review.Under("beds-added"));
        // Where stroke care is given follows from the closing alone.
        Assert.Equal(["table/placements", "change/one/2"], review.Cell("arrangement/one/stroke").Parts.Select(part => part.Path));
        Assert.NotNull(review.Results.Graph.Find(Address.Of("change", "one", "1")));
    }
}
