using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Testing;

namespace Chesil.SystemModel.Tests.Invariants;

/// <summary>Nobody and nothing is lost on the way: parts add up to wholes, in the whole of Chalkshire.</summary>
public sealed class ConservationTests
{
    private static readonly AppraisedReview Review = SampleResults.Of("chalkshire");

    private static readonly decimal Everyone = Review.Number("weighting/" + Review.Package.Review.HeadlineWeighting);

    /// <summary>A sum of rounded parts may miss the rounded whole by half the last decimal of each.</summary>
    private const decimal Rounding = 0.0005m;

    [Fact]
    public void Every_option_serves_the_same_need()
    {
        var totals = Review.Rows<DemandRow>().Where(row => row.Site == "all").ToLookup(row => (row.Service, row.Year));

        Assert.NotEmpty(totals);
        Assert.All(totals, same => Assert.Single(same.Select(row => (row.Spells, row.SpellsLow, row.SpellsHigh, row.Beds)).Distinct()));
        Assert.True(totals.Max(same => same.Count()) > 3);
    }

    [Fact]
    public void Activity_of_sites_adds_up_to_the_whole()
    {
        foreach (var group in Review.Rows<DemandRow>().GroupBy(row => (row.Option, row.Service, row.Year)))
        {
            var sites = group.Where(row => row.Site != "all").ToList();
            Near.Equal(group.Single(row => row.Site == "all").Spells, sites.Sum(row => row.Spells), Rounding * sites.Count);
        }
    }

    [Fact]
    public void Activity_that_moves_leaves_one_site_and_reaches_another()
    {
        var last = Review.Rows<DemandRow>().Max(row => row.Year);
        var spells = Review.Rows<DemandRow>().Where(row => row.Year == last).ToDictionary(row => (row.Option, row.Service, row.Site), row => row.Spells);
        var flows = Review.Rows<FlowRow>();

        Assert.NotEmpty(flows);
        foreach (var (option, service) in flows.Select(row => (row.Option, row.Service)).Distinct())
        {
            var moved = flows.Where(row => (row.Option, row.Service) == (option, service)).ToList();
            foreach (var site in moved.SelectMany(row => (string[])[row.FromSite, row.ToSite]).Distinct(StringComparer.Ordinal))
            {
                var before = spells.GetValueOrDefault(("bau", service, site));
                var after = spells.GetValueOrDefault((option, service, site));
                Near.Equal(after - before, moved.Where(row => row.ToSite == site).Sum(row => row.Spells) - moved.Where(row => row.FromSite == site).Sum(row => row.Spells), Rounding * (moved.Count + 2));
            }
        }
    }

    [Fact]
    public void Catchments_and_the_cut_off_are_everyone()
    {
        foreach (var group in Review.Rows<CatchmentRow>().GroupBy(row => (row.Option, row.Service)))
        {
            Assert.Equal(Everyone, group.Sum(row => row.People) + Review.Number(Headline(group.Key.Option, group.Key.Service, "people-unreachable")));
        }
    }

    [Fact]
    public void Groups_hold_everyone_and_everyone_who_travels_longer()
    {
        foreach (var group in Review.Rows<AccessGroupRow>().GroupBy(row => (row.Option, row.Service, row.Grouping)))
        {
            Assert.Equal(Everyone, group.Sum(row => row.People));
            // Nobody travels longer than today under today, nor to a service that is new.
            var longer = Review.Results.Graph.Find(Address.Parse(Headline(group.Key.Option, group.Key.Service, "people-longer")));
            Assert.Equal(longer?.Value ?? 0, group.Sum(row => row.LongerPeople));
        }
    }

    [Fact]
    public void Areas_hold_everyone()
    {
        foreach (var group in Review.Rows<AreaJourneyRow>().GroupBy(row => (row.Option, row.Service)))
        {
            Assert.Equal(Review.Package.Rows<Area>().Count, group.Count());
            Assert.Equal(Everyone, group.Sum(row => row.People));
        }
    }

    [Fact]
    public void The_curve_of_people_by_minutes_never_falls()
    {
        foreach (var curve in Review.Rows<AccessCurveRow>().GroupBy(row => (row.Option, row.Service)))
        {
            var shares = curve.Select(row => row.SharePercent).ToList();
            Assert.Equal(shares.Order(), shares);
            Assert.InRange(shares[^1], 0, 100);
        }
    }

    [Fact]
    public void Contributions_add_up_to_totals_and_weights_to_a_hundred()
    {
        foreach (var total in Review.Rows<TotalRow>())
        {
            var parts = Review.Rows<ContributionRow>().Where(row => (row.WeightSet, row.Option) == (total.WeightSet, total.Option)).ToList();
            Near.Equal(total.Total, parts.Sum(row => row.Contribution), 0.0000005m * (parts.Count + 1));
            Near.Equal(100m, parts.Sum(row => row.WeightPercent), 0.0000005m * parts.Count);
            Near.Equal(total.Total, Review.Cell(total.Address).Value!.Value, 0.0000005m);
        }
    }

    [Fact]
    public void Beds_of_services_add_up_to_the_beds_of_the_whole_system()
    {
        foreach (var option in Review.Package.Rows<Option>())
        {
            var whole = Review.Cell($"beds/{option.Code}/all");
            Assert.Equal(whole.Value!.Value, whole.Parts.Sum(part => Review.Results.Graph.Get(part).Value!.Value));
            Assert.Equal(Review.Number("beds/bau/all"), whole.Value!.Value);
        }
    }

    private static string Headline(string option, string service, string statistic) => $"access/{option}/{service}/{Review.Package.Review.HeadlineMode}/{Review.Package.Review.HeadlineWeighting}/{statistic}";
}
