using System.Globalization;
using Chesil.Components.Charts;
using Chesil.Packages.Addresses;

namespace Chesil.Components.Tests.Charts;

/// <summary>An invented county by the sea: two towns, a harbour with a ferry, and a rural west.</summary>
internal static class ChalkMap
{
    private static readonly MapPoint Northport = new(50.76, -1.86);
    private static readonly MapPoint Southmere = new(50.66, -2.02);
    private static readonly MapPoint Westhill = new(50.72, -2.52);

    public static readonly MapBand[] Minutes =
    [
        new("Under 15 minutes", 15, MapShade.Lightest),
        new("15 to 30 minutes", 30, MapShade.Light),
        new("30 to 45 minutes", 45, MapShade.Middle),
        new("45 to 60 minutes", 60, MapShade.Dark),
        new("60 minutes or more", null, MapShade.Darkest),
    ];

    public static readonly MapBand[] Changes =
    [
        new("10 or more minutes shorter", -9.5m, MapShade.MuchBetter),
        new("3 to 9 minutes shorter", -2.5m, MapShade.Better),
        new("About the same", 2.5m, MapShade.Same),
        new("3 to 9 minutes longer", 9.5m, MapShade.Worse),
        new("10 or more minutes longer", null, MapShade.MuchWorse),
    ];

    public static readonly MapSite[] Sites =
    [
        new("Northport", Northport, SiteMark.Square, SiteState.Changed),
        new("Southmere", Southmere, SiteMark.Square, SiteState.Closed),
        new("Westhill", Westhill, SiteMark.Square, SiteState.Open),
        new("Eastquay Hospital", new(50.735, -1.80), SiteMark.Circle, SiteState.Open),
        new("St Brannock", new(50.80, -1.98), SiteMark.Circle, SiteState.Open),
        new("Furze Green", new(50.86, -2.15), SiteMark.Circle, SiteState.Closed),
        new("Maidenbridge", new(50.63, -2.45), SiteMark.Circle, SiteState.Open),
        new("Long Barrow", new(50.90, -2.35), SiteMark.Circle, SiteState.Open),
        new("The Limes", new(50.71, -1.93), SiteMark.Triangle, SiteState.New),
        new("Harbour House", new(50.69, -2.04), SiteMark.Triangle, SiteState.Open),
        new("Coldwater", new(50.95, -2.55), SiteMark.Circle, SiteState.Closed),
        new("Sandle", new(50.73, -2.86), SiteMark.Circle, SiteState.Open),
    ];

    public static SchematicMap Of(MapBand[] bands, bool isChange = false, int areas = 240)
    {
        var seed = 20141u;
        double Next()
        {
            seed = unchecked(seed * 1664525u + 1013904223u);
            return seed / 4294967296.0;
        }
        MapPoint[] towns = [Northport, Southmere, Westhill, new(50.735, -1.80), new(50.62, -2.45), new(50.80, -1.98)];
        var list = new List<MapArea>();
        for (var i = 0; i < areas; i++)
        {
            var town = towns[i % towns.Length];
            var isTown = i % 10 < 6;
            var spread = isTown ? 0.06 : 0.0;
            var at = isTown
                ? new MapPoint(town.Latitude + spread * (Next() + Next() - 1), town.Longitude + 1.4 * spread * (Next() + Next() - 1))
                : new MapPoint(50.64 + 0.34 * Next(), -2.92 + 1.1 * Next());
            if (at.Latitude < 50.60 + 0.02 * Next()) at = at with { Latitude = 50.62 };
            var nearest = Math.Min(Distance(at, Northport), Distance(at, Westhill));
            var before = Math.Min(nearest, Distance(at, Southmere));
            var people = (int)((isTown ? 1500 : 600) + 1800 * Next());
            var minutes = isChange ? 1.3 * (nearest - before) - (Distance(at, Northport) < 9 ? 5 * Next() : 0) : 6 + 1.3 * nearest;
            list.Add(new MapArea(string.Create(CultureInfo.InvariantCulture, $"Chalkshire {i + 1:000}"), at,
                Chalk.Cell(string.Create(CultureInfo.InvariantCulture, $"areas/{i + 1}/people"), people, "people", 0),
                Chalk.Cell(string.Create(CultureInfo.InvariantCulture, $"areas/{i + 1}/minutes"), (decimal)Math.Round(minutes, 1), "minutes", 1, FigureStatus.Illustrative)));
        }
        return new SchematicMap(isChange ? "Change in minutes by car to the nearest emergency department" : "Minutes by car to the nearest emergency department", list, bands)
        {
            Sites = Sites,
            SiteKinds = [new(SiteMark.Square, "Acute hospital"), new(SiteMark.Circle, "Community hospital"), new(SiteMark.Triangle, "Mental health unit")],
            Places = [new("Oakford", new(50.85, -2.70)), new("Stourley", new(50.92, -2.10)), new("Chine", new(50.70, -1.86)), new("Portisle", new(50.58, -2.46))],
            Lines =
            [
                new(MapLineKind.MainRoad, [new(50.75, -2.95), Westhill, new(50.73, -2.2), Southmere, new(50.72, -1.93), Northport, new(50.80, -1.75)]),
                new(MapLineKind.Road, [Westhill, new(50.63, -2.45), new(50.58, -2.46)]),
                new(MapLineKind.Road, [Westhill, new(50.90, -2.35), new(51.0, -2.3)]),
                new(MapLineKind.Road, [new(50.73, -2.2), new(50.86, -2.15), new(50.97, -2.12)]),
                new(MapLineKind.Road, [Northport, new(50.80, -1.98), new(50.86, -2.15), new(50.90, -2.35), new(50.95, -2.55)]),
                new(MapLineKind.Road, [new(50.73, -2.86), new(50.85, -2.70), new(50.95, -2.55)]),
                new(MapLineKind.Ferry, [new(50.668, -1.955), new(50.645, -1.965)]),
            ],
            Ground = MapGround.Water,
            Surfaces =
            [
                new(false, [new(51.2, -3.3), new(50.70, -3.3), new(50.715, -2.95), new(50.69, -2.75), new(50.62, -2.58), new(50.55, -2.47), new(50.53, -2.43), new(50.60, -2.40), new(50.625, -2.25), new(50.60, -2.05), new(50.59, -1.95), new(50.645, -1.96), new(50.66, -1.95), new(50.70, -1.88), new(50.725, -1.78), new(50.735, -1.5), new(51.2, -1.5)]),
                new(true, [new(50.652, -1.958), new(50.69, -1.985), new(50.705, -2.01), new(50.685, -2.03), new(50.70, -2.07), new(50.67, -2.08), new(50.655, -2.05), new(50.645, -2.00)]),
            ],
        };
    }

    private static double Distance(MapPoint a, MapPoint b)
    {
        var (north, east) = (111.2 * (a.Latitude - b.Latitude), 70.5 * (a.Longitude - b.Longitude));
        return Math.Sqrt(north * north + east * east);
    }
}
