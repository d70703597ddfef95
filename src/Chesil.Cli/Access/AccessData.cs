using Chesil.Packages;
using Chesil.Packages.Reading;
using Chesil.Packages.Schemas;
using Chesil.TravelTimes;

namespace Chesil.Cli.Access;

/// <summary>The two files joined: people and minutes, area by area.</summary>
internal sealed class AccessData
{
    private const string UsualWeight = "pop2018";
    private const string UsualRank = "imd2019_rank";

    private AccessData() { }

    /// <summary>The service at its sites.</summary>
    public required ServiceAccess With { get; init; }

    /// <summary>The service when some of them have lost it; null where that was not asked.</summary>
    public required ServiceAccess? WithoutSites { get; init; }

    public required IReadOnlyList<string> WithoutNames { get; init; }

    public required double[] Weights { get; init; }

    public required string WeightColumn { get; init; }

    /// <summary>How many counts are hidden and were taken as the middle of what they can be.</summary>
    public required int HiddenCount { get; init; }

    public required double[]? Ranks { get; init; }

    public required IReadOnlyList<(string Column, string[] Groups)> Groups { get; init; }

    /// <summary>Areas of the areas files that the file of minutes does not have.</summary>
    public required IReadOnlyList<string> NotInMinutes { get; init; }

    /// <summary>Reads the files; null where they have problems, which are all told.</summary>
    /// <exception cref="CommandRefusedException">A column or site that was asked for is not there.</exception>
    public static AccessData? Read(AccessQuestion question, out IReadOnlyList<PackageProblem> problems)
    {
        var minutes = WideTable.Read(question.Minutes);
        WideTable[] areas = [.. question.Areas.Select(WideTable.Read)];
        if (HasProblems([minutes, .. areas], out problems)) return null;

        string[] sites = [.. minutes.Columns.Skip(1).Where(column => !minutes.IsLabel(column))];
        var open = question.Sites ?? sites;
        Require(minutes, sites, open, question.Without);
        var weightColumn = question.Weight ?? Usual(areas, UsualWeight) ?? throw CommandRefusedException.WrongCommandLine($"Say which column counts people with --weight; {areas[0].File} has {string.Join(", ", areas[0].Columns.Skip(1))}.");
        var rankColumn = question.Rank ?? Usual(areas, UsualRank);
        foreach (var column in (IEnumerable<string?>)[weightColumn, rankColumn, .. question.By]) Require(areas, column);
        string[] keys = [.. areas.SelectMany(table => table.Keys)];
        if (keys.GroupBy(key => key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key is { } twice) throw CommandRefusedException.WrongCommandLine($"The area {twice} is in two of the files named with --areas.");

        string[] notInMinutes = [.. keys.Where(key => minutes.Find(key) is null)];
        if (2 * notInMinutes.Length > keys.Length) throw CommandRefusedException.WrongCommandLine($"{minutes.File} has minutes for only {keys.Length - notInMinutes.Length} of the {keys.Length} areas. Are the two files the wrong way round?");

        double[] weights = [.. areas.SelectMany(table => table.Numbers(weightColumn, isRequired: true, mayBeHidden: true)).Select(number => number ?? 0)];
        double[]? ranks = rankColumn is null ? null : [.. areas.SelectMany(table => table.Numbers(rankColumn, isRequired: false)).Select(number => number ?? double.NaN)];
        var columns = sites.Select(site => minutes.Numbers(site, isRequired: false)).ToArray();
        if (HasProblems([minutes, .. areas], out problems)) return null;
        if (weights.Sum() <= 0) throw CommandRefusedException.WrongCommandLine($"The column {weightColumn} counts nobody.");

        var cells = new double?[keys.Length * sites.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            for (var j = 0; j < sites.Length; j++) cells[i * sites.Length + j] = minutes.Find(keys[i]) is { } row ? columns[j][row] : null;
        }
        var table = TravelTimeTable.FromMinutes(keys, sites, cells);
        return new AccessData
        {
            With = ServiceAccess.ToNearest(table, open),
            WithoutSites = question.Without.Length == 0 ? null : ServiceAccess.ToNearest(table, open.Except(question.Without, StringComparer.Ordinal)),
            WithoutNames = question.Without,
            Weights = weights,
            WeightColumn = weightColumn,
            HiddenCount = areas.Sum(each => each.Texts(weightColumn).Count(text => Suppression.Default.Any(hidden => hidden.Code == text))),
            Ranks = ranks,
            Groups = [.. question.By.Select(column => (column, areas.SelectMany(each => each.Texts(column)).Select(text => text.Length == 0 ? "not given" : text).ToArray()))],
            NotInMinutes = notInMinutes,
        };
    }

    private static bool HasProblems(IEnumerable<WideTable> tables, out IReadOnlyList<PackageProblem> problems)
    {
        problems = [.. tables.SelectMany(table => table.Problems.Concat(HeaderProblems(table)))];
        return problems.Count > 0;
    }

    private static IEnumerable<PackageProblem> HeaderProblems(WideTable table)
    {
        if (table.Columns.Any(column => column.Length == 0)) yield return new PackageProblem(table.File, "a column without a name", "a name for every column", "Name the column, or take it out.") { Row = 1 };
        foreach (var twice in table.Columns.GroupBy(column => column, StringComparer.Ordinal).Where(group => group.Key.Length > 0 && group.Count() > 1))
        {
            yield return new PackageProblem(table.File, "the column twice", "each column once", "Take one of them out, or rename it.") { Row = 1, Column = twice.Key };
        }
    }

    private static string? Usual(WideTable[] areas, string column) => Array.TrueForAll(areas, table => table.Has(column)) ? column : null;

    private static void Require(WideTable[] areas, string? column)
    {
        if (column is not null && Array.Find(areas, table => !table.Has(column)) is { } without) throw CommandRefusedException.WrongCommandLine($"{without.File} has no column {column}; it has {string.Join(", ", without.Columns)}.");
    }

    private static void Require(WideTable minutes, string[] sites, string[] open, string[] without)
    {
        if (open.Concat(without).FirstOrDefault(site => !sites.Contains(site, StringComparer.Ordinal)) is { } unknown) throw CommandRefusedException.WrongCommandLine($"{minutes.File} has no site {unknown}; it has {string.Join(", ", sites)}.");
        if (without.FirstOrDefault(site => !open.Contains(site, StringComparer.Ordinal)) is { } closed) throw CommandRefusedException.WrongCommandLine($"{closed} is not among the sites with the service, so it cannot lose it.");
        if (!open.Except(without, StringComparer.Ordinal).Any()) throw CommandRefusedException.WrongCommandLine("No site is left with the service.");
    }
}
