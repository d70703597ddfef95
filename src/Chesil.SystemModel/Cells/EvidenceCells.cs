using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.SystemModel.Cells;

/// <summary>The addresses of what the review rests on.</summary>
internal static class Evidence
{
    public static Address Source(string code) => Address.Of("source", code);

    public static Address Table<TRow>() where TRow : class => Address.Of("table", TableSchema.Of<TRow>().Name);
}

/// <summary>Puts the package itself into the book: its sources, its tables, and the rows that calculations name one by one.</summary>
internal static class EvidenceCells
{
    public static void Add(ReviewPackage package, CellBook book)
    {
        foreach (var source in package.Rows<Source>())
        {
            book.Add(new ResultCell
            {
                Address = Evidence.Source(source.Code),
                Label = source.Title,
                Kind = CellKind.Source,
                Text = source.Publisher,
                Status = source.Status,
                AsAt = source.PublishedOn,
                Note = string.Join(' ', new[] { source.Location, source.Note }.OfType<string>()) is { Length: > 0 } note ? note : null,
            });
        }
        foreach (var table in package.Tables.Where(table => table.Count > 0)) AddTable(table, package, book);
        foreach (var figure in package.Rows<Figure>()) AddFigure(figure, book);
    }

    private static void AddTable(TableData table, ReviewPackage package, CellBook book)
    {
        var column = table.Schema.IndexOf("source");
        string[] sources = column < 0 ? [] : [.. Enumerable.Range(0, table.Count).Select(i => table.Schema.Text(table[i], column)).Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        book.Add(new ResultCell
        {
            Address = Address.Of("table", table.Schema.Name),
            Label = table.Schema.Title,
            Kind = CellKind.Input,
            Value = table.Count,
            Unit = table.Count == 1 ? "row" : "rows",
            Status = StatusOf(sources.Length > 0 ? sources : [.. package.Rows<Source>().Select(source => source.Code)], package),
            Parts = [.. sources.Select(Evidence.Source)],
            Note = table.Schema.Description,
        });
    }

    /// <summary>A table is as sure as the least sure of its sources.</summary>
    private static FigureStatus StatusOf(IReadOnlyList<string> sources, ReviewPackage package)
    {
        FigureStatus[] statuses = [.. package.Rows<Source>().Where(source => sources.Contains(source.Code)).Select(source => source.Status)];
        return statuses.Length == 0 ? FigureStatus.Reported
            : statuses.Contains(FigureStatus.Illustrative) ? FigureStatus.Illustrative
            : statuses.Contains(FigureStatus.Disputed) ? FigureStatus.Disputed
            : statuses.Contains(FigureStatus.Estimated) ? FigureStatus.Estimated
            : statuses.Contains(FigureStatus.Reported) ? FigureStatus.Reported
            : statuses[0];
    }

    private static void AddFigure(Figure figure, CellBook book)
    {
        var isRange = figure is { Low: not null, High: not null };
        var cell = new ResultCell
        {
            Address = Address.Of("figure", figure.Concept, figure.Version.ToString(CultureInfo.InvariantCulture)),
            Label = figure.Name,
            Kind = CellKind.Input,
            Value = figure.Value ?? (isRange ? (figure.Low + figure.High) / 2 : null),
            Low = isRange ? figure.Low : null,
            High = isRange ? figure.High : null,
            Unit = figure.Unit,
            // A public figure is printed with the decimals it was published with.
            Decimals = (figure.Value ?? figure.High ?? figure.Low ?? 0).Scale,
            Status = figure.Status,
            AsAt = figure.AsAt,
            Parts = [Evidence.Source(figure.Source)],
            Note = figure.Definition,
        };
        book.Add(cell.Value is null ? cell with { Text = Words(figure, cell) } : cell);
    }

    /// <summary>"Over 750,000" and "nearly 19,000" are figures with one end; others were published in words.</summary>
    private static string Words(Figure figure, ResultCell cell) => figure switch
    {
        { Low: { } low } => "at least " + Printed.WithUnit(cell with { Value = low }),
        { High: { } high } => "at most " + Printed.WithUnit(cell with { Value = high }),
        _ => figure.Definition,
    };
}
