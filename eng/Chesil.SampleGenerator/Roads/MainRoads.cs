using Chesil.SampleGenerator.County;
using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.Roads;

/// <summary>
/// The numbered roads, drawn up for this county and traced from no map. K1 is the road from west to east, a dual
/// carriageway from the county town onwards; the others join the towns. South of the harbour there is only K3, a slow road.
/// </summary>
internal static class MainRoads
{
    private static readonly Point WestGate = new(-0.6, 15.3);
    private static readonly Point OttermarshNorth = new(9.8, 12.5);
    private static readonly Point CharsburyNorth = new(33.2, 16.2);
    private static readonly Point WickerfordNorth = new(43.4, 12.4);
    private static readonly Point Saltern = new(54.2, 15.6);
    private static readonly Point MerrinNorth = new(59.2, 17.6);
    private static readonly Point HospitalJunction = new(62.2, 17.0);
    private static readonly Point KettlowSouth = new(65.6, 16.4);
    private static readonly Point MerrinGeneral = new(61.8, 15.6);
    private static readonly Point BetweenTheTowns = new(66.1, 14.3);
    private static readonly Point EllerMiddle = new(71.2, 13.6);
    private static readonly Point EllerNorth = new(71.0, 15.7);
    private static readonly Point EastHeath = new(80.9, 14.6);

    /// <summary>The numbered roads between the towns of a list.</summary>
    public static IReadOnlyList<MainRoad> Between(IReadOnlyList<Settlement> towns)
    {
        Point At(string code) => towns.Single(town => town.Code == code).Centre;
        return
        [
            new("K1", RoadClass.Trunk, [CharsburyNorth, new(38.6, 14.6), WickerfordNorth, new(48.6, 13.6), Saltern, MerrinNorth, HospitalJunction, KettlowSouth, EllerNorth, new(76.2, 14.9), EastHeath, new(84.6, 14.2), new(92, 16.5), Neighbours.Caldermouth]),
            new("K1", RoadClass.Primary, [WestGate, new(5, 13.9), OttermarshNorth, new(15.1, 13.6), At("westerlow"), new(27.2, 15.2), CharsburyNorth]),
            new("K2", RoadClass.Primary, [CharsburyNorth, At("charsbury"), new(32.0, 9.6), At("quillmouth"), new(27.6, -0.6), At("sallow")]),
            new("K3", RoadClass.Secondary, [WickerfordNorth, At("wickerford"), new(44.1, 6.4), new(46.6, 4.2), new(52.2, 2.3), new(57.4, 1.2), At("gannetstow")]) { SlowKmh = 45 },
            new("K3", RoadClass.Secondary, [At("gannetstow"), new(63.0, 2.0), new(64.6, 2.7), Coast.SouthLanding]),
            new("K3", RoadClass.Secondary, [Coast.NorthLanding, new(67.0, 6.4), At("merrin-sands"), new(67.6, 9.6), new(66.6, 12.4), BetweenTheTowns, KettlowSouth]),
            new("K20", RoadClass.Primary, [At("merrin-sands"), new(67.6, 9.6), new(69.4, 10.3), At("ellerhaven")]),
            new("K21", RoadClass.Primary, [HospitalJunction, MerrinGeneral, At("port-merrin")]),
            new("K4", RoadClass.Primary, [Saltern, new(57.2, 13.8), At("port-merrin"), new(66.6, 12.4), At("ellerhaven"), new(75.2, 10.5), At("dunlinsea"), new(81.2, 11.6), EastHeath]),
            new("K5", RoadClass.Primary, [At("ellerhaven"), EllerMiddle, EllerNorth, At("wrayling"), At("verrow"), new(70.2, 29.6), new(67.4, 34.6), new(66.3, 40.5), Neighbours.Saltworth]),
            new("K6", RoadClass.Primary, [At("port-merrin"), MerrinNorth, At("mallowbridge"), new(56.2, 25.9), At("ashlode"), new(47.4, 36.6), At("marrowfield"), new(45.2, 51.0)]),
            new("K7", RoadClass.Secondary, [At("mallowbridge"), new(62.8, 26.2), At("cinderlow"), new(64.2, 35.6), new(66.3, 40.5)]),
            new("K8", RoadClass.Primary, [CharsburyNorth, new(34.9, 21.2), At("dunmarket"), new(38.4, 31.3), At("penwillow"), new(43.2, 39.8), At("marrowfield")]),
            new("K9", RoadClass.Primary, [CharsburyNorth, new(28.6, 19.9), At("oxlip-cross"), new(20.2, 28.9), At("larkminster"), new(17.2, 37.6), Neighbours.Veldham]),
            new("K10", RoadClass.Secondary, [At("larkminster"), new(24.8, 36.8), At("tolverton"), new(38.0, 42.7), At("marrowfield")]),
            new("K11", RoadClass.Secondary, [At("ottermarsh"), OttermarshNorth, At("brindlecombe"), new(14.3, 27.4), At("larkminster")]),
            new("K12", RoadClass.Secondary, [At("ottermarsh"), new(15.4, 9.7), new(22.4, 6.5), At("quillmouth")]),
            new("K13", RoadClass.Secondary, [At("dunmarket"), new(43.3, 26.6), At("ashlode"), new(57.4, 30.2), At("cinderlow"), new(68.2, 27.3), At("verrow")]),
            new("K14", RoadClass.Secondary, [WickerfordNorth, new(45.4, 20.3), At("ashlode")]),
            new("K15", RoadClass.Secondary, [At("oxlip-cross"), new(27.8, 31.8), At("tolverton"), new(33.5, 47.2)]),
            new("K16", RoadClass.Secondary, [At("brindlecombe"), new(15.8, 18.9), At("westerlow")]),
            new("K17", RoadClass.Secondary, [KettlowSouth, At("kettlow-heath"), At("mallowbridge")]),
            new("K18", RoadClass.Secondary, [At("kettlow-heath"), At("wrayling"), new(77.6, 17.6), EastHeath]),
            new("K19", RoadClass.Secondary, [At("quillmouth"), new(37.4, 5.2), At("wickerford")]),
            new("K22", RoadClass.Primary, [MerrinGeneral, new(64.2, 14.8), BetweenTheTowns, new(69.0, 13.7), EllerMiddle]),
        ];
    }
}

/// <summary>Towns beyond the border whose hospitals people of the county use.</summary>
internal static class Neighbours
{
    public static Point Veldham { get; } = new(15.6, 47.5);

    public static Point Saltworth { get; } = new(66.8, 50.5);

    public static Point Caldermouth { get; } = new(101.5, 20.5);
}
