using Chesil.Components.Charts;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>One option among those that were scored.</summary>
/// <param name="Option">The option.</param>
/// <param name="Rank">Its place, or that it is shown for comparison only.</param>
/// <param name="Total">Its total.</param>
public sealed record RankedOption(Option Option, ResultCell Rank, ResultCell Total);

/// <summary>The order of the options of a family under one set of weights: totals, and how each is made up.</summary>
public sealed record RankedOptions
{
    private RankedOptions() { }

    public required Setting Setting { get; init; }

    /// <summary>The question the options answer.</summary>
    public required OptionFamily Family { get; init; }

    /// <summary>The set of weights.</summary>
    public required WeightSet Set { get; init; }

    /// <summary>Version of the sealed framework.</summary>
    public required int Version { get; init; }

    /// <summary>The options, the highest total first; those for comparison last.</summary>
    public required IReadOnlyList<RankedOption> Options { get; init; }

    /// <summary>The criteria, the weightiest first.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>What each criterion adds to each option's total, in the order of options and criteria.</summary>
    public required IReadOnlyList<IReadOnlyList<ResultCell>> Contributions { get; init; }

    /// <summary>Whether options of another question were scored with these, so that ranks count them too.</summary>
    public required bool HasOthers { get; init; }

    /// <summary>The option with the highest total among those that can lead; null where none is ranked.</summary>
    public RankedOption? Leader => Options.FirstOrDefault(option => option.Rank.Value is not null);

    /// <summary>The option with the next total.</summary>
    public RankedOption? Second => Options.Where(option => option.Rank.Value is not null).Skip(1).FirstOrDefault();

    /// <summary>The order under the headline weights; null where none of the family was scored.</summary>
    public static RankedOptions? Of(Setting setting, OptionFamily family) =>
        setting.Review.Package.Rows<WeightSet>().FirstOrDefault(set => set.IsHeadline) is { } set ? Of(setting, family, set) : null;

    /// <summary>The order under a set of weights; null where none of the family was scored.</summary>
    public static RankedOptions? Of(Setting setting, OptionFamily family, WeightSet set)
    {
        var review = setting.Review;
        var rows = review.Appraised.Rows<TotalRow>().Where(row => row.WeightSet == set.Code).ToList();
        if (rows.Count == 0) return null;

        var version = rows.Max(row => row.Version);
        rows = [.. rows.Where(row => row.Version == version)];
        var here = rows.Where(row => family.Options.Any(option => option.Code == row.Option)).ToList();
        // Today belongs to every question; alone it is not an answer to any.
        if (here.All(row => row.Rank is null || row.Option == review.Baseline)) return null;

        var options = here
            .OrderBy(row => row.Rank is null).ThenByDescending(row => row.Total).ThenBy(row => row.Option, StringComparer.Ordinal)
            .Select(row => (Row: row, Option: review.FindOption(row.Option)!))
            .Select(each => new RankedOption(each.Option, review.Graph.Get(Address.Parse(each.Row.Address.Replace("/total", "/rank", StringComparison.Ordinal))), review.Graph.Get(Address.Parse(each.Row.Address))))
            .ToList();
        var contributions = review.Appraised.Rows<ContributionRow>().Where(row => row.WeightSet == set.Code && row.Version == version).ToList();
        var weights = contributions.DistinctBy(row => row.Criterion).ToDictionary(row => row.Criterion, row => row.WeightPercent, StringComparer.Ordinal);
        var criteria = review.Package.Rows<Criterion>().Where(criterion => weights.ContainsKey(criterion.Code)).OrderByDescending(criterion => weights[criterion.Code]).ToList();
        var addresses = contributions.ToDictionary(row => (row.Option, row.Criterion), row => row.Address);
        return new RankedOptions
        {
            Setting = setting,
            Family = family,
            Set = set,
            Version = version,
            Options = options,
            Criteria = criteria,
            Contributions = [.. options.Select(each => criteria.Select(criterion => review.Graph.Get(Address.Parse(addresses[(each.Option.Code, criterion.Code)]))).ToList())],
            HasOthers = here.Count < rows.Count,
        };
    }

    /// <summary>How each total is made up.</summary>
    public StackedContributions Chart => new(
        [.. Criteria.Select(criterion => criterion.Name)],
        [.. Options.Select((each, i) => new ContributionBar(each.Option.Name, Contributions[i], each.Total))])
    { AxisEnd = 100 };

    /// <summary>The finding in one sentence.</summary>
    public string Finding => (Leader, Second) switch
    {
        ({ } leader, { } second) when leader.Total.Value == second.Total.Value => $"{Words.Short(leader.Option)} and {Words.Short(second.Option)} have the same total, {Printed.WithUnit(leader.Total)}",
        ({ } leader, { } second) => $"{Words.Short(leader.Option)} has the highest total, {Printed.WithUnit(leader.Total)}; next is {Words.Short(second.Option)} with {Printed.Value(second.Total)}",
        ({ } leader, null) => $"{Words.Short(leader.Option)} has a total of {Printed.WithUnit(leader.Total)}",
        _ => "No option is ranked yet",
    };
}
