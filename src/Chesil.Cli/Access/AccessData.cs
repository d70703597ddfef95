using Chesil.Packages;
using Chesil.Packages.Reading;
using Chesil.TravelTimes;

namespace Chesil.Cli.Access;

/// <summary>The two files joined: people and minutes, area by area.</summary>
internal sealed class AccessData
{
    private const string UsualWeight = "pop2018";
    private const string UsualRank = "imd2019_rank";

    private AccessData() { }

    public required IReadOnlyList<PackageProblem> Problems { get; init; }
    public required ServiceAccess With { get; init; }
    public required ServiceAccess? WithoutSites { get; init; }
    public required IReadOnlyList<string> WithoutNames { get; init; }
    public required double[] Weights { get; init; }
    public required string WeightColumn { get; init; }
    public required double[]? Ranks { get; init; }
    public required IReadOnlyList<(string Column, string[] Groups)> Groups { get; init; }

    /// <summary>Areas of the areas files that the file of minutes does not have.</summary>
    public required IReadOnlyList<string> NotInMinutes { get; init; }

    /// <exception cref="ArgumentException">A column or site that was asked for is not there.</exception>
    public static AccessData Read(AccessQuestion question)
    {
        var minutes = WideTable.Read(question.Minutes);
        WideTable[] areas = [.. question.Areas.Select(WideTable.Read)];
        if (minutes.Problems.Count > 0 || areas.Any(table => table.Problems.Count > 0)) return Refused([minutes, .. areas]);

        string[] sites = [.. minutes.Columns.Skip(1).Where(column => !minutes.IsLabel(column))];
        var open = question.Sites ?? sites;
        foreach (var site in open.Concat(question.Without))
        {
            if (!sites.Contains(site, StringComparer.Ordinal)) throw new ArgumentException($"{minutes.File} has no site {site}; it has {string.Join(", ", sites)}.");
        }
        if (question.Without.FirstOrDefault(site => !open.Contains(site, StringComparer.Ordinal)) is { } notOpen) throw new ArgumentException($"{notOpen} is not among the sites with the service, so it cannot lose it.");

        var weightColumn = question.Weight ?? (Array.TrueForAll(areas, table => table.Has(UsualWeight)) ? UsualWeight : throw new ArgumentException($"Say which column counts people with --weight; the areas have {string.Join(", ", areas[0].Columns.Skip(1))}."));
        var rankColumn = question.Rank ?? (Array.TrueForAll(areas, table => table.Has(UsualRank)) ? UsualRank : null);
        string[] keys = [.. areas.SelectMany(table => table.Keys)];
        if (keys.GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key is { } twice) throw new ArgumentException($"The area {twice} is in two of the areas files.");

        double[] weights = [.. areas.SelectMany(table => table.Numbers(weightColumn, isRequired: true)).Select(number => number ?? 0)];
        double[]? ranks = rankColumn is null ? null : [.. areas.SelectMany(table => table.Numbers(rankColumn, isRequired: false)).Select(number => number ?? double.NaN)];
        var columns = sites.Select(site => minutes.Numbers(site, isRequired: false)).ToArray();
        if (minutes.Problems.Count > 0 || areas.Any(table => table.Problems.Count > 0)) return Refused([minutes, .. areas]);
        if (weights.Sum() <= 0) throw new ArgumentException($"The column {weightColumn} counts nobody.");

        var cells = new double?[keys.Length * sites.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            for (var j = 0; j < sites.Length; j++) cells[i * sites.Length + j] = minutes.Find(keys[i]) is { } row ? columns[j][row] : null;
        }
        var table = TravelTimeTable.FromMinutes(keys, sites, cells);
        return new AccessData
        {
            Problems = [],
            With = ServiceAccess.ToNearest(table, open),
            WithoutSites = question.Without.Length == 0 ? null : ServiceAccess.ToNearest(table, open.Except(question.Without, StringComparer.Ordinal)),
            WithoutNames = question.Without,
            Weights = weights,
            WeightColumn = weightColumn,
            Ranks = ranks,
            Groups = [.. question.By.Select(column => (column, areas.SelectMany(each => each.Texts(column)).Select(text => text.Length == 0 ? "not given" : text).ToArray()))],
            NotInMinutes = [.. keys.Where(key => minutes.Find(key) is null)],
        };
    }

    private static AccessData Refused(IEnumerable<WideTable> tables) => new()
    {
        Problems = [.. tables.SelectMany(table => table.Problems)],
        With = null!,
        WithoutSites = null,
        WithoutNames = [],
        Weights = [],
        WeightColumn = "",
        Ranks = null,
        Groups = [],
        NotInMinutes = [],
    };
}
