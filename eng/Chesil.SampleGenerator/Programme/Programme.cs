using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Programme;

/// <summary>The review itself and what it rests on.</summary>
internal static class ReviewRow
{
    public static Review Row { get; } = new(
        "chalkshire",
        "Chalkshire Care Review",
        "How should hospitals, community hospitals and mental health wards be arranged in Chalkshire, so that care is safe, staff can be found and the money lasts? "
        + "The county has two general hospitals eleven kilometres apart and a third far from both. People live longer, and too few senior doctors are there at night.",
        "Two options for the general hospitals passed every test and were scored in March 2026. The public consultation is open until 20 December 2026.",
        "Chalkshire is invented. Its people, places, hospitals, numbers and opinions were made up to show how Chesil works. Nothing here is about a real place.",
        Conventions.BaseYear,
        Conventions.HorizonYear,
        "Europe/London",
        "GBP",
        "en",
        "car",
        "people_2025");
}

/// <summary>The sources: every one of them the generator, since everything is invented.</summary>
internal static class Sources
{
    public static IReadOnlyList<Source> All { get; } =
    [
        Of("areas", "Small areas, towns and villages of Chalkshire", "Invented towns, divided into areas of about 1,700 people."),
        Of("people-2025", "People by area and age, 2025", "Invented towns' people, shared out by age between the age profile of a young town and that of a place to retire to."),
        Of("people-2035", "People by area and age, 2035", "The people of 2025, with growth that differs by age and a little by area."),
        Of("roads", "Roads of Chalkshire", "Numbered roads drawn up for the county, streets and lanes grown between them. Traced from no map."),
        Of("buses", "Bus journeys to the general hospitals", "Made from drive times, a walk and a wait. There is no timetable behind them."),
        Of("sites", "Places of care and their beds", "Invented hospitals, units and practices."),
        Of("planning", "Planning assumptions", "Shares of beds filled and rules about services that need each other, of the kind reviews use."),
        Of("activity-counts", "Use of services, counted, 2025", "Drawn at random around rates by age and hardship. Counts from 1 to 4 are hidden as <5."),
        Of("activity-rates", "Use of rarer services, by rate, 2025", "Rates by age and hardship times people. Not counts, so there are decimals and nothing is hidden."),
        Of("options-paper", "Paper 12: options for the hospitals", "Written for the sample."),
        Of("costs-paper", "Paper 14: costs of the options", "Invented amounts of a plausible size, in prices of 2025."),
        Of("workforce-paper", "Paper 15: rotas under each option", "Invented estimates by an invented workforce group."),
        Of("framework-paper", "Paper 17: criteria, scales and weights", "Written for the sample."),
        Of("hurdles-paper", "Paper 18: hurdles applied to the options", "Written for the sample."),
        Of("panel-records", "Records of the scoring days, March 2026", "Scores drawn around an opinion for each panel, with reasons written for the sample."),
        Of("programme", "Programme records", "An invented history."),
    ];

    private static Source Of(string code, string title, string note) =>
        new(code, title, "Chesil sample generator", null, FigureStatus.Illustrative, "eng/Chesil.SampleGenerator", "MIT", note);
}
