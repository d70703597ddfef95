using System.Text;
using System.Text.Json;
using Chesil.Packages.Schemas;
using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Checks;

/// <summary>The sealed text has the hash its seal gives, and the tables still say what was sealed.</summary>
/// <param name="ofChange">How bad a change since the last seal is: an error, but no more than a warning to somebody who seals the next version.</param>
internal sealed class SealChecks(Severity ofChange) : PackageCheck
{
    public override IReadOnlyList<TableSchema> Reads { get; } = [.. FrameworkSeal.Tables, TableSchema.Of<Seal>()];

    public override IEnumerable<PackageProblem> Run(ReviewPackage package)
    {
        var seals = package.Rows<Seal>();
        for (var i = 0; i < seals.Count; i++)
        {
            var seal = seals[i];
            if (seal.Version != i + 1) yield return At(package, seal, "version", $"{seal.Version}", $"{i + 1}: versions count from 1 without a gap", "Correct the version, or put back the seal that is missing.");
            if (i > 0 && seal.SealedOn < seals[i - 1].SealedOn) yield return At(package, seal, "sealed_on", CellText.Of(seal.SealedOn), $"a date not before that of version {seals[i - 1].Version}", "Correct the date.");
            var path = FrameworkSeal.PathOf(seal.Version);
            if (package.Documents.FirstOrDefault(document => document.Path == path) is not { } document)
            {
                yield return At(package, seal, "version", $"no file {path}", "the sealed framework", "Put the file back; without it nobody can check the seal.");
                continue;
            }
            var hash = FrameworkSeal.Hash(document.Bytes.Span);
            if (hash != seal.Sha256) yield return At(package, seal, "sha256", PackageProblem.Quote(seal.Sha256), $"{hash}, the hash of {path} as it is", "The sealed file or its hash was changed. Go back to the copy that was sealed, or seal the next version with a reason.");
            if (i == seals.Count - 1)
            {
                foreach (var problem in Differences(package, document, seal.Version)) yield return problem with { Severity = ofChange };
            }
        }
    }

    /// <summary>Names each cell of the framework's tables that is not what was sealed.</summary>
    private static List<PackageProblem> Differences(ReviewPackage package, PackageDocument document, int version)
    {
        if (document.Bytes.Span.SequenceEqual(Encoding.UTF8.GetBytes(FrameworkSeal.CanonicalText(package, version)))) return [];
        try
        {
            using var json = JsonDocument.Parse(document.Bytes);
            var problems = FrameworkSeal.Tables.SelectMany(schema => Differences(package, json.RootElement, schema, version)).ToList();
            return problems.Count > 0 ? problems : [new PackageProblem(document.Path, "a text that is not in canonical form", "the canonical text of the framework", "Go back to the copy that was sealed.")];
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or ArgumentException)
        {
            return [new PackageProblem(document.Path, "a text that is not a sealed framework", "the canonical text of the framework", "Go back to the copy that was sealed.")];
        }
    }

    private static IEnumerable<PackageProblem> Differences(ReviewPackage package, JsonElement root, TableSchema schema, int version)
    {
        const string WhatToDo = "Put back what was sealed; to change the framework, seal the next version with a reason.";
        var sealedRows = root.TryGetProperty(schema.Name, out var rows)
            ? rows.EnumerateArray().ToDictionary(row => string.Join(" / ", schema.KeyIndexes.Select(i => SealedText(row, schema.Fields[i].Name))), StringComparer.Ordinal)
            : [];
        var table = package.Tables.FirstOrDefault(each => each.Schema == schema);
        var file = table?.File ?? schema.Path;
        for (var i = 0; i < (table?.Count ?? 0); i++)
        {
            var key = schema.KeyText(table![i]);
            if (!sealedRows.Remove(key, out var sealedRow))
            {
                yield return new PackageProblem(file, $"{PackageProblem.Quote(key)}, which version {version} was sealed without", "the rows that were sealed", WhatToDo) { Row = table.FileRow(i) };
                continue;
            }
            for (var column = 0; column < schema.Fields.Count; column++)
            {
                var now = schema.Text(table[i], column);
                var then = SealedText(sealedRow, schema.Fields[column].Name);
                if (now != then) yield return new PackageProblem(file, PackageProblem.Quote(now), $"{PackageProblem.Quote(then)}, as sealed in version {version}", WhatToDo) { Row = table.FileRow(i), Column = schema.Fields[column].Name };
            }
        }
        foreach (var key in sealedRows.Keys.Order(StringComparer.Ordinal))
        {
            yield return new PackageProblem(file, $"no row {PackageProblem.Quote(key)}", $"the row that version {version} was sealed with", WhatToDo);
        }
    }

    private static string SealedText(JsonElement row, string column) => !row.TryGetProperty(column, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetString() ?? "",
    };
}
