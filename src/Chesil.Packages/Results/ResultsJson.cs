using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chesil.Packages.Addresses;

namespace Chesil.Packages.Results;

/// <summary>Writes and reads <c>results.json</c>: one line a cell, in the ordinal order of addresses, so that two runs can be compared line by line.</summary>
public static class ResultsJson
{
    private const int Format = 1;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes results.</summary>
    public static void Write(ReviewResults results, Stream stream)
    {
        stream.Write("{\"format\":"u8);
        Raw(stream, writer => writer.WriteNumberValue(Format));
        Member(stream, "review", writer => writer.WriteStringValue(results.Review));
        Member(stream, "package_sha256", writer => writer.WriteStringValue(results.PackageHash));
        Member(stream, "engines", writer => WriteEngines(writer, results.Engines));
        Member(stream, "warnings", writer => WriteTexts(writer, results.Warnings));
        Member(stream, "formulas", writer => WriteFormulas(writer, results.Graph.Formulas));
        stream.Write(",\n\"cells\":["u8);
        var isFirst = true;
        foreach (var cell in results.Graph.Cells)
        {
            stream.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            Raw(stream, writer => WriteCell(writer, cell));
        }
        stream.Write("\n]}\n"u8);
    }

    /// <summary>Reads results that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is not that.</exception>
    public static ReviewResults Read(Stream stream)
    {
        try
        {
            using var json = JsonDocument.Parse(stream);
            var root = json.RootElement;
            if (root.GetProperty("format").GetInt32() != Format) throw new InvalidDataException("The results have another format; appraise the package again.");
            return new ReviewResults(
                root.GetProperty("review").GetString()!,
                root.GetProperty("package_sha256").GetString()!,
                root.GetProperty("engines").EnumerateObject().ToDictionary(engine => engine.Name, engine => engine.Value.GetInt32(), StringComparer.Ordinal),
                [.. root.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!)],
                new ResultGraph(
                    root.GetProperty("cells").EnumerateArray().Select(ReadCell),
                    root.GetProperty("formulas").EnumerateObject().ToDictionary(formula => formula.Name, formula => formula.Value.GetString()!, StringComparer.Ordinal)));
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("The file is not the results of an appraisal: " + broken.Message, broken);
        }
    }

    private static void Member(Stream stream, string name, Action<Utf8JsonWriter> write)
    {
        stream.Write(",\n"u8);
        Raw(stream, writer => writer.WriteStringValue(name));
        stream.Write(":"u8);
        Raw(stream, write);
    }

    private static void Raw(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(stream, Compact);
        write(writer);
    }

    private static void WriteEngines(Utf8JsonWriter writer, IReadOnlyDictionary<string, int> engines)
    {
        writer.WriteStartObject();
        foreach (var engine in engines.OrderBy(engine => engine.Key, StringComparer.Ordinal)) writer.WriteNumber(engine.Key, engine.Value);
        writer.WriteEndObject();
    }

    private static void WriteFormulas(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> formulas)
    {
        writer.WriteStartObject();
        foreach (var formula in formulas.OrderBy(formula => formula.Key, StringComparer.Ordinal)) writer.WriteString(formula.Key, formula.Value);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, IEnumerable<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter writer, ResultCell cell)
    {
        writer.WriteStartObject();
        writer.WriteString("address", cell.Address.Path);
        writer.WriteString("label", cell.Label);
        writer.WriteString("kind", cell.Kind.ToString().ToLowerInvariant());
        if (cell.Value is { } value) writer.WriteNumber("value", value);
        if (cell.Low is { } low) writer.WriteNumber("low", low);
        if (cell.High is { } high) writer.WriteNumber("high", high);
        if (cell.Text is { } text) writer.WriteString("text", text);
        if (cell.Unit.Length > 0) writer.WriteString("unit", cell.Unit);
        if (cell.Decimals > 0) writer.WriteNumber("decimals", cell.Decimals);
        writer.WriteString("status", cell.Status.Word());
        if (cell.Formula is { } formula) writer.WriteString("formula", formula);
        if (cell.Parts.Count > 0)
        {
            writer.WritePropertyName("parts");
            WriteTexts(writer, cell.Parts.Select(part => part.Path));
        }
        if (cell.AsAt is { } asAt) writer.WriteString("as_at", asAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (cell.GivenBy is { } givenBy) writer.WriteString("given_by", givenBy);
        if (cell.Note is { } note) writer.WriteString("note", note);
        writer.WriteEndObject();
    }

    private static ResultCell ReadCell(JsonElement json)
    {
        string? Text(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
        decimal? Number(string name) => json.TryGetProperty(name, out var value) ? value.GetDecimal() : null;
        return new ResultCell
        {
            Address = Address.Parse(Text("address")!),
            Label = Text("label")!,
            Kind = Enum.Parse<CellKind>(Text("kind")!, ignoreCase: true),
            Value = Number("value"),
            Low = Number("low"),
            High = Number("high"),
            Text = Text("text"),
            Unit = Text("unit") ?? "",
            Decimals = json.TryGetProperty("decimals", out var decimals) ? decimals.GetInt32() : 0,
            Status = Enum.Parse<FigureStatus>(Text("status")!, ignoreCase: true),
            Formula = Text("formula"),
            Parts = json.TryGetProperty("parts", out var parts) ? [.. parts.EnumerateArray().Select(part => Address.Parse(part.GetString()!))] : [],
            AsAt = Text("as_at") is { } asAt ? DateOnly.ParseExact(asAt, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            GivenBy = Text("given_by"),
            Note = Text("note"),
        };
    }
}
