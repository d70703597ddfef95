namespace Chesil.TravelTimes.Tests.Reference;

/// <summary>
/// Car minutes from Dorset's 452 small areas to ten acute hospitals, as published by others, and statistics of them worked out
/// independently. Contains National Statistics and NHS data, Open Government Licence v3.0; OpenStreetMap contributors, ODbL 1.0.
/// </summary>
public class DorsetAccessTests
{
    private static readonly string[] DorsetSites = ["DT12JY", "BH77DW"];

    private readonly DorsetData data = DorsetData.Read();

    private ServiceAccess AllTen => ServiceAccess.ToNearest(data.Table, data.Table.Sites);

    private ServiceAccess Without(string site) => ServiceAccess.ToNearest(data.Table, data.Table.Sites.Where(code => code != site));

    [Fact]
    public void All_ten_sites()
    {
        var summary = AccessStatistics.Summarise(AllTen, data.People);

        Assert.Equal(452, AllTen.AreaCount);
        Assert.Equal(772_268, summary.Weight);
        Assert.Equal(0, summary.UnreachableWeight);
        AssertPrinted(19.3784, 4, summary.MeanMinutes);
        Assert.Equal((17.6, 29.4, 35.9, 48.8), (summary.MedianMinutes, summary.P90Minutes, summary.P95Minutes, summary.MaxMinutes));
        AssertBeyond(summary, 75_766, 9_839, 0);
    }

    [Fact]
    public void All_ten_sites_by_who_travels()
    {
        AssertBeyond(AccessStatistics.Summarise(AllTen, data.Column("pop2015_60plus")), 26_767, 3_880, 0);
        AssertPrinted(19.3908, 4, Mean(AllTen, "pop2015_0_15"));
        AssertPrinted(18.9570, 4, Mean(AllTen, "pop2015_16_59"));
        AssertPrinted(20.1487, 4, Mean(AllTen, "pop2015_60plus"));
        AssertPrinted(19.5870, 4, Mean(AllTen, "stroke_admissions_per_year"));
        AssertPrinted(18.5892, 4, Mean(AllTen, "births_per_year"));
    }

    [Fact]
    public void All_ten_sites_by_deprivation_rurality_and_district()
    {
        AssertPrinted(15.026, 3, GroupMean(AllTen, "imd2019_decile", "1"));
        AssertPrinted(20.156, 3, GroupMean(AllTen, "imd2019_decile", "10"));
        AssertPrinted(17.566, 3, GroupMean(AllTen, "ruc11cd", "C1"));
        AssertPrinted(26.264, 3, GroupMean(AllTen, "ruc11cd", "D1"));
        AssertPrinted(25.363, 3, GroupMean(AllTen, "ruc11cd", "E1"));
        AssertPrinted(32.340, 3, GroupMean(AllTen, "district2011", "Purbeck"));
        AssertPrinted(32.139, 3, GroupMean(AllTen, "district2011", "North Dorset"));
    }

    [Fact]
    public void All_ten_sites_how_evenly()
    {
        var equity = AccessStatistics.Equity(AllTen, data.People, data.Column("imd2019_rank"));

        AssertPrinted(3.1130, 4, equity.SlopeIndexMinutes);
        AssertPrinted(0.23380, 5, equity.Gini);
        AssertPrinted(0.04232, 5, equity.Atkinson);
        Assert.Equal(equity.SlopeIndexMinutes / AccessStatistics.Summarise(AllTen, data.People).MeanMinutes, equity.RelativeIndex);
    }

    [Fact]
    public void Dorset_sites_only()
    {
        var summary = AccessStatistics.Summarise(ServiceAccess.ToNearest(data.Table, DorsetSites), data.People);

        AssertPrinted(20.5433, 4, summary.MeanMinutes);
        AssertBeyond(summary, 100_183, 37_386, 0);
    }

    [Fact]
    public void No_service_at_Dorchester_neighbours_allowed()
    {
        var option = Without("DT12JY");
        var summary = AccessStatistics.Summarise(option, data.People);
        AssertPrinted(23.6871, 4, summary.MeanMinutes);
        AssertBeyond(summary, 238_887, 27_779, 0);

        var change = AccessStatistics.Compare(AllTen, option, data.People);
        Assert.Equal(187_032, change.LongerWeight);
        AssertPrinted(17.791, 3, change.MeanExtraMinutes);
        Assert.Equal(121_229, change.MoreThan.Single(extra => extra.Minutes == 15).Weight);
        Assert.Equal((0, 0), (change.ShorterWeight, change.NewlyUnreachableWeight));

        var equity = AccessStatistics.Equity(option, data.People, data.Column("imd2019_rank"));
        AssertPrinted(-0.7679, 4, equity.SlopeIndexMinutes);
        AssertPrinted(0.27070, 5, equity.Gini);
    }

    [Fact]
    public void No_service_at_Dorchester_falls_on_Weymouth()
    {
        const string Weymouth = "Weymouth and Portland";
        AssertPrinted(18.708, 3, GroupMean(AllTen, "district2011", Weymouth));
        AssertPrinted(42.339, 3, GroupMean(Without("DT12JY"), "district2011", Weymouth));
    }

    [Fact]
    public void No_service_at_Bournemouth()
    {
        var option = Without("BH77DW");
        var summary = AccessStatistics.Summarise(option, data.People);
        AssertPrinted(33.0406, 4, summary.MeanMinutes);
        AssertBeyond(summary, 564_608, 9_839, 0);

        var change = AccessStatistics.Compare(AllTen, option, data.People);
        Assert.Equal(494_679, change.LongerWeight);
        AssertPrinted(21.329, 3, change.MeanExtraMinutes);
    }

    private double? Mean(ServiceAccess access, string weightColumn) =>
        AccessStatistics.Summarise(access, data.Column(weightColumn)).MeanMinutes;

    private double? GroupMean(ServiceAccess access, string groupColumn, string group) =>
        AccessStatistics.SummariseByGroup(access, data.People, data.Texts(groupColumn)).Single(g => g.Group == group).Summary.MeanMinutes;

    private static void AssertPrinted(double printed, int decimals, double? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(printed, Math.Round(actual.Value, decimals));
    }

    private static void AssertBeyond(AccessSummary summary, params double[] expected)
    {
        Assert.Equal([30, 45, 60], summary.Thresholds.Select(threshold => threshold.Minutes));
        Assert.Equal(expected, summary.Thresholds.Select(threshold => threshold.BeyondWeight));
        Assert.All(summary.Thresholds, threshold => Assert.Equal(summary.Weight, threshold.BeyondWeight + threshold.WithinWeight));
    }
}
