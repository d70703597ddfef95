using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Schemas;
using Rows = Chesil.Packages.Tables;

namespace Chesil.Reviews.Snapshots;

/// <summary>
/// The results a reader may see: those of the imported package, without any cell, row or sentence about an option whose imported
/// version they may not see, and without any number made from one.
/// </summary>
public static class VisibleResults
{
    /// <summary>Columns of results that name an option.</summary>
    private static readonly string[] OptionColumns = ["option", "rival", "leader", "dominant", "dominated"];

    /// <summary>First segments of addresses under which no option has a segment of its own.</summary>
    private static readonly string[] WithoutOptions = ["source", "table", "figure", "framework", "travel-mode", "weighting", "co-dependency", "beds-today", "planned-occupancy"];

    /// <summary>First segments of addresses under which business as usual is nobody's option but today, which is public.</summary>
    private static readonly string[] OfToday = ["access", "arrangement", "demand", "beds", "bed-days", "broken-link"];

    /// <param name="imported">The package and its results as they came; null where nothing was worked out.</param>
    /// <param name="package">What the reader sees of the package.</param>
    /// <param name="seen">What the reader sees.</param>
    public static AppraisedReview Compose(AppraisedReview? imported, ReviewPackage package, SeenReview seen)
    {
        if (imported is null) return new AppraisedReview(package, new ReviewResults(package.Review.Code, "", new Dictionary<string, int>(), [], GraphOf([], package, new Dictionary<string, string>())), []);
        var unseen = imported.Package.Rows<Rows.Option>().Where(option => !seen.Measured.Contains(option.Code)).ToList();
        var codes = unseen.Select(option => option.Code).ToHashSet(StringComparer.Ordinal);
        var today = unseen.Where(option => option.Kind == Rows.OptionKind.BusinessAsUsual).Select(option => option.Code).ToHashSet(StringComparer.Ordinal);
        // A rank among options of which some are unseen would tell of them, so the whole comparison waits.
        var isRankingSeen = !imported.Rows<TotalRow>().Any(row => codes.Contains(row.Option));
        var judgedAnew = JudgedAnew(imported.Package, package);
        var cells = unseen.Count == 0 && judgedAnew.Count == 0 ? imported.Results.Graph.Cells : Keep(imported.Results.Graph, cell => !IsOfSift(cell.Address, judgedAnew) && IsSeen(cell, unseen, codes, today, isRankingSeen));
        var graph = GraphOf(cells, package, imported.Results.Graph.Formulas);
        var tables = imported.Tables.Select(table => isRankingSeen || !IsOfRanking(table.Schema) ? table.Where(row => IsSeen(table.Schema, row, codes, today, graph)) : table.Where(_ => false)).Where(table => table.Count > 0).ToList();
        var warnings = imported.Results.Warnings.Where(warning => !unseen.Exists(option => warning.Contains(option.Code, StringComparison.Ordinal) || warning.Contains(option.Name, StringComparison.Ordinal))).ToList();
        return new AppraisedReview(package, imported.Results with { Graph = graph, Warnings = warnings }, tables);
    }

