using Chesil.Packages;
using Chesil.Packages.Results;
using Chesil.Packages.Schemas;

namespace Chesil.Components.Reviews;

/// <summary>One public table of the review or of its results: what its columns mean, and some of its rows.</summary>
public sealed record TableShown
{
    /// <summary>How many rows a page shows.</summary>
    public const int PageRows = 100;

    private TableShown() { }

    public required Setting Setting { get; init; }

    public required TableData Table { get; init; }

    /// <summary>Whether the model made it.</summary>
    public required bool IsResult { get; init; }

    /// <summary>The page shown, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Table.Count + PageRows - 1) / PageRows);

    /// <summary>The number of the first row shown, from 1; 0 where there are none.</summary>
    public int FirstRow => Table.Count == 0 ? 0 : (Page - 1) * PageRows + 1;

    /// <summary>The number of the last row shown.</summary>
    public int LastRow => Math.Min(Page * PageRows, Table.Count);

    /// <summary>The rows shown, as their file has them, with where each cell leads.</summary>
    public IEnumerable<IReadOnlyList<(string Text, string? Href)>> Rows
    {
        get
        {
            var schema = Table.Schema;
            var address = schema.IndexOf("address");
            for (var i = FirstRow - 1; i >= 0 && i < LastRow; i++)
            {
                var row = Table[i];
                yield return [.. schema.Fields.Select((each, column) => (schema.Text(row, column), HrefOf(each, schema.Text(row, column), column == address)))];
            }
        }
    }

    /// <summary>A public table; null where there is none of that name, or no such page.</summary>
    public static TableShown? Of(Setting setting, string name, int page = 1)
    {
        if (FindPublic(setting.Review, name) is not { } table) return null;
        var shown = new TableShown { Setting = setting, Table = table, IsResult = ResultTables.Find(name) is not null, Page = page };
        return page >= 1 && page <= shown.Pages ? shown : null;
    }

    /// <summary>The public table of a name; null where there is none or where it is not for everyone.</summary>
    public static TableData? FindPublic(ReviewIndex review, string name) =>
        review.Package.Tables.Concat(review.Appraised.Tables).FirstOrDefault(table => table.Schema.Name == name && table.Audience == Audience.Public);

    /// <summary>The public tables of the review and of its results, in the order a reader meets them.</summary>
    public static IReadOnlyList<TableData> ListPublic(ReviewIndex review) => [.. review.Package.Tables.Concat(review.Appraised.Tables).Where(table => table.Audience == Audience.Public)];

    private string? HrefOf(Field field, string text, bool isAddress)
    {
        if (text.Length == 0) return null;
        if (isAddress) return Setting.Review.Cells.Find(text) is { } cell ? Setting.Links.Number(cell) : null;
        var links = Setting.Links;
        if (OptionAddresses.NamesOption(field)) return Setting.Review.FindOption(text) is null ? null : links.Option(text);
        return field.References switch
        {
            "sources" => Setting.Review.FindSource(text) is null ? null : links.Source(text),
            "areas" => Setting.Review.FindArea(text) is null ? null : links.Area(text),
            _ => null,
        };
    }

    /// <summary>The kind of value a column holds, in words.</summary>
    public static string TypeOf(Field field) => field.Type switch
    {
        FieldType.Text => "text",
        FieldType.Code => field.References is { } table ? $"a code from the table {table}" : "a code",
        FieldType.Integer => "a whole number",
        FieldType.Number => "a number",
        FieldType.Count => "a count; small ones may be hidden",
        FieldType.Boolean => "true or false",
        FieldType.Date => "a date",
        FieldType.Choice => "one of: " + string.Join(", ", field.Choices),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
