using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.County;

/// <summary>The towns of Chalkshire. Every name is invented.</summary>
internal static class Towns
{
    /// <summary>The towns, largest district first.</summary>
    public static IReadOnlyList<Settlement> All { get; } =
    [
        new("ellerhaven", "Ellerhaven", "city", new Point(71.3, 11.9), 176_000, "Ellerhaven", "Ellerhaven", 0.33, 0.05) { Stretch = 1.25, Wards = BigTownWards.Ellerhaven },
        new("port-merrin", "Port Merrin", "city", new Point(60.5, 13.7), 148_000, "Port Merrin", "Port Merrin", 0.35, 0.15) { Stretch = 1.1, Wards = BigTownWards.PortMerrin },
        new("merrin-sands", "Merrin Sands", "town", new Point(67.3, 7.4), 6_000, "Port Merrin", "Port Merrin East", 0.75, -1.6),
        new("dunlinsea", "Dunlinsea", "town", new Point(78.5, 9.7), 46_000, "East Heath", "Dunlinsea", 0.80, -0.35) { Stretch = 1.4 },
        new("kettlow-heath", "Kettlow Heath", "town", new Point(65.8, 18.6), 34_000, "East Heath", "Kettlow and Mallowbridge", 0.45, -0.45),
        new("wrayling", "Wrayling", "town", new Point(73.9, 17.6), 22_000, "East Heath", "Wrayling and Verrow", 0.55, -0.7),
        new("verrow", "Verrow", "town", new Point(72.2, 24.0), 17_000, "East Heath", "Wrayling and Verrow", 0.55, -0.5),
        new("mallowbridge", "Mallowbridge", "town", new Point(60.3, 22.3), 16_500, "East Heath", "Kettlow and Mallowbridge", 0.60, -0.6),
        new("cinderlow", "Cinderlow", "town", new Point(63.4, 30.6), 4_000, "East Heath", "Kettlow and Mallowbridge", 0.60, -0.5),
        new("wickerford", "Wickerford", "town", new Point(43.7, 8.8), 9_000, "Harbourside", "Harbourside", 0.60, -0.1),
        new("gannetstow", "Gannetstow", "town", new Point(62.3, 0.3), 11_000, "Harbourside", "Harbourside", 0.85, 0.2),
        new("quillmouth", "Quillmouth", "town", new Point(30.1, 3.6), 52_000, "Quillmouth and Sallow", "Quillmouth and Sallow", 0.50, 0.7) { Wards = BigTownWards.Quillmouth },
        new("sallow", "Sallow", "town", new Point(27.9, -3.5), 12_000, "Quillmouth and Sallow", "Quillmouth and Sallow", 0.40, 0.9),
        new("charsbury", "Charsbury", "town", new Point(33.4, 14.2), 27_000, "Mid Chalk", "Charsbury", 0.40, -0.1),
        new("westerlow", "Westerlow", "town", new Point(20.6, 15.4), 3_600, "Mid Chalk", "Charsbury", 0.60, 0.0),
        new("dunmarket", "Dunmarket", "town", new Point(36.2, 26.5), 6_500, "Mid Chalk", "Charsbury", 0.55, -0.1),
        new("ottermarsh", "Ottermarsh", "town", new Point(9.8, 10.6), 15_000, "West Chalk", "West Chalk", 0.82, 0.2),
        new("brindlecombe", "Brindlecombe", "town", new Point(10.6, 20.9), 4_800, "West Chalk", "West Chalk", 0.65, 0.1),
        new("oxlip-cross", "Oxlip Cross", "town", new Point(23.2, 24.4), 4_200, "West Chalk", "West Chalk", 0.60, 0.1),
        new("larkminster", "Larkminster", "town", new Point(18.4, 33.2), 13_000, "North Vale", "North-west Vale", 0.60, -0.2),
        new("tolverton", "Tolverton", "town", new Point(31.6, 39.5), 10_500, "North Vale", "North-west Vale", 0.50, 0.0),
        new("marrowfield", "Marrowfield", "town", new Point(45.2, 44.6), 12_000, "North Vale", "North-east Vale", 0.45, -0.2),
        new("penwillow", "Penwillow", "town", new Point(41.6, 35.3), 5_000, "North Vale", "North-east Vale", 0.55, -0.2),
        new("ashlode", "Ashlode", "town", new Point(50.4, 28.6), 13_500, "North Vale", "North-east Vale", 0.42, -0.1),
    ];
}
