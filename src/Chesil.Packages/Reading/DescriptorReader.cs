using System.Text.Json;
using Chesil.Packages.Files;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Reading;

/// <summary>Reads <c>datapackage.json</c> (Data Package 2.0): which files there are, who may see them, and what their hidden cells mean.</summary>
internal sealed class DescriptorReader(PackageFiles files, ProblemList problems)
{
    /// <summary>The files the package lists, or null when the descriptor cannot be used at all.</summary>
    public IReadOnlyList<ResourceDescription>? Read()
    {
        if (!files.Has(PackageFiles.Descriptor)) return ByName();
        try
        {
            using var text = TextOpening.Open(files, PackageFiles.Descriptor, out _);
            using var json = JsonDocument.Parse(text.ReadToEnd(), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Resources(json.RootElement);
        }
        catch (JsonException broken)
        {
            Report("text that is not JSON", "a JSON object", "Look near this row for a missing comma or quotation mark.", (int?)broken.LineNumber + 1);
            return null;
        }
    }

    /// <summary>A folder of tables without a descriptor is read by the names of its files.</summary>
    private List<ResourceDescription>? ByName()
    {
        var found = ReviewTables.All.Where(schema => files.Has(schema.Path)).Select(schema => new ResourceDescription(schema.Name, schema.Path)).ToList();
        if (found.Count == 0)
        {
            Report("no such file", "the file that makes a folder a package", "Name the folder that holds it, or put tables in a folder called tables.");
            return null;
        }
        Report("no such file", "a description of the package", "The tables were read by their names; chesil export writes the file.", severity: Severity.Warning);
        found.AddRange(files.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Select(path => new ResourceDescription(NameOf(path), path) { MediaType = "text/markdown" }));
        found.AddRange(files.Paths.Where(path => path.StartsWith("framework/", StringComparison.Ordinal)).Select(path => new ResourceDescription(NameOf(path), path) { MediaType = "application/json" }));
        return found;
    }

    private static string NameOf(string path) => Path.ChangeExtension(path, null).Replace('/', '-').ToLowerInvariant();

    private List<ResourceDescription>? Resources(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array)
        {
            Report("no list of resources", "an object with a list called resources", "List each file of the package under resources.");
            return null;
        }
        var list = new List<ResourceDescription>();
        var position = 0;
        foreach (var resource in resources.EnumerateArray())
        {
            position++;
            if (Resource(resource, position) is not { } description) continue;
            if (list.Any(each => each.Name == description.Name || each.Path == description.Path)) Report($"resource {PackageProblem.Quote(description.Name)} or its path twice", "each once", "Take one of them out.");
            else list.Add(description);
        }
        foreach (var path in files.Paths.Where(path => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && list.All(each => each.Path != path)))
        {
            problems.Add(new PackageProblem(path, "a file the package does not list", "every table listed in datapackage.json", "It was not read. List it, or take it out.") { Severity = Severity.Warning });
        }
        return list;
    }

    private ResourceDescription? Resource(JsonElement resource, int position)
    {
        var name = Text(resource, "name");
        var path = Text(resource, "path");
        if (name is null || path is null)
        {
            Report($"resource {position} without a name, or with a path that is not one text", "a name and one path", "Give each resource a name and the path of one file.");
            return null;
        }
        if (!PackageFiles.IsSafe(path))
        {
            Report($"the path {PackageProblem.Quote(path)}", "a path inside the package with forward slashes", "Put the file in the package; nothing is fetched from elsewhere.");
            return null;
        }
        if (!files.Has(path))
        {
            problems.Add(new PackageProblem(path, "no such file", $"the file of resource {name}", "Put the file there, or take the resource out of datapackage.json."));
            return null;
        }
        var schema = ReviewTables.Find(name);
        return new ResourceDescription(name, path)
        {
            MediaType = Text(resource, "mediatype") ?? "",
            Audience = Text(resource, "chesil:audience") == "restricted" ? Audience.Restricted : Audience.Public,
            Delimiter = resource.TryGetProperty("dialect", out var dialect) && dialect.ValueKind == JsonValueKind.Object && Text(dialect, "delimiter") is { Length: 1 } delimiter ? delimiter : ",",
            Suppressions = schema is null ? new Dictionary<string, IReadOnlyList<Suppression>>() : Fields(resource, schema),
        };
    }

    /// <summary>Compares the columns declared with the columns of the table, and gathers what hidden cells mean.</summary>
    private Dictionary<string, IReadOnlyList<Suppression>> Fields(JsonElement resource, TableSchema schema)
    {
        var suppressions = new Dictionary<string, IReadOnlyList<Suppression>>(StringComparer.Ordinal);
        if (!resource.TryGetProperty("schema", out var declared) || declared.ValueKind != JsonValueKind.Object || !declared.TryGetProperty("fields", out var fields) || fields.ValueKind != JsonValueKind.Array) return suppressions;
        foreach (var field in fields.EnumerateArray().Where(field => field.ValueKind == JsonValueKind.Object))
        {
            var name = Text(field, "name") ?? "";
            var index = schema.IndexOf(name);
            if (index < 0)
            {
                Report($"a field {PackageProblem.Quote(name)} in {schema.Name}", "the columns " + string.Join(", ", schema.Fields.Select(each => each.Name)), "Take the field out.");
                continue;
            }
            var expected = DataPackageTypes.Of(schema.Fields[index].Type);
            if (Text(field, "type") is { } type && type != expected) Report($"field {name} of {schema.Name} declared as {PackageProblem.Quote(type)}", expected, "Declare the type of the table's format; the file itself was read by that.");
            if (schema.Fields[index].Type == FieldType.Count && field.TryGetProperty("chesil:suppressed", out var hidden) && hidden.ValueKind == JsonValueKind.Object) suppressions[name] = Suppressed(hidden, schema.Name, name);
        }
        return suppressions;
    }

    private List<Suppression> Suppressed(JsonElement hidden, string table, string field)
    {
        var list = new List<Suppression>();
        foreach (var code in hidden.EnumerateObject())
        {
            if (code.Value.ValueKind == JsonValueKind.Array && code.Value.GetArrayLength() == 2
                && code.Value[0].ValueKind == JsonValueKind.Number && code.Value[0].TryGetDecimal(out var low)
                && code.Value[1].ValueKind == JsonValueKind.Number && code.Value[1].TryGetDecimal(out var high)
                && low >= 0 && low <= high)
            {
                list.Add(new Suppression(code.Name, low, high));
            }
            else
            {
                Report($"{PackageProblem.Quote(code.Name)} of {table}.{field} without a range", "two numbers: the lowest and highest it can hide", "Write for example [1, 4].");
            }
        }
        return list;
    }

    private static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Report(string found, string expected, string whatToDo, int? row = null, Severity severity = Severity.Error) =>
        problems.Add(new PackageProblem(PackageFiles.Descriptor, found, expected, whatToDo) { Row = row, Severity = severity });
}
