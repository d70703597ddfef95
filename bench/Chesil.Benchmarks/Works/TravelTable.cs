using Chesil.Benchmarks.Data;
using Chesil.Benchmarks.Measuring;
using Chesil.TravelTimes;

namespace Chesil.Benchmarks.Works;

/// <summary>Minutes from every origin to every site over real roads, on one thread.</summary>
public abstract class TravelTable(int originCount, int unreachable, ulong sum, ulong hash) : Work
{
    private RoadNetwork _roads = null!;
    private SnappedPlaces _origins = null!;
    private SnappedPlaces _sites = null!;

    public override string What => $"Travel times, Luxembourg ({Luxembourg.NodeCount:N0} junctions), {originCount:N0} x 20, one thread";

    public override string Known => "the published number of pairs without a way, the sum of all milliseconds, and a hash of every one";

    public override string? Missing => Luxembourg.Missing;

    internal override Peer Peer => new PythonPeer("travel_table.py", $"{unreachable} {sum}", Luxembourg.Folder, originCount.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public override void Prepare()
    {
        _roads = Luxembourg.Roads();
        _origins = Luxembourg.Origins(_roads, originCount);
        _sites = Luxembourg.Sites(_roads);
    }

    public override object Run() => TravelTimeTable.FromRoads(_roads, _origins, _sites, 1);

    public override void Check(object answer)
    {
        var table = (TravelTimeTable)answer;
        Expect.Equal(unreachable, table.UnreachableCount, "The number of pairs without a way");
        // The published hash starts one digit short of the usual basis.
        ulong total = 0, found = 1_469_598_103_934_665_603;
        for (var origin = 0; origin < originCount; origin++)
        {
            for (var site = 0; site < _sites.Count; site++)
            {
                var milliseconds = table.MillisecondsAt(origin, site);
                if (milliseconds != RoadNetwork.Unreachable) total += milliseconds;
                for (var shift = 0; shift < 32; shift += 8) found = unchecked((found ^ ((milliseconds >> shift) & 0xff)) * 1_099_511_628_211);
            }
        }
        Expect.Equal(sum, total, "The sum of all milliseconds");
        Expect.Equal(hash, found, "The hash of the table");
    }
}

/// <inheritdoc/>
public class TravelTable500() : TravelTable(500, 766, 17_755_385_185, 0xfb20169f4464fd3e);

/// <inheritdoc/>
public class TravelTable5000() : TravelTable(5_000, 7_698, 176_642_370_941, 0x775a54bfbf29b000);
