using System.Runtime.InteropServices;

namespace Chesil.TravelTimes.Tests.Reference;

/// <summary>The roads of Luxembourg (OpenStreetMap, ODbL 1.0) with the answers of another routing library.</summary>
public class LuxembourgTests
{
    private const int NodeCount = 76_595;

    [Theory]
    [InlineData(0, 1, 21_655)]
    [InlineData(10_075, 20_150, 3_558_000)]
    [InlineData(57_877, 39_157, 1_526_004)]
    [InlineData(35_131, 70_262, 1_949_611)]
    [InlineData(40_808, 5_019, 1_696_712)]
    [InlineData(16_771, 33_543, 2_351_401)]
    public void Time_between_two_nodes(int source, int target, uint expectedMilliseconds)
    {
        var network = Read();
        var (origins, sites) = (SnappedPlaces.AtNodes(network, [source]), SnappedPlaces.AtNodes(network, [target]));

        Assert.Equal(expectedMilliseconds, Table(network, origins, sites).MillisecondsAt(0, 0));
        Assert.Equal(expectedMilliseconds, Route.Find(network, origins, 0, sites, 0)!.Milliseconds);
    }

    [Fact]
    public void Table_of_500_origins_by_20_sites_matches_to_the_byte()
    {
        var network = Read();
        Assert.Equal(175_323, network.ArcCount);
        var origins = new int[500];
        for (var k = 0; k < origins.Length; k++) origins[k] = (int)((k * 2_654_435_761L + 40_503) % NodeCount);
        var sites = new int[20];
        for (var k = 0; k < sites.Length; k++) sites[k] = (int)((k + 0.5) * NodeCount / sites.Length);

        var table = Table(network, SnappedPlaces.AtNodes(network, origins), SnappedPlaces.AtNodes(network, sites));

        // The published hash starts from 1469598103934665603: the usual FNV basis, 14695981039346656037, short of its last digit.
        ulong sum = 0, hash = 1_469_598_103_934_665_603;
        for (var origin = 0; origin < origins.Length; origin++)
            for (var site = 0; site < sites.Length; site++)
            {
                var milliseconds = table.MillisecondsAt(origin, site);
                if (milliseconds != RoadNetwork.Unreachable) sum += milliseconds;
                for (var shift = 0; shift < 32; shift += 8)
                    hash = unchecked((hash ^ ((milliseconds >> shift) & 0xff)) * 1_099_511_628_211);
            }

        Assert.Equal(766, table.UnreachableCount);
        Assert.Equal(17_755_385_185u, sum);
        Assert.Equal(0xfb20169f4464fd3eu, hash);
    }

    private static TravelTimeTable Table(RoadNetwork network, SnappedPlaces origins, SnappedPlaces sites) =>
        TravelTimeTable.FromRoads(network, origins, sites, cancellation: TestContext.Current.CancellationToken);

    private static RoadNetwork Read()
    {
        var folder = Chesil.Testing.Repository.SharedOrSkip("data", "access", "luxembourg");
        return RoadNetwork.FromArcs(
            Numbers<uint>("first_out"), Numbers<uint>("head"), Numbers<uint>("travel_time"), Degrees("latitude"), Degrees("longitude"));

        T[] Numbers<T>(string name) where T : unmanaged =>
            MemoryMarshal.Cast<byte, T>(File.ReadAllBytes(Path.Combine(folder, $"luxembourg_{name}"))).ToArray();

        double[] Degrees(string name) => [.. Numbers<float>(name).Select(value => (double)value)];
    }
}
