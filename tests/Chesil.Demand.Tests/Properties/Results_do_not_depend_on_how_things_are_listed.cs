using FsCheck.Fluent;

namespace Chesil.Demand.Tests.Properties;

public class Results_do_not_depend_on_how_things_are_listed
{
    [Fact]
    public void Putting_rows_in_another_order_changes_no_bit() => County.HoldsWith(Gen.Choose(1, 1000), (county, seed) =>
    {
        var shuffled = county.Rows.Index().OrderBy(row => (row.Index + 1) * seed % 1009).Select(row => row.Item).ToArray();
        return Same(county, county.Project(), county.Project(shuffled, county.Factors, county.Minutes, county.Hosts));
    });

    [Fact]
    public void Numbering_the_areas_otherwise_changes_no_bit() => County.Holds(county =>
    {
        var last = county.AreaCount - 1;
        var rows = Array.ConvertAll(county.Rows, row => row with { Area = last - row.Area });
        var minutes = county.Table(county.AreaCount, county.SiteCount, (area, site) => county.Minutes[last - area, site]);
        return Same(county, county.Project(), county.Project(rows, county.Factors, minutes, county.Hosts));
    });

    [Fact]
    public void Growth_scales_activity() => County.HoldsWith(Gen.Choose(0, 30), (county, tenths) =>
    {
        var scale = tenths / 10.0;
        var factors = county.Table(2, county.AgeBandCount, (year, band) => year == 0 ? 1 : scale);
        var projection = county.Project(county.Rows, factors, county.Minutes, county.Hosts);
        // Each row is kept to the nearest 2^-24.
        var tolerance = (county.Rows.Length + 1) / (double)(1 << 23);
        return projection.Options.All(option => Enumerable.Range(0, county.SiteCount).All(site =>
            Math.Abs(option.AtSite(site, 1).Spells.Mid - scale * option.AtSite(site, 0).Spells.Mid) <= tolerance
            && option.BedsAtSite(site, 1).Low <= option.BedsAtSite(site, 1).Mid));
    });

    [Fact]
    public void Low_is_never_above_mid_nor_mid_above_high() => County.Holds(county =>
    {
        var projection = county.Project();
        return projection.Options.All(option => Enumerable.Range(0, county.SiteCount).All(site =>
        {
            var (spells, bedDays) = option.AtSite(site, 1);
            return spells.Low <= spells.Mid && spells.Mid <= spells.High && bedDays.Low <= bedDays.Mid && bedDays.Mid <= bedDays.High;
        }));
    });

    private static bool Same(County county, DemandProjection one, DemandProjection other) =>
        one.Options.Zip(other.Options).All(pair => Enumerable.Range(0, 2).All(year =>
            Enumerable.Range(0, county.SiteCount).All(site => Enumerable.Range(0, county.ServiceCount).All(service =>
                pair.First.At(site, service, year) == pair.Second.At(site, service, year)
                && pair.First.BedsAtSite(site, year) == pair.Second.BedsAtSite(site, year)))))
        && one.ListFlows(0, 1, 1).SequenceEqual(other.ListFlows(0, 1, 1));
}
