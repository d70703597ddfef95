using Chesil.Benchmarks.Data;
using Chesil.Benchmarks.Measuring;
using Chesil.TravelTimes;

namespace Chesil.Benchmarks.Works;

/// <summary>What an option does to everybody's journeys: summary, change, and how evenly.</summary>
public class AccessOfDorset : Work
{
    private DorsetAccess _data = null!;
    private string[] _without = null!;

    public override string What => "Access statistics, Dorset: 452 areas x 10 hospitals, today against one without Dorchester";

    public override string Known => "the published means, counts beyond 30 minutes, extra minutes and slope, to the digits printed";

    public override string? Missing => DorsetAccess.Missing;

    internal override Peer Peer => new PythonPeer("access_statistics.py", "19.3784 75766 23.6871 238887 187032 17.791", Repository.Shared("data", "access"));

    public override void Prepare()
    {
        _data = DorsetAccess.Read();
        _without = [.. _data.Table.Sites.Where(site => site != DorsetAccess.Dorchester)];
    }

    public override object Run()
    {
        var today = ServiceAccess.ToNearest(_data.Table, _data.Table.Sites);
        var option = ServiceAccess.ToNearest(_data.Table, _without);
        return new Answer(
            AccessStatistics.Summarise(today, _data.People),
            AccessStatistics.Summarise(option, _data.People),
            AccessStatistics.Compare(today, option, _data.People),
            AccessStatistics.Equity(today, _data.People, _data.DeprivationRank));
    }

    public override void Check(object answer)
    {
        var (today, option, change, equity) = (Answer)answer;
        Expect.Equal(19.3784, Math.Round(today.MeanMinutes!.Value, 4), "The mean of today");
        Expect.Equal(75_766, today.Thresholds[0].BeyondWeight, "Those beyond 30 minutes today");
        Expect.Equal(23.6871, Math.Round(option.MeanMinutes!.Value, 4), "The mean without Dorchester");
        Expect.Equal(238_887, option.Thresholds[0].BeyondWeight, "Those beyond 30 minutes without Dorchester");
        Expect.Equal(187_032, change.LongerWeight, "Those who travel longer");
        Expect.Equal(17.791, Math.Round(change.MeanExtraMinutes!.Value, 3), "Their extra minutes");
        Expect.Equal(3.1130, Math.Round(equity.SlopeIndexMinutes!.Value, 4), "The slope");
    }

    private sealed record Answer(AccessSummary Today, AccessSummary Option, AccessChange Change, AccessEquity Equity);
}
