using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>What an option costs, and what it tears apart.</summary>
public sealed class A07_costs_and_services_that_need_each_other
{
    [Fact]
    public void Costs_are_added_up_by_kind_exactly()
    {
        var review = Framework.Bare(Candidate("a")).Put(
            new Cost("a", "ward", "Ward", CostKind.Capital, 12.25m, 2025, Drawn),
            new Cost("a", "wing", "Wing", CostKind.Capital, 0.1m, 2025, Drawn),
            new Cost("a", "staff", "Staff", CostKind.Recurrent, -2.0m, 2025, Drawn)).Appraise();

        Assert.Equal(12.35m, review.Number("cost/a/capital"));
        Assert.Equal("£12.35 million", review.Shown("cost/a/capital"));
        Assert.Equal("\u2212£2.0 million", review.Shown("cost/a/recurrent"));
        Assert.Equal("In 2025 prices.", review.Cell("cost/a/capital").Note);
        Assert.Equal(["cost/a/line/ward", "cost/a/line/wing"], review.Cell("cost/a/capital").Parts.Select(part => part.Path));
        Assert.Null(review.Results.Graph.Find(Address.Of("cost", "a", "transition")));
    }

    [Fact]
    public void Prices_of_different_years_are_not_added_up()
    {
        var review = Framework.Bare(Candidate("a")).Put(
            new Cost("a", "ward", "Ward", CostKind.Capital, 10, 2019, Drawn),
            new Cost("a", "wing", "Wing", CostKind.Capital, 10, 2025, Drawn)).Appraise();

        Assert.Null(review.Cell("cost/a/capital").Value);
        Assert.Equal("not added up: prices of 2019 and 2025", review.Shown("cost/a/capital"));
    }

    [Fact]
    public void A_service_parted_from_one_it_needs_is_named_with_the_site()
    {
        var review = Needing(CoDependencyRelation.SameSite).Appraise();

        var broken = Assert.Single(review.Rows<BrokenLinkRow>());
        Assert.Equal(("one", Stroke, Emergency, West), (broken.Option, broken.Service, broken.Needs, broken.Site));
        Assert.Equal("West Hospital would give Stroke care without Emergency care", broken.What);
        Assert.Equal(["co-dependency/stroke/emergency", "arrangement/bau/stroke", "arrangement/one/emergency"], review.Cell(broken.Address).Parts.Select(part => part.Path));
        Assert.Equal("A stroke is an emergency.", review.Cell(broken.Address).Note);
    }

    [Theory]
    [InlineData(CoDependencyRelation.Networked, "within 45.5 minutes")]
    [InlineData(CoDependencyRelation.InReach, "by staff who come in")]
    public void Services_that_may_be_apart_are_not_called_broken(CoDependencyRelation relation, string said)
    {
        var review = Needing(relation).Appraise();

        Assert.Empty(review.Rows<BrokenLinkRow>());
        Assert.Equal(said, review.Cell("co-dependency/stroke/emergency").Text);
    }

    [Fact]
    public void What_is_broken_today_is_said_of_today_and_of_options_that_leave_it_so()
    {
        var review = With(Candidate("same")).Put(new CoDependency(Stroke, Emergency, CoDependencyRelation.SameSite, null, "A stroke is an emergency.", Drawn))
            .Put(Today().Rows<Placement>().Where(placement => (placement.Service, placement.Site) != (Emergency, West))).Appraise();

        Assert.Equal(["bau", "same"], review.Rows<BrokenLinkRow>().Select(row => row.Option));
    }

    private static ReviewPackage Needing(CoDependencyRelation relation) => With(Candidate("one")).Put(Close("one", 1, Emergency, West))
        .Put(new CoDependency(Stroke, Emergency, relation, 45.5m, "A stroke is an emergency.", Drawn));
}
