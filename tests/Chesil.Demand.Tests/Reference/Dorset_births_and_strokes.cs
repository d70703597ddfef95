using Chesil.Packages.Reading;
using Chesil.Testing;

namespace Chesil.Demand.Tests.Reference;

/// <summary>
/// Expected births and stroke admissions of Dorset's 452 areas, sent to the nearest of three acute hospitals by estimated minutes,
/// against sums worked out in exact fractions in another language.
/// </summary>
public class Dorset_births_and_strokes
{
    private static readonly string[] Sites = ["RBD01", "RDZ20", "RD304"];

    [Fact]
    public void Births_and_strokes_at_three_hospitals_and_at_two()
    {
        var projection = Project();
        var (today, withoutThird) = (projection.Options[0], projection.Options[1]);

        AssertSpells([1721.0981, 2687.5266, 2621.9576], today, service: 0);
        AssertSpells([428.6665, 565.9998, 595.9997], today, service: 1);
        AssertSpells([2008.6281, 5021.9542, 0], withoutThird, service: 0);
        AssertSpells([472.9999, 1117.6661, 0], withoutThird, service: 1);
        Assert.Equal(7030.5823, projection.SystemTotal(0, 0).Spells.Mid, tolerance: 1e-4);
        Assert.Equal(1590.666, projection.SystemTotal(1, 0).Spells.Mid, tolerance: 1e-4);
    }

    [Fact]
    public void Flows_from_the_third_hospital()
    {
        var flows = Project().ListFlows(0, 1, 0);

        Assert.Equal([(2, 0, 0), (2, 1, 0), (2, 0, 1), (2, 1, 1)], flows.Select(f => (f.FromSite!.Value, f.ToSite!.Value, f.Service)));
        double[] expected = [287.53, 2334.4276, 44.3334, 551.6663];
        Assert.All(flows.Zip(expected), pair => Assert.Equal(pair.Second, pair.First.Volume.Spells.Mid, tolerance: 1e-4));
    }

    [Fact]
    public void No_birth_is_lost_whatever_is_closed()
    {
        var projection = Project();

        Assert.All(projection.Options, option => Assert.Equal(
            projection.SystemTotalInAll(0), option.AtSite(0, 0) + option.AtSite(1, 0) + option.AtSite(2, 0) + option.UnservedInAll(0)));
    }

    private static void AssertSpells(double[] expected, OptionDemand option, int service)
    {
        for (var site = 0; site < expected.Length; site++)
            Assert.Equal(expected[site], option.At(site, service, 0).Spells.Mid, tolerance: 1e-4);
    }

    private static DemandProjection Project()
    {
        var areas = DorsetAreas.ReadOrSkip();
        var estimates = WideTable.Read(Repository.SharedOrSkip("data", "access", "dorset_lsoa_site_estimated_minutes.csv"));
        var columns = Array.ConvertAll(Sites, site => estimates.Numbers(site, isRequired: true));
        var (births, strokes) = (areas.Numbers("births_per_year"), areas.Numbers("stroke_admissions_per_year"));
        var minutes = new double[areas.Codes.Count, Sites.Length];
        List<ActivityRow> rows = [];
        for (var area = 0; area < areas.Codes.Count; area++)
        {
            for (var site = 0; site < Sites.Length; site++)
                minutes[area, site] = columns[site][estimates.Find(areas.Codes[area])!.Value]!.Value;
            rows.Add(World.People(area, births[area], 0, service: 0));
            rows.Add(World.People(area, strokes[area], 0, service: 1));
        }

        return World.Run(
            new BaselineActivity(areas.Codes.Count, 2, 1, rows), DemographicGrowth.None(2018, 1), minutes, [0.85, 0.92],
            World.Hosts("today", [0, 1, 2], [0, 1, 2]), World.Hosts("without the third", [0, 1], [0, 1]),
            World.Hosts("none", [[], []]));
    }
}
