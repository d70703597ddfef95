namespace Chesil.Numerics.Tests.Reference;

/// <summary>
/// Published-data check: the numbers were worked out once by an independent program (numpy) from the same two files.
/// </summary>
public sealed class DorsetStatistics
{
    [Fact]
    public void Nearest_of_ten_hospitals()
    {
        var (minutes, people, rank) = DorsetJourneys.ReadOrSkip(_ => true);

        Assert.Equal(452, minutes.Length);
        Assert.Equal(772_268, WeightedStatistics.TotalWeight(people));
        Assert.Equal(19.3784, WeightedStatistics.Mean(minutes, people), 4);
        Assert.Equal([17.6, 29.4, 35.9], WeightedStatistics.Quantiles(minutes, people, [0.5, 0.9, 0.95]));
        Assert.Equal(48.8, WeightedStatistics.Max(minutes, people));
        Assert.Equal(75_766, WeightedStatistics.WeightBeyond(minutes, people, 30));
        Assert.Equal(9_839, WeightedStatistics.WeightBeyond(minutes, people, 45));
        Assert.Equal(0, WeightedStatistics.WeightBeyond(minutes, people, 60));
        Assert.Equal(772_268 - 75_766, WeightedStatistics.WeightWithin(minutes, people, 30));
        Assert.Equal(3.1130, Inequality.SlopeIndex(minutes, people, rank), 4);
        Assert.Equal(3.1130 / 19.3784, Inequality.RelativeIndex(minutes, people, rank), 5);
        Assert.Equal(0.23380, Inequality.Gini(minutes, people), 5);
        Assert.Equal(0.04232, Inequality.Atkinson(minutes, people), 5);
    }

    [Fact]
    public void Dorset_hospitals_only()
    {
        var (minutes, people, _) = DorsetJourneys.ReadOrSkip(site => site is "BH77DW" or "DT12JY");

        Assert.Equal(20.5433, WeightedStatistics.Mean(minutes, people), 4);
        Assert.Equal(100_183, WeightedStatistics.WeightBeyond(minutes, people, 30));
        Assert.Equal(37_386, WeightedStatistics.WeightBeyond(minutes, people, 45));
    }

    [Fact]
    public void No_service_at_Dorchester()
    {
        var (minutes, people, rank) = DorsetJourneys.ReadOrSkip(site => site != "DT12JY");

        Assert.Equal(23.6871, WeightedStatistics.Mean(minutes, people), 4);
        Assert.Equal(238_887, WeightedStatistics.WeightBeyond(minutes, people, 30));
        Assert.Equal(27_779, WeightedStatistics.WeightBeyond(minutes, people, 45));

        // It falls on deprived Weymouth, so the slope turns.
        Assert.Equal(-0.7679, Inequality.SlopeIndex(minutes, people, rank), 4);
        Assert.Equal(0.27070, Inequality.Gini(minutes, people), 5);
    }

    [Fact]
    public void No_service_at_Bournemouth()
    {
        var (minutes, people, _) = DorsetJourneys.ReadOrSkip(site => site != "BH77DW");

        Assert.Equal(33.0406, WeightedStatistics.Mean(minutes, people), 4);
        Assert.Equal(564_608, WeightedStatistics.WeightBeyond(minutes, people, 30));
    }
}
