using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Results;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>
/// Keeps options that are not in the list of options off every page. Results may be of an earlier run, with options that
/// were withdrawn since, or that this reader may not see: then nothing that the run found out about them is here.
/// </summary>
internal static class ListedOptions
{
    /// <summary>The review and its results, without what is about other options; itself where there is nothing such.</summary>
    public static AppraisedReview Of(AppraisedReview appraised)
    {
        var package = appraised.Package;
        var graph = appraised.Results.Graph;
        // Today is nobody's option: what others are measured against stays, whether or not business as usual is listed.
        string[] today = [Arrangement.TodayCode, .. new OptionsOfRun(graph).Baseline is { } baseline ? [baseline] : Array.Empty<string>()];
        var listed = package.Rows<Option>().Select(option => option.Code).Concat(today).ToHashSet(StringComparer.Ordinal);
        var others = graph.Cells.SelectMany(cell => OptionAddresses.ListCodes(cell.Address)).Where(code => !listed.Contains(code)).ToHashSet(StringComparer.Ordinal);

        var tables = package.Tables.Select(table => table is TableData<Option> options ? WithParentsListed(options, listed) : Listed(table, listed)).ToList();
        // What stands in a table of results has its value in the graph as well: where that knows no others, no long table need be read.
        var results = others.Count == 0 ? appraised.Tables : [.. appraised.Tables.Select(table => Listed(table, listed)).Where(table => table.Count > 0)];
        var isWhole = tables.SequenceEqual(package.Tables);
        var cells = Cells(graph, others, tables);
        if (isWhole && others.Count == 0 && cells is null) return appraised;
        return new AppraisedReview(
            isWhole ? package : new ReviewPackage(tables.Where(table => table.Count > 0), package.Documents),
            appraised.Results with
            {
                Warnings = [.. appraised.Results.Warnings.Where(warning => !others.Any(code => HasWord(warning, code)))],
                Graph = new ResultGraph(cells ?? graph.Cells, graph.Formulas),
            },
            results);
    }

    /// <summary>An option stays listed when what it was derived from is not; only the name of that goes.</summary>
    private static TableData<Option> WithParentsListed(TableData<Option> options, HashSet<string> listed) =>
        options.Rows.All(option => option.DerivedFrom is null || listed.Contains(option.DerivedFrom))
            ? options
            : options.WithRows(options.Rows.Select(option => option.DerivedFrom is { } parent && !listed.Contains(parent) ? option with { DerivedFrom = null } : option));

    private static TableData Listed(TableData table, HashSet<string> listed)
    {
        var schema = table.Schema;
        int[] columns = [.. Enumerable.Range(0, schema.Fields.Count).Where(column => OptionAddresses.NamesOption(schema.Fields[column]))];
        bool IsListed(object row) => columns.All(column => schema.Text(row, column) is not { Length: > 0 } code || listed.Contains(code));
        for (var i = 0; i < table.Count && columns.Length > 0; i++)
        {
            if (!IsListed(table[i])) return table.Where(IsListed);
        }
        return table;
    }

    /// <summary>The cells that are about listed options or none, with tables counted as they are now; null where these are all, as they are.</summary>
    private static IEnumerable<ResultCell>? Cells(ResultGraph graph, HashSet<string> others, List<TableData> tables)
    {
        var gone = graph.Cells.Where(cell => OptionAddresses.ListCodes(cell.Address).Any(others.Contains)).Select(cell => cell.Address).ToHashSet();
        // What compares an option with others goes with it; a rank stays, and names the totals that are left.
        for (var before = -1; gone.Count > 0 && before != gone.Count;)
        {
            before = gone.Count;
            gone.UnionWith(graph.Cells.Where(cell => !IsRank(cell) && cell.Parts.Any(gone.Contains)).Select(cell => cell.Address));
        }
        var counts = tables.Where(table => IsOfOptions(table.Schema)).ToDictionary(table => Address.Of("table", table.Schema.Name), table => table.Count);
        bool IsOtherCount(ResultCell cell) => counts.TryGetValue(cell.Address, out var count) && cell.Value != count;
        if (gone.Count == 0 && !graph.Cells.Any(IsOtherCount)) return null;
        return graph.Cells.Where(cell => !gone.Contains(cell.Address)).Select(cell =>
            IsOtherCount(cell) ? cell with { Value = counts[cell.Address], Unit = counts[cell.Address] == 1 ? "row" : "rows" }
            : cell.Parts.Any(gone.Contains) ? cell with { Parts = [.. cell.Parts.Where(part => !gone.Contains(part))] }
            : cell);
    }

    private static bool IsOfOptions(TableSchema schema) => schema.RowType == typeof(Option) || schema.Fields.Any(OptionAddresses.NamesOption);

    private static bool IsRank(ResultCell cell) => cell.Address.Path.EndsWith("/rank", StringComparison.Ordinal);

    /// <summary>Whether a text has a code as a word of its own: acute-a is not in acute-amber.</summary>
    private static bool HasWord(string text, string code)
    {
        for (var at = text.IndexOf(code, StringComparison.Ordinal); at >= 0; at = text.IndexOf(code, at + 1, StringComparison.Ordinal))
        {
            var end = at + code.Length;
            if ((at == 0 || !IsOfCode(text[at - 1])) && (end == text.Length || !IsOfCode(text[end]))) return true;
        }
        return false;
    }

    private static bool IsOfCode(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
