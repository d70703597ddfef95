using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews.Cells;

/// <summary>
/// Opens one cell of a row of a public table, at <c>table/its-name/the/parts/of/its/key/its-column</c>. A row whose key
/// cannot stand in an address cannot be opened one cell at a time; its table can.
/// </summary>
internal sealed class RowCells(ReviewIndex review)
{
    private const string Root = "table";

    public OpenedCell? Find(Address address)
    {
        var segments = address.Path.Split('/');
        if (segments is not [Root, var name, _, _, ..]) return null;
        if (TableShown.FindPublic(review, name) is not { } table) return null;

        var schema = table.Schema;
        var column = schema.IndexOf(segments[^1]);
        var key = segments[2..^1];
        if (column < 0 || key.Length != schema.KeyIndexes.Count) return null;
        return FindRow(table, key) is { } row ? new OpenedCell(Cell(address, schema, row, column), SentenceOf(row, schema.Fields[column].Name)) : null;
    }

    /// <summary>Rows stand in the order of their keys, so half of what is left can be put aside at each step.</summary>
    private static object? FindRow(TableData table, string[] key)
    {
        var schema = table.Schema;
        if (!schema.KeyIndexes.All(column => schema.Fields[column].Type is FieldType.Text or FieldType.Code or FieldType.Choice)) return Scan(table, key);
        var (low, high) = (0, table.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(schema, table[middle], key);
            if (order == 0) return table[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    private static object? Scan(TableData table, string[] key)
    {
        for (var i = 0; i < table.Count; i++)
        {
            if (Compare(table.Schema, table[i], key) == 0) return table[i];
        }
        return null;
    }

    private static int Compare(TableSchema schema, object row, string[] key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            var order = string.CompareOrdinal(schema.Text(row, schema.KeyIndexes[i]), key[i]);
            if (order != 0) return order;
        }
        return 0;
    }

    private ResultCell Cell(Address address, TableSchema schema, object row, int column)
    {
        var field = schema.Fields[column];
        var (value, low, high) = NumberOf(schema.Value(row, column));
        var text = schema.Text(row, column);
        var parts = PartsOf(schema, row);
        return new ResultCell
        {
            Address = address,
            Label = LabelOf(schema, row, field),
            Kind = ResultTables.Find(schema.Name) is not null ? CellKind.Calculated : CellKind.Input,
            Value = value,
            Low = low,
            High = high,
            Text = value is not null ? null : text.Length > 0 ? text : "nothing given",
            Unit = value is null ? "" : field.Unit ?? "",
            Decimals = DecimalsOf(field, value),
            Status = StatusOf(schema, row, parts),
            Parts = parts,
            AsAt = row is Figure figure ? figure.AsAt : null,
            Note = schema.Description,
        };
    }

    private static (decimal? Value, decimal? Low, decimal? High) NumberOf(object? value) => value switch
    {
        decimal number => (number, null, null),
        int number => (number, null, null),
        Count { IsSuppressed: true } count => (count.Middle, count.Low, count.High),
        Count count => (count.Low, null, null),
        _ => (null, null, null),
    };

    /// <summary>Journeys are read to a tenth of a minute and people as whole ones; what somebody typed is shown as typed.</summary>
    private static int DecimalsOf(Field field, decimal? value) => field.Unit switch
    {
        "minutes" or "%" or "points" or "beds" => Math.Min(1, (int)(value?.Scale ?? 0)),
        "people" or "a year" => 0,
        _ => Math.Min(6, (int)(value?.Scale ?? 0)),
    };

    private string LabelOf(TableSchema schema, object row, Field field)
    {
        var what = field.Description.TrimEnd('.');
        return row switch
        {
            AreaJourneyRow journey when field.Name == "people" => $"People counted in {AreaName(journey)}",
            AreaJourneyRow journey when field.Name == "change_minutes" => $"Change in the journey from {AreaName(journey)} to {ServiceName(journey.Service)}",
            AreaJourneyRow journey => $"Journey from {AreaName(journey)} to {ServiceName(journey.Service)}",
            AccessCurveRow point => $"People who reach {ServiceName(point.Service)} within {point.Minutes.ToString(CultureInfo.InvariantCulture)} minutes",
            FlowRow flow => $"{review.ServiceName(flow.Service)}: from {review.SiteName(flow.FromSite)} to {review.SiteName(flow.ToSite)}",
            CatchmentRow catchment => $"{what}: {review.SiteName(catchment.Site)}, {ServiceName(catchment.Service)}",
            _ => $"{what} ({schema.KeyText(row)})",
        };
    }

    private string AreaName(AreaJourneyRow journey) => review.FindArea(journey.Area)?.Name ?? journey.Area;

    private string ServiceName(string service) => Words.Service(review.ServiceName(service));

    private Address[] PartsOf(TableSchema schema, object row)
    {
        string?[] parts = row switch
        {
            AreaJourneyRow journey => [ArrangementOf(journey.Option, journey.Service), ModePart, "table/areas"],
            AccessCurveRow point => [ArrangementOf(point.Option, point.Service), ModePart, WeightingPart],
            CatchmentRow catchment => [catchment.Address],
            FlowRow flow => [Demand(flow.Option, flow.Service, flow.ToSite, flow.Year), Demand(review.Baseline, flow.Service, flow.FromSite, flow.Year)],
            DemandRow demand => [demand.Address],
            _ => [AddressIn(schema, row), SourceIn(schema, row), .. Enumerable.Repeat("table/" + schema.Name, 1)],
        };
        return [.. parts.OfType<string>().Distinct().Select(part => Address.Parse(part)).Where(part => review.Graph.Find(part) is not null)];
    }

    private string? ModePart => review.Mode is { } mode ? "travel-mode/" + mode : null;

    private string? WeightingPart => review.Weighting is { } weighting ? "weighting/" + weighting.Code : null;

    private static string ArrangementOf(string option, string service) => $"arrangement/{option}/{service}";

    private string Demand(string option, string service, string site, int year) => string.Create(CultureInfo.InvariantCulture, $"demand/{review.Holder(option, service)}/{service}/{site}/{year}");

    private static string? AddressIn(TableSchema schema, object row) => ValueIn(schema, row, "address") is { } text && Address.TryParse(text, null, out _) ? text : null;

    private static string? SourceIn(TableSchema schema, object row) => ValueIn(schema, row, "source") is { } text && Address.IsSegment(text) ? "source/" + text : null;

    private static string? ValueIn(TableSchema schema, object row, string column) => schema.IndexOf(column) is >= 0 and var i && schema.Text(row, i) is { Length: > 0 } text ? text : null;

    private FigureStatus StatusOf(TableSchema schema, object row, Address[] parts) =>
        schema.IndexOf("status") is >= 0 and var column && schema.Value(row, column) is FigureStatus status ? status
        : parts.Select(part => review.Graph.Get(part)).FirstOrDefault(part => part.Kind == CellKind.Source) is { } source ? source.Status
        : parts.Select(part => review.Graph.Get(part).Status).OfCalculation();

    private static string? SentenceOf(object row, string column) => (row, column) switch
    {
        (AreaJourneyRow, "minutes") => "Minutes from the point that stands for the area to the nearest site with the service.",
        (AreaJourneyRow, "change_minutes") => "The minutes under the option less the minutes today.",
        (AreaJourneyRow, "people") => "The people counted in this area.",
        (AccessCurveRow, _) => "The people of all areas from which the nearest site can be reached in so many minutes, as a share of all people.",
        (FlowRow, _) => "Activity of the areas whose nearest site changes, grown to the year shown.",
        (CatchmentRow, _) => "The people of all areas for which this site is the nearest.",
        _ => null,
    };
}
