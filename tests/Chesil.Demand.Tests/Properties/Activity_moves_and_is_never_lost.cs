using FsCheck.Fluent;

namespace Chesil.Demand.Tests.Properties;

public class Activity_moves_and_is_never_lost
{
    [Fact]
    public void Sites_and_unserved_add_up_to_the_system_exactly_in_every_option() => County.Holds(county =>
    {
        var projection = county.Project();
        return Cells(county, projection).All(cell =>
            Served(county, cell.Option, cell.Service, cell.Year) + cell.Option.Unserved(cell.Service, cell.Year)
                == projection.SystemTotal(cell.Service, cell.Year));
    });

    [Fact]
    public void Age_bands_and_services_add_up_to_the_same_at_every_site() => County.Holds(county =>
    {
        var projection = county.Project();
        return projection.Options.All(option => Enumerable.Range(0, 2).All(year =>
            Enumerable.Range(0, county.SiteCount).All(site =>
                option.AtSite(site, year) == Sum(Enumerable.Range(0, county.AgeBandCount).Select(
                    band => option.AtSiteByAgeBand(site, band, year))))
            && option.UnservedInAll(year) == Sum(Enumerable.Range(0, county.AgeBandCount).Select(
                band => option.UnservedByAgeBand(band, year)))));
    });

    [Fact]
    public void Whole_spells_stay_whole_and_equal_the_sum_of_the_rows() => County.Holds(
        county =>
        {
            var projection = county.Project();
            return Enumerable.Range(0, county.ServiceCount).All(service =>
                projection.SystemTotal(service, 0).Spells.Mid
                    == county.Rows.Where(row => row.Service == service).Sum(row => (long)row.Spells.Mid))
                && Cells(county, projection).All(cell =>
                    double.IsInteger(Served(county, cell.Option, cell.Service, cell.Year).Spells.High));
        },
        wholeNumbersOnly: true);

    [Fact]
    public void The_system_total_is_the_rows_times_their_growth() => County.Holds(county =>
    {
        var projection = county.Project();
        return Enumerable.Range(0, county.ServiceCount).All(service =>
        {
            var expected = county.Rows.Where(row => row.Service == service).Sum(row => row.BedDays.High * county.Factors[1, row.AgeBand]);
            return Math.Abs(projection.SystemTotal(service, 1).BedDays.High - expected) <= 1e-9 * expected + 1e-6;
        });
    });

    [Fact]
    public void Closing_a_site_never_changes_the_total_and_other_sites_do_no_less() => County.HoldsWith(
        Gen.Choose(0, 3), (county, number) =>
        {
            var closed = number % county.SiteCount;
            var open = county.Hosts[0];
            var without = county.Table(county.ServiceCount, county.SiteCount, (s, site) => site != closed && open[s, site]);
            var projection = county.Project(county.Rows, county.Factors, county.Minutes, [open, without]);
            var (before, after) = (projection.Options[0], projection.Options[1]);
            return Enumerable.Range(0, county.SiteCount).All(site => site == closed
                    ? after.AtSite(site, 1) == default
                    : after.AtSite(site, 1).Spells.Low >= before.AtSite(site, 1).Spells.Low)
                && Sum(Enumerable.Range(0, county.SiteCount).Select(site => after.AtSite(site, 1))) + after.UnservedInAll(1)
                    == projection.SystemTotalInAll(1);
        });

    [Fact]
    public void A_site_brought_nearer_does_no_less() => County.HoldsWith(
        from site in Gen.Choose(0, 3) from saved in Gen.Choose(0, 60) select (site, saved), (county, change) =>
        {
            var nearer = change.site % county.SiteCount;
            var minutes = county.Table(county.AreaCount, county.SiteCount, (area, site) =>
                site == nearer ? Math.Max(0, county.Minutes[area, site] - change.saved) : county.Minutes[area, site]);
            var (before, after) = (county.Project(), county.Project(county.Rows, county.Factors, minutes, county.Hosts));
            return Enumerable.Range(0, 3).All(o =>
                after.Options[o].AtSite(nearer, 0).Spells.Mid >= before.Options[o].AtSite(nearer, 0).Spells.Mid
                && after.Options[o].UnservedInAll(0) == before.Options[o].UnservedInAll(0));
        });

    [Fact]
    public void Flows_explain_the_difference_between_two_options_exactly() => County.Holds(county =>
    {
        var projection = county.Project();
        var flows = projection.ListFlows(0, 1, 1);
        return Enumerable.Range(0, county.SiteCount + 1).All(column => Enumerable.Range(0, county.ServiceCount).All(service =>
        {
            int? site = column == county.SiteCount ? null : column;
            var arrives = Sum(flows.Where(f => f.Service == service && f.ToSite == site).Select(f => f.Volume));
            var leaves = Sum(flows.Where(f => f.Service == service && f.FromSite == site).Select(f => f.Volume));
            return Volume(projection.Options[0], site, service) + arrives == Volume(projection.Options[1], site, service) + leaves;
        }));
    });

    private static ActivityVolume Volume(OptionDemand option, int? site, int service) =>
        site is { } index ? option.At(index, service, 1) : option.Unserved(service, 1);

    private static ActivityVolume Served(County county, OptionDemand option, int service, int year) =>
        Sum(Enumerable.Range(0, county.SiteCount).Select(site => option.At(site, service, year)));

    private static ActivityVolume Sum(IEnumerable<ActivityVolume> volumes) => volumes.Aggregate(default(ActivityVolume), (a, b) => a + b);

    private static IEnumerable<(OptionDemand Option, int Service, int Year)> Cells(County county, DemandProjection projection) =>
        from option in projection.Options
        from service in Enumerable.Range(0, county.ServiceCount)
        from year in Enumerable.Range(0, 2)
        select (option, service, year);
}
