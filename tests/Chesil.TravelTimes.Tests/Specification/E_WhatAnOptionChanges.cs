namespace Chesil.TravelTimes.Tests.Specification;

/// <summary>An option beside today: who travels longer, by how much, and who is cut off.</summary>
public class E_WhatAnOptionChanges
{
    //           H      K     people
    //  a       10     35        100    +25 if H closes
    //  b       30.2   45.2      200    +15, in binary a little more
    //  c       50     20        300    no change
    //  d        5      -         40    cut off
    private static readonly double[] People = [100, 200, 300, 40];

    private static TravelTimeTable Table() =>
        TravelTimeTable.FromMinutes(["a", "b", "c", "d"], ["H", "K"], [10, 35, 30.2, 45.2, 50, 20, 5, null]);

    private static ServiceAccess Today => ServiceAccess.ToNearest(Table(), ["H", "K"]);

    private static ServiceAccess HClosed => ServiceAccess.ToNearest(Table(), ["K"]);

    [Fact]
    public void E01_an_option_that_changes_nothing_changes_nothing()
    {
        var change = AccessStatistics.Compare(Today, Today, People);

        Assert.Equal((640, 0, 640, 0), (change.Weight, change.LongerWeight, change.UnchangedWeight, change.NewlyUnreachableWeight));
        Assert.Null(change.MeanExtraMinutes);
        Assert.Equal(0, change.MeanChangeMinutes);
        Assert.Empty(AccessStatistics.WorstAffected(Today, Today, People));
    }

    [Fact]
    public void E02_longer_journeys_and_the_mean_extra_among_them()
    {
        var change = AccessStatistics.Compare(Today, HClosed, People);

        Assert.Equal(300, change.LongerWeight); // a and b
        Assert.Equal((100 * 25 + 200 * 15) / 300.0, change.MeanExtraMinutes!.Value, 1e-12);
        Assert.Equal(5500 / 600.0, change.MeanChangeMinutes!.Value, 1e-12); // over a, b and c
    }

    [Fact]
    public void E03_more_than_15_extra_is_strictly_more()
    {
        var change = AccessStatistics.Compare(Today, HClosed, People);

        Assert.NotEqual(15.0, 45.2 - 30.2); // Binary dust, which must not count.
        Assert.Equal([new ExtraCount(10, 300), new ExtraCount(15, 100), new ExtraCount(20, 100)], change.MoreThan);
    }

    [Fact]
    public void E04_people_cut_off_are_counted_apart()
    {
        var change = AccessStatistics.Compare(Today, HClosed, People);

        Assert.Equal(40, change.NewlyUnreachableWeight);
        Assert.Equal(["d"], change.NewlyUnreachableAreas);
        Assert.Equal(change.Weight, change.LongerWeight + change.ShorterWeight + change.UnchangedWeight
            + change.NewlyUnreachableWeight + change.NewlyReachableWeight + change.StillUnreachableWeight);
    }

    [Fact]
    public void E05_the_other_way_round_everything_is_a_gain()
    {
        var change = AccessStatistics.Compare(HClosed, Today, People);

        Assert.Equal((300, 40, 0), (change.ShorterWeight, change.NewlyReachableWeight, change.LongerWeight));
        Assert.Equal(5500 / 300.0, change.MeanSavedMinutes!.Value, 1e-12);
    }

    [Fact]
    public void E06_the_worst_affected_come_first()
    {
        Assert.Equal(
            [new("a", 100, 10, 35, 25, "H", "K"), new AreaChange("b", 200, 30.2, 45.2, 15, "H", "K")],
            AccessStatistics.WorstAffected(Today, HClosed, People));
        Assert.Equal("a", Assert.Single(AccessStatistics.WorstAffected(Today, HClosed, People, most: 1)).Area);
        Assert.Equal("b", AccessStatistics.WorstAffected(Today, HClosed, [0, 1, 1, 1])[0].Area); // Nobody lives in a.
    }

    [Fact]
    public void E07_equal_extra_goes_by_people_then_by_code()
    {
        var table = TravelTimeTable.FromMinutes(["z", "y", "x"], ["H", "K"], [10, 25, 30.2, 45.2, 20, 35]);
        var worst = AccessStatistics.WorstAffected(
            ServiceAccess.ToNearest(table, ["H"]), ServiceAccess.ToNearest(table, ["K"]), [5, 7, 5]);

        Assert.Equal(["y", "x", "z"], worst.Select(area => area.Area));
    }

    [Fact]
    public void E08_the_change_by_group_adds_up_to_the_whole()
    {
        var groups = AccessStatistics.CompareByGroup(Today, HClosed, People, ["west", "east", "east", "west"]);

        Assert.Equal(["east", "west"], groups.Select(group => group.Group));
        Assert.Equal((200, 100), (groups[0].Change.LongerWeight, groups[1].Change.LongerWeight));
        Assert.Equal(["d"], groups[1].Change.NewlyUnreachableAreas);
    }

    [Fact]
    public void E09_a_scenario_with_another_table_is_compared_area_by_area()
    {
        var storm = ServiceAccess.ToNearest(Table().Scale(1.1), ["H", "K"]);
        Assert.Equal(640, AccessStatistics.Compare(Today, storm, People).LongerWeight);

        var other = TravelTimeTable.FromMinutes(["a", "b", "d", "c"], ["H"], [1, 2, 3, 4]);
        Assert.Throws<ArgumentException>(() => AccessStatistics.Compare(Today, ServiceAccess.ToNearest(other, ["H"]), People));
    }
}
