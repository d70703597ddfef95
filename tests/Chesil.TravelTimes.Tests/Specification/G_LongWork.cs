using Chesil.TravelTimes.Tests.Worlds;

namespace Chesil.TravelTimes.Tests.Specification;

/// <summary>Telling how far the work is, and stopping it.</summary>
public class G_LongWork
{
    private static readonly Journeys County = new(
        GridCounty.Roads(), GridCounty.Villages(), [GridCounty.At(0, 0), GridCounty.At(5, 5), GridCounty.At(10, 10)]);

    [Fact]
    public void G01_progress_counts_finished_sites()
    {
        var heard = new Heard();
        TravelTimeTable.FromRoads(County.Network, County.Origins, County.Sites, 2, heard, TestContext.Current.CancellationToken);

        Assert.Equal([1, 2, 3], heard.Counts);
    }

    [Fact]
    public void G02_stopped_work_gives_no_table()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(
            () => TravelTimeTable.FromRoads(County.Network, County.Origins, County.Sites, 1, null, stop.Token));
    }

    [Fact]
    public void G03_no_threads_at_all_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TravelTimeTable.FromRoads(
            County.Network, County.Origins, County.Sites, 0, null, TestContext.Current.CancellationToken));
    }

    private sealed class Heard : IProgress<int>
    {
        public List<int> Counts { get; } = [];

        public void Report(int value) => Counts.Add(value);
    }
}
