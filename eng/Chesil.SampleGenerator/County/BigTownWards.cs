namespace Chesil.SampleGenerator.County;

/// <summary>The named parts of the three largest towns, with the parts where life is harder and where students live.</summary>
internal static class BigTownWards
{
    public static IReadOnlyList<Ward> Ellerhaven { get; } =
    [
        new("Pierhead", 0.2, -2.7, 0.9, 0.15), new("Bandstand", 1.7, -2.3, 0.3), new("Tram End", -1.0, -1.5, 1.9, 0.15), new("Gasworks", 0.8, -0.9, 1.7),
        new("Pavilion", -2.6, -2.2, 0.3), new("Upcliff", -4.0, -2.3, -0.9), new("Esplanade", 3.3, -2.2, -0.2), new("Brickfields", 2.4, -0.4, 0.8),
        new("Scholars' Cross", -1.6, 0.9, 0.1, 0.5), new("Lime Grove", 0.6, 1.0, 0.0), new("Nightingale", 2.6, 1.7, -0.3), new("Rowan Park", -3.6, 0.3, -0.5),
        new("Summerfield", -2.6, 2.3, -0.4), new("Beacon Down", 0.4, 2.7, -0.6), new("Millrise", 4.5, 0.3, -0.5),
    ];

    public static IReadOnlyList<Ward> PortMerrin { get; } =
    [
        new("Quayside", 0.0, -2.1, 1.0, 0.1), new("Ropewalk", 1.1, -1.3, 1.7), new("Shipwright", -1.6, -1.9, 0.9), new("Saltings", -3.2, -1.7, 0.5),
        new("Windlass", -2.0, -0.3, 0.4), new("Chandlery", 0.1, -0.4, 0.2), new("Lantern Hill", 2.4, -0.5, -0.4), new("Kilnside", -2.7, 1.3, 1.5),
        new("Marl Hill", -0.9, 1.2, 0.1), new("Longbarrow", 1.0, 0.9, -0.2), new("Cooper's Green", 2.7, 1.4, -0.6), new("Tarpots", -1.4, 2.8, -0.3), new("Hob Lane", 0.9, 2.7, -0.5),
    ];

    public static IReadOnlyList<Ward> Quillmouth { get; } =
    [
        new("Harbour Street", 0.8, -1.2, 1.3), new("Inkwell", -0.6, -0.8, 1.9), new("Nib Point", 1.6, -0.4, 0.2), new("Quarry Hill", -1.6, 0.1, 1.2),
        new("Blotters Field", 0.3, 0.4, 0.2), new("Westfold", -1.2, 1.5, -0.4), new("Parchment Down", 0.8, 1.6, -0.7),
    ];
}
