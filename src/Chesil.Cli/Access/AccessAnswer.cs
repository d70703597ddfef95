using System.Globalization;
using Chesil.Numerics;
using Chesil.Packages.Addresses;
using Chesil.TravelTimes;

namespace Chesil.Cli.Access;

/// <summary>Prints the journeys: a column for the sites as they are and, if asked, one without some of them.</summary>
internal sealed class AccessAnswer(AccessData data, TextWriter writer)
{
    private const int NameWidth = 44;
    private const int NumberWidth = 16;

    private readonly ServiceAccess[] _columns = data.WithoutSites is { } without ? [data.With, without] : [data.With];

    public void Print()
    {
        writer.WriteLine($"{Number(data.Weights.Sum(), 0)} people ({data.WeightColumn}) in {data.With.AreaCount} areas; service at {string.Join(", ", data.With.OpenSites.Select(site => data.With.Table.Sites[site]))}");
        if (data.HiddenCount > 0) writer.WriteLine($"{PackageLoading.Counted(data.HiddenCount, "count")} hidden because {(data.HiddenCount == 1 ? "it is" : "they are")} small: taken as the middle of what {(data.HiddenCount == 1 ? "it" : "they")} can be.");
        if (data.NotInMinutes.Count > 0) writer.WriteLine($"Not in the file of minutes, so counted as unable to reach any site: {string.Join(", ", data.NotInMinutes)}");
        writer.WriteLine();
        if (data.WithoutSites is not null) Row("", ["as it is", "without " + string.Join(",", data.WithoutNames)]);
        Summary();
        if (data.WithoutSites is { } option) Change(option);
        foreach (var (column, groups) in data.Groups) Breakdown(column, groups);
        Catchments();
    }

    private static string Number(double value, int decimals) => double.IsFinite(value) ? Printed.Number(Rounding.ToDecimal(value, decimals), decimals) : "none";

    private static string Minutes(double? value, int decimals) => value is { } minutes ? Number(minutes, decimals) : "none";

    private void Summary()
    {
        var summaries = Array.ConvertAll(_columns, access => AccessStatistics.Summarise(access, data.Weights));
        Row("Mean minutes", summaries.Select(each => Minutes(each.MeanMinutes, 4)));
        Row("Half of people within", summaries.Select(each => Minutes(each.MedianMinutes, 1)));
        Row("90 in 100 people within", summaries.Select(each => Minutes(each.P90Minutes, 1)));
        Row("95 in 100 people within", summaries.Select(each => Minutes(each.P95Minutes, 1)));
        Row("Longest", summaries.Select(each => Minutes(each.MaxMinutes, 1)));
        for (var i = 0; i < summaries[0].Thresholds.Count; i++)
        {
            Row($"People more than {summaries[0].Thresholds[i].Minutes} minutes away", summaries.Select(each => Number(each.Thresholds[i].BeyondWeight, 0)));
        }
        if (summaries.Any(each => each.UnreachableWeight > 0)) Row("People who cannot reach it", summaries.Select(each => Number(each.UnreachableWeight, 0)));

        var equity = Array.ConvertAll(_columns, access => AccessStatistics.Equity(access, data.Weights, data.Ranks ?? [.. Enumerable.Repeat(double.NaN, access.AreaCount)]));
        if (data.Ranks is not null) Row("Slope index, least less most deprived (minutes)", equity.Select(each => Minutes(each.SlopeIndexMinutes, 4)));
        Row("Gini coefficient", equity.Select(each => Minutes(each.Gini, 5)));
        Row("Atkinson index (0.5)", equity.Select(each => Minutes(each.Atkinson, 5)));
    }

    private void Change(ServiceAccess option)
    {
        var change = AccessStatistics.Compare(data.With, option, data.Weights);
        writer.WriteLine();
        writer.WriteLine($"Without {string.Join(", ", data.WithoutNames)}");
        Row("People with a longer journey", [Number(change.LongerWeight, 0)]);
        Row("Mean extra minutes, of those", [Minutes(change.MeanExtraMinutes, 3)]);
        foreach (var extra in change.MoreThan) Row($"People with more than {extra.Minutes} extra minutes", [Number(extra.Weight, 0)]);
        if (change.NewlyUnreachableWeight > 0) Row("People who can no longer reach it", [Number(change.NewlyUnreachableWeight, 0)]);
        writer.WriteLine();
        writer.WriteLine("Areas with the most extra minutes");
        foreach (var area in AccessStatistics.WorstAffected(data.With, option, data.Weights, 10))
        {
            writer.WriteLine($"  {area.Area,-14} {Number(area.ExtraMinutes, 1),7} more: {Number(area.BaselineMinutes, 1)} to {area.BaselineSite}, then {Number(area.OptionMinutes, 1)} to {area.OptionSite}; {Number(area.Weight, 0)} people");
        }
    }

    private void Breakdown(string column, string[] groups)
    {
        var before = AccessStatistics.SummariseByGroup(data.With, data.Weights, groups);
        var after = data.WithoutSites is { } option ? AccessStatistics.SummariseByGroup(option, data.Weights, groups) : null;
        writer.WriteLine();
        Row($"Mean minutes by {column}", after is null ? ["people", "mean", "beyond 30"] : ["people", "mean", "mean without"]);
        foreach (var i in InOrder(before))
        {
            var summary = before[i].Summary;
            Row("  " + before[i].Group, [Number(summary.Weight, 0), Minutes(summary.MeanMinutes, 3), after is null ? Number(summary.Thresholds[0].BeyondWeight, 0) : Minutes(after[i].Summary.MeanMinutes, 3)]);
        }
    }

    /// <summary>Groups that are all numbers, such as tenths, are counted and not spelled: 2 comes before 10.</summary>
    private static IEnumerable<int> InOrder(IReadOnlyList<GroupAccess> groups)
    {
        var order = Enumerable.Range(0, groups.Count);
        return groups.All(group => decimal.TryParse(group.Group, NumberStyles.Number, CultureInfo.InvariantCulture, out _)) ? order.OrderBy(i => decimal.Parse(groups[i].Group, CultureInfo.InvariantCulture)) : order;
    }

    private void Catchments()
    {
        writer.WriteLine();
        Row("People whose nearest site it is", ["people", "%"]);
        foreach (var catchment in AccessStatistics.Catchments(_columns[^1], data.Weights)) Row("  " + catchment.Site, [Number(catchment.Weight, 0), Number(100 * catchment.Share, 1)]);
    }

    private void Row(string name, IEnumerable<string> values) => writer.WriteLine((name.PadRight(NameWidth) + " " + string.Join("", values.Select(value => value.PadLeft(NumberWidth)))).TrimEnd());
}
