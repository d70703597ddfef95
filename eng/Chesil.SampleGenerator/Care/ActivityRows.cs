using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;
using Chesil.SampleGenerator.County;

namespace Chesil.SampleGenerator.Care;

/// <summary>
/// Use of each service by area and age band in the base year. Frequent services are counts, and a count from 1 to 4 is
/// hidden as <c>&lt;5</c>, as publishers do. Rare services would be hidden almost everywhere; for them the table has expected
/// use by rate instead, with decimals, and hides nothing.
/// </summary>
internal static class ActivityRows
{
    public static IEnumerable<Activity> List(ChalkshireCounty county)
    {
        var rows = new List<Activity>();
        for (var s = 0; s < UseOfServices.All.Count; s++)
        {
            var use = UseOfServices.All[s];
            for (var a = 0; a < county.Areas.Count; a++)
            {
                for (var band = 0; band < AgedPopulation.Bands.Count; band++)
                {
                    if (use.PerThousand[band] == 0) continue;
                    var expected = county.Population.InBaseYear(a, band) * use.PerThousand[band] / 1000 * Need(use, county.Areas[a]);
                    rows.Add(use.IsCounted ? Counted(use, county.Areas[a], band, expected, Draws.For(Purpose.Use, (s * 1000 + a) * 10 + band)) : ByRate(use, county.Areas[a], band, expected));
                }
            }
        }
        return rows;
    }

    /// <summary>Growth in use: as the people of each age band grow.</summary>
    public static IEnumerable<Growth> ListGrowth(ChalkshireCounty county) => AgedPopulation.Bands.Select((band, i) => new Growth(
        Conventions.HorizonYear, band.Code, Math.Round(100m * county.Population.Total(i, true) / county.Population.Total(i, false) - 100, 2), "people-2035"));

    private static double Need(UseOfService use, SmallArea area) => Math.Max(0.5, 1 + use.Hardship * Math.Clamp(area.Hardship, -2, 3));

    private static Activity Counted(UseOfService use, SmallArea area, int band, double expected, Draws draws)
    {
        var spells = draws.CountNear(expected);
        int? days = use.Days.Length == 0 ? null : Days(spells, use.Days[band], draws);
        return new Activity(use.Service, area.Code, AgedPopulation.Bands[band].Code, Conventions.BaseYear, Published(spells), days is { } known ? Published(known) : null, "activity-counts");
    }

    private static int Days(int spells, double daysToASpell, Draws draws) =>
        spells == 0 ? 0 : (int)(spells * daysToASpell * Math.Max(0.3, 1 + 0.55 * draws.Bell() / Math.Sqrt(spells)) + 0.5);

    private static Count Published(int count) => count is > 0 and < 5 ? new Count(1, 4, "<5") : Count.Of(count);

    private static Activity ByRate(UseOfService use, SmallArea area, int band, double expected)
    {
        var spells = Math.Round((decimal)expected, 2);
        return new Activity(use.Service, area.Code, AgedPopulation.Bands[band].Code, Conventions.BaseYear, Count.Of(spells), Count.Of(Math.Round(spells * (decimal)use.Days[band], 1)), "activity-rates");
    }
}