    /// <summary>Options whose outcomes at the hurdles are no longer those that were sifted: what stands now is read off the table.</summary>
    private static HashSet<string> JudgedAnew(ReviewPackage imported, ReviewPackage package)
    {
        var now = package.Rows<Rows.HurdleOutcome>().ToHashSet();
        var before = imported.Rows<Rows.HurdleOutcome>().ToHashSet();
        return now.Except(before).Concat(before.Except(now)).Select(outcome => outcome.Option).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsOfSift(Address address, HashSet<string> options) => options.Count > 0 && address.Path.Split('/') is ["hurdle" or "sift", var option, ..] && options.Contains(option);

    private static bool IsSeen(ResultCell cell, List<Rows.Option> unseen, HashSet<string> codes, HashSet<string> today, bool isRankingSeen)
    {
        var segments = cell.Address.Path.Split('/');
        if (!isRankingSeen && segments[0] == "evaluation") return false;
        var isToday = OfToday.Contains(segments[0]) && segments.Length > 1 && today.Contains(segments[1]);
        if (!WithoutOptions.Contains(segments[0]) && !isToday && segments.Any(codes.Contains)) return false;
        return cell.Kind != CellKind.Calculated || !unseen.Exists(option => Names(cell.Label, option) || Names(cell.Text, option) || Names(cell.Note, option));
    }

    private static bool Names(string? text, Rows.Option option) => text is not null && text.Contains(option.Name, StringComparison.Ordinal);

    private static bool IsSeen(TableSchema schema, object row, HashSet<string> codes, HashSet<string> today, ResultGraph graph)
    {
        var isOfToday = schema.RowType != typeof(SiftRow) && !IsOfRanking(schema);
        if (OptionColumns.Select(schema.IndexOf).Any(column => column >= 0 && schema.Text(row, column) is var code && codes.Contains(code) && !(isOfToday && today.Contains(code)))) return false;
        var address = schema.IndexOf("address");
        return address < 0 || schema.Text(row, address) is not { Length: > 0 } path || graph.Find(Address.Parse(path)) is not null;
    }

    private static bool IsOfRanking(TableSchema schema) => schema.IndexOf("weight_set") >= 0 || schema.RowType == typeof(DominanceRow);

    /// <summary>The cells that may stay, without those made from one that may not.</summary>
    private static List<ResultCell> Keep(ResultGraph graph, Func<ResultCell, bool> isSeen)
    {
        var kept = new Dictionary<Address, bool>();
        return [.. graph.Cells.Where(cell => IsKept(cell.Address))];

        bool IsKept(Address address)
        {
            if (kept.TryGetValue(address, out var known)) return known;
            var cell = graph.Get(address);
            // A table is told of by the rows that are left of it.
            return kept[address] = isSeen(cell) && (IsTable(address) || cell.Parts.All(IsKept));
        }
    }

    /// <summary>The graph of some cells, in which sources and tables are those of the package.</summary>
    private static ResultGraph GraphOf(IReadOnlyList<ResultCell> cells, ReviewPackage package, IReadOnlyDictionary<string, string> formulas)
    {
        var sources = package.Rows<Rows.Source>().ToDictionary(source => source.Code, StringComparer.Ordinal);
        var tables = package.Tables.ToDictionary(table => table.Schema.Name, StringComparer.Ordinal);
        var there = cells.Select(cell => cell.Address.Path).ToHashSet(StringComparer.Ordinal);
        // A number outlives the source of a row that was left out only where something else rests on it; then the source stays.
        var rested = cells.Where(cell => !IsTable(cell.Address)).SelectMany(cell => cell.Parts).Select(part => part.Path).ToHashSet(StringComparer.Ordinal);
        var all = cells.Where(cell => !IsSource(cell.Address) || sources.ContainsKey(cell.Address.Path["source/".Length..]) || rested.Contains(cell.Address.Path))
            .Concat(sources.Values.Where(source => !there.Contains("source/" + source.Code)).Select(CellOf)).ToList();
        var known = all.Select(cell => cell.Address).ToHashSet();
        return new ResultGraph(all.Select(cell => IsTable(cell.Address) ? CellOf(cell, tables, known) : cell), formulas);
    }

    private static bool IsTable(Address address) => address.Path.StartsWith("table/", StringComparison.Ordinal);

    private static bool IsSource(Address address) => address.Path.StartsWith("source/", StringComparison.Ordinal);

    private static ResultCell CellOf(ResultCell table, Dictionary<string, TableData> tables, HashSet<Address> known)
    {
        var count = tables.TryGetValue(table.Address.Path["table/".Length..], out var data) ? data.Count : 0;
        return table with { Value = count, Unit = count == 1 ? "row" : "rows", Parts = table.Parts.All(known.Contains) ? table.Parts : [.. table.Parts.Where(known.Contains)] };
    }

    private static ResultCell CellOf(Rows.Source source) => new()
    {
        Address = Address.Of("source", source.Code),
        Label = source.Title,
        Kind = CellKind.Source,
        Text = source.Publisher,
        Status = source.Status,
        AsAt = source.PublishedOn,
        Note = source.Note,
    };
}
