using Chesil.Packages.Tables;
using Chesil.SampleGenerator.Geometry;
using Chesil.SampleGenerator.Roads;

namespace Chesil.SampleGenerator.Care;

/// <summary>Where care is given. Every name is invented.</summary>
internal static class Sites
{
    public const string Merrin = "merrin-general";
    public const string Eller = "ellerhaven-infirmary";
    public const string Charsbury = "charsbury-county";
    public const string HeathCross = "heath-cross";
    public const string Veldham = "veldham-district";
    public const string Saltworth = "saltworth-district";
    public const string Caldermouth = "caldermouth-university";

    private const string CommunityTrust = "Chalkshire Community Health Trust";

    /// <summary>The three general hospitals of the county.</summary>
    public static IReadOnlyList<(string Code, Point At)> Acute { get; } = [(Merrin, new(62.0, 16.2)), (Eller, new(71.8, 13.5)), (Charsbury, new(34.2, 14.9))];

    /// <summary>The general hospitals beyond the border.</summary>
    public static IReadOnlyList<string> Beyond { get; } = [Veldham, Saltworth, Caldermouth];

    /// <summary>The 13 community hospitals: the town, and staffed beds today.</summary>
    public static IReadOnlyList<(string Town, int Beds)> Community { get; } =
    [
        ("ottermarsh", 30), ("larkminster", 20), ("tolverton", 16), ("marrowfield", 14), ("ashlode", 22), ("wickerford", 16), ("gannetstow", 14),
        ("quillmouth", 44), ("sallow", 12), ("mallowbridge", 42), ("verrow", 22), ("dunlinsea", 54), ("kettlow-heath", 44),
    ];

    /// <summary>The mental health units: where, and beds today.</summary>
    public static IReadOnlyList<(string Code, string Name, Point At, int Beds)> MentalHealth { get; } =
    [
        ("mh-alder-house", "Alder House", new(63.4, 13.2), 96), ("mh-fold", "The Fold", new(32.3, 13.1), 32), ("mh-lookout", "The Lookout", new(29.3, 4.4), 22),
    ];

    public static string CommunityCode(string town) => "ch-" + town;

    public static IEnumerable<Site> List(County.ChalkshireCounty county) =>
    [
        new Site(Merrin, "Merrin General Hospital", "Merrin Bay Hospitals Trust", SiteKind.AcuteHospital, false, Acute[0].At.Latitude, Acute[0].At.Longitude, "sites"),
        new Site(Eller, "Ellerhaven Infirmary", "Ellerhaven Hospitals Trust", SiteKind.AcuteHospital, false, Acute[1].At.Latitude, Acute[1].At.Longitude, "sites"),
        new Site(Charsbury, "Charsbury County Hospital", "Mid Chalkshire Hospital Trust", SiteKind.AcuteHospital, false, Acute[2].At.Latitude, Acute[2].At.Longitude, "sites"),
        SiteAt(HeathCross, "Heath Cross (a field: proposed site)", null, new Point(67.9, 17.2), false),
        SiteAt(Veldham, "Veldham District Hospital", "Veldham Hospital Trust", Neighbours.Veldham, true),
        SiteAt(Saltworth, "Saltworth District Hospital", "Saltworth Hospital Trust", Neighbours.Saltworth, true),
        SiteAt(Caldermouth, "Caldermouth University Hospital", "Caldermouth University Hospitals Trust", Neighbours.Caldermouth, true),
        .. Community.Select(each => CommunitySite(county.Town(each.Town))),
        .. MentalHealth.Select(unit => new Site(unit.Code, unit.Name, CommunityTrust, SiteKind.MentalHealthUnit, false, unit.At.Latitude, unit.At.Longitude, "sites")),
        .. Practices.List(county),
    ];

    private static Site SiteAt(string code, string name, string? organisation, Point at, bool isNeighbour) =>
        new(code, name, organisation, SiteKind.AcuteHospital, isNeighbour, at.Latitude, at.Longitude, "sites");

    private static Site CommunitySite(County.Settlement town)
    {
        var at = new Point(town.Centre.X + 0.3, town.Centre.Y + 0.25);
        return new Site(CommunityCode(town.Code), $"{town.Name} Community Hospital", CommunityTrust, SiteKind.CommunityHospital, false, at.Latitude, at.Longitude, "sites");
    }
}
