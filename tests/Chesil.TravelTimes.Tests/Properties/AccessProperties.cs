using Chesil.TravelTimes.Tests.Worlds;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.TravelTimes.Tests.Properties;

/// <summary>What holds of the statistics of every county.</summary>
public class AccessProperties
{
    [Fact]
    public void Adding_a_site_makes_nobody_worse_off() => ForAll((table, people) =>
    {
        var few = ServiceAccess.ToNearest(table, Enumerable.Range(0, table.Sites.Count - 1));
        var all = ServiceAccess.ToNearest(table, table.Sites);
        var change = AccessStatistics.Compare(few, all, people);
        return change.LongerWeight == 0 && change.NewlyUnreachableWeight == 0;
    });

    [Fact]
    public void A_change_and_its_opposite_mirror_each_other() => ForAll((table, people) =>
    {
        var first = ServiceAccess.ToNearest(table, [0]);
        var last = ServiceAccess.ToNearest(table, [table.Sites.Count - 1]);
        var (there, back) = (AccessStatistics.Compare(first, last, people), AccessStatistics.Compare(last, first, people));
        return there.LongerWeight == back.ShorterWeight && there.MeanExtraMinutes == back.MeanSavedMinutes
            && there.NewlyReachableWeight == back.NewlyUnreachableWeight && there.UnchangedWeight == back.UnchangedWeight;
    });

    [Fact]
    public void Everybody_is_counted_exactly_once() => ForAll((table, people) =>
    {
        var access = ServiceAccess.ToNearest(table, table.Sites);
        var summary = AccessStatistics.Summarise(access, people);
        var groups = AccessStatistics.SummariseByGroup(access, people, [.. people.Select((_, i) => i % 2 == 0 ? "even" : "odd")]);
        return summary.Weight == people.Sum()
            && summary.Weight == summary.ReachableWeight + summary.UnreachableWeight
            && summary.Thresholds.All(threshold => threshold.BeyondWeight + threshold.WithinWeight == summary.Weight)
            && AccessStatistics.Catchments(access, people).Sum(catchment => catchment.Weight) == summary.ReachableWeight
            && groups.Sum(group => group.Summary.Weight) == summary.Weight;
    });

    [Fact]
    public void The_order_of_sites_does_not_change_how_far_people_go() => ForAll((table, people) =>
    {
        var forwards = ServiceAccess.ToNearest(table, table.Sites);
        var backwards = ServiceAccess.ToNearest(table, table.Sites.Reverse());
        return forwards.Minutes.SequenceEqual(backwards.Minutes)
            && AccessStatistics.Catchments(forwards, people).SequenceEqual(AccessStatistics.Catchments(backwards, people));
    });

    private static void ForAll(Func<TravelTimeTable, double[], bool> holds) => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            RandomRoads.Any, Gen.ArrayOf(Gen.Choose(0, 2000), 6).ToArbitrary(),
            (roads, people) => holds(roads.Journeys().Table, [.. people.Take(roads.Origins.Length).Select(count => (double)count)])));
}
