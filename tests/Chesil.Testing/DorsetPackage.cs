using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Testing;

/// <summary>
/// A package of real data: Dorset's 452 small areas, their people, and real car minutes to ten hospitals. Made for a test
/// from the files beside the project, and never kept.
/// </summary>
public static class DorsetPackage
{
    /// <summary>The two hospitals of the ten that lie in Dorset.</summary>
    public const string Bournemouth = "BH77DW", Dorchester = "DT12JY";

    private const string Source = "open-data";

    /// <summary>The package, or the test is skipped.</summary>
    public static ReviewPackage BuildOrSkip()
    {
        var areas = DorsetAreas.ReadOrSkip();
        var sites = areas.Sites;
        return new ReviewPackage(
        [
            TableData.Of(new Review("dorset-access", "Access in Dorset", "Real journeys to hospital.", null, null, 2018, 2018, "Europe/London", "GBP", "en", "car", "people-2018")),
            TableData.Of(new Source(Source, "Open data on areas and journeys", "Several", null, FigureStatus.Published, null, null, null)),
            TableData.Of(AreaRows(areas)),
            TableData.Of(new AgeBand("all", "All ages", 0, null), new AgeBand("0-15", "0 to 15", 0, 15), new AgeBand("16-59", "16 to 59", 16, 59), new AgeBand("60plus", "60 and over", 60, null)),
            TableData.Of([.. People(areas, "pop2018", 2018, "all"), .. People(areas, "pop2015_0_15", 2015, "0-15"), .. People(areas, "pop2015_16_59", 2015, "16-59"), .. People(areas, "pop2015_60plus", 2015, "60plus")]),
            TableData.Of(
                new Weighting("people-2018", "People", WeightingKind.Population, 2018, null, null),
                new Weighting("children-2015", "People up to 15", WeightingKind.Population, 2015, "0-15", null),
                new Weighting("adults-2015", "People from 16 to 59", WeightingKind.Population, 2015, "16-59", null),
                new Weighting("older-2015", "People of 60 and over", WeightingKind.Population, 2015, "60plus", null),
                new Weighting("strokes", "People with a stroke", WeightingKind.Activity, 2018, null, "stroke"),
                new Weighting("births", "Births", WeightingKind.Activity, 2018, null, "maternity")),
            TableData.Of(sites.Select(site => new Site(site, "Hospital at " + site, null, SiteKind.AcuteHospital, site is not (Bournemouth or Dorchester), 50.7m, -2m, Source))),
            TableData.Of(new Service("hospital", "Hospital", "Acute", null, Source), new Service("stroke", "Stroke", "Acute", null, Source), new Service("maternity", "Maternity", "Acute", null, Source)),
            TableData.Of(sites.SelectMany(site => new[] { "hospital", "maternity", "stroke" }.Select(service => new Placement(service, site, null, null, Source)))),
            TableData.Of([.. Use(areas, "stroke_admissions_per_year", "stroke"), .. Use(areas, "births_per_year", "maternity")]),
            TableData.Of(new TravelMode("car", "By car", TravelBasis.Table, 1, 0, null, Source)),
            TableData.Of(Minutes(areas)),
            TableData.Of(
                new Option("today", "All ten hospitals", OptionKind.BusinessAsUsual, "Access", "Nothing changes.", null, Source),
                new Option("dorset-only", "Dorset hospitals only", OptionKind.Candidate, "Access", "Only the two hospitals in Dorset.", null, Source),
                new Option("no-dorchester", "No service at Dorchester", OptionKind.Candidate, "Access", "Dorchester closes.", null, Source),
                new Option("no-bournemouth", "No service at Bournemouth", OptionKind.Candidate, "Access", "Bournemouth closes.", null, Source)),
            TableData.Of(
            [
                .. sites.Where(site => site is not (Bournemouth or Dorchester)).Select((site, i) => Close("dorset-only", i + 1, site)),
                Close("no-dorchester", 1, Dorchester),
                Close("no-bournemouth", 1, Bournemouth),
            ]),
        ]);
    }

    private static IEnumerable<Area> AreaRows(DorsetAreas areas)
    {
        var (names, districts, classes, ranks, deciles, lats, lons) = (areas.Texts("lsoa11nm"), areas.Texts("district2011"), areas.Texts("ruc11cd"), areas.Texts("imd2019_rank"), areas.Texts("imd2019_decile"), areas.Texts("lat"), areas.Texts("lon"));
        return areas.Codes.Select((key, i) => new Area(key, names[i], districts[i], classes[i], Number(ranks[i]), int.Parse(deciles[i], CultureInfo.InvariantCulture), Number(lats[i]), Number(lons[i]), Source));
    }

    private static IEnumerable<Population> People(DorsetAreas areas, string column, int year, string band)
    {
        var people = areas.Texts(column);
        return areas.Codes.Select((key, i) => new Population(key, year, band, Count.Of(Number(people[i])), Source));
    }

    private static IEnumerable<Activity> Use(DorsetAreas areas, string column, string service)
    {
        var spells = areas.Texts(column);
        return areas.Codes.Select((key, i) => new Activity(service, key, "all", 2018, Count.Of(Number(spells[i])), null, Source));
    }

    private static IEnumerable<TravelMinutes> Minutes(DorsetAreas areas) =>
        areas.Sites.SelectMany(site => areas.Codes.Zip(areas.MinutesAsTyped(site), (area, minutes) => new TravelMinutes("car", area, site, Number(minutes))));

    private static OptionChange Close(string option, int step, string site) => new(option, step, ChangeKind.CloseSite, null, site, null, "A test of what access would be.");

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
