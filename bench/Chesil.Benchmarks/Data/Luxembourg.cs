using System.Runtime.InteropServices;
using Chesil.TravelTimes;

namespace Chesil.Benchmarks.Data;

/// <summary>The roads of Luxembourg (OpenStreetMap, ODbL 1.0), with sites and origins picked by a rule others used too.</summary>
internal static class Luxembourg
{
    public const int NodeCount = 76_595;
    private const int SiteCount = 20;

    public static string? Missing => Repository.MissingShared("data", "access", "luxembourg");

    public static string Folder => Repository.Shared("data", "access", "luxembourg");

    public static RoadNetwork Roads() => RoadNetwork.FromArcs(Numbers<uint>("first_out"), Numbers<uint>("head"), Numbers<uint>("travel_time"), Degrees("latitude"), Degrees("longitude"));

    public static double[] Degrees(string name) => [.. Numbers<float>(name).Select(value => (double)value)];

    public static SnappedPlaces Origins(RoadNetwork roads, int count) =>
        SnappedPlaces.AtNodes(roads, [.. Enumerable.Range(0, count).Select(k => (int)((k * 2_654_435_761L + 40_503) % NodeCount))]);

    public static SnappedPlaces Sites(RoadNetwork roads) =>
        SnappedPlaces.AtNodes(roads, [.. Enumerable.Range(0, SiteCount).Select(k => (int)((k + 0.5) * NodeCount / SiteCount))]);

    public static T[] Numbers<T>(string name) where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>(File.ReadAllBytes(Path.Combine(Folder, $"luxembourg_{name}"))).ToArray();
}
