using System.Globalization;
using System.Text.Json;
using Chesil.Packages.Files;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Reading;

/// <summary>Reads <c>datapackage.json</c> (Data Package 2.0): which files there are, who may see them, and what their hidden cells mean.</summary>
internal sealed class DescriptorReader(PackageFiles files, Func<string, TableSchema?> find, ProblemList problems)
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
        catch (InvalidOperationException)
        {
            // The parser meets half of a surrogate pair only when the text is asked for.
            Report("text that is not Unicode", "whole characters", "Look for \\ud8 to \\udf in it, and write the characters themselves.");
            return null;
        }
        catch (PackageTooLargeException tooLarge)
        {
            Report("a file that is too large", "a smaller one", tooLarge.Message);
            return null;
        }
        catch (InvalidDataException)
        {
            Report("packed bytes that cannot be unpacked", "a whole file", "Make the zip again.");
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
        foreach (var path in files.Paths)
        {
            var mediaType = path.EndsWith(".md", StringComparison.Ordinal) ? "text/markdown" : path.StartsWith("framework/", StringComparison.Ordinal) ? "application/json" : null;
            if (mediaType is not null && path[0] is not ('.' or '~')) AddTo(found, new ResourceDescription(NewName(path, found), path) { MediaType = mediaType });
        }
        return found;
    }

    /// <summary>A name for a document made from its path, which no table and no other document has.</summary>
    private static string NewName(string path, List<ResourceDescription> taken)
    {
        var name = string.Concat(Path.ChangeExtension(path, null).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-'));
        bool IsFree(string each) => ReviewTables.Find(each) is null && taken.All(other => other.Name != each);
        return IsFree(name) ? name : Enumerable.Range(2, taken.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}")).First(IsFree);
    }

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
            AddTo(list, description);
        }
        var named = resources.EnumerateArray().Select(resource => Text(resource, "path")).ToHashSet(StringComparer.Ordinal);
        foreach (var path in files.Paths.Where(path => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !named.Contains(path)))
        {
            problems.Add(new PackageProblem(path, "a file the package does not list", "every table listed in datapackage.json", "It was not read. List it, or take it out.") { Severity = Severity.Warning });
        }
        return list;
    }

    private void AddTo(List<ResourceDescription> list, ResourceDescription description)
    {
        if (description.IsThere && find(description.Name) is null && DocumentPlaces.Refuse(description.Name, description.Path) is { } refusal)
        {
            Report(refusal, "documents with names and paths of their own", "Give the document another name or path.");
        }
        else if (list.Any(each => each.Name == description.Name || (each.IsThere && DocumentPlaces.Collide(each.Path, description.Path))))
        {
            Report($"resource {PackageProblem.Quote(description.Name)} or its path twice", "each once", "Take one of them out.");
        }
        else
        {
            list.Add(description);
        }
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
            return new ResourceDescription(name, path) { IsThere = false };
        }
        if (!files.Has(path))
        {
            problems.Add(new PackageProblem(path, "no such file", $"the file of resource {name}", "Put the file there, or take the resource out of datapackage.json."));
            return new ResourceDescription(name, path) { IsThere = false };
        }
        var schema = find(name);
        return new ResourceDescription(name, path)
        {
            MediaType = Text(resource, "mediatype") ?? "",
            Audience = AudienceOf(resource, name),
            Delimiter = DelimiterOf(resource, name),
            Suppressions = schema is null ? new Dictionary<string, IReadOnlyList<Suppression>>() : Fields(resource, schema),
        };
    }

    /// <summary>Who may see a file. A word that is not known must not make it public.</summary>
    private Audience AudienceOf(JsonElement resource, string name)
    {
        if (!resource.TryGetProperty("chesil:audience", out var audience)) return Audience.Public;
        switch (audience.ValueKind == JsonValueKind.String ? audience.GetString() : null)
        {
            case "public": return Audience.Public;
            case "restricted": return Audience.Restricted;
            default:
                Report($"the audience {PackageProblem.Quote(audience.ToString())} of {name}", "public or restricted", "Say who may see it with one of the two words.");
                return Audience.Restricted;
        }
    }

    private string DelimiterOf(JsonElement resource, string name)
    {
        if (!resource.TryGetProperty("dialect", out var dialect) || dialect.ValueKind != JsonValueKind.Object || !dialect.TryGetProperty("delimiter", out var delimiter)) return ",";
        if (delimiter.ValueKind == JsonValueKind.String && delimiter.GetString() is "," or ";" or "\t" or "|" or ":") return delimiter.GetString()!;
        Report($"the delimiter {PackageProblem.Quote(delimiter.ToString())} of {name}", "a comma, semicolon, tab, bar or colon", "Save the file with one of these between its columns.");
        return ",";
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
            if (RangeOf(code.Value) is not var (low, high))
            {
                Report($"{PackageProblem.Quote(code.Name)} of {table}.{field} without a range", "two numbers: the lowest and highest it can hide", "Write for example [1, 4].");
            }
            else if (high == 0)
            {
                Report($"{PackageProblem.Quote(code.Name)} of {table}.{field} that hides only 0", "a highest number above 0", "Write 0 in the cells themselves: a hidden number is never taken for zero.");
            }
            else if (code.Name.Length == 0 || code.Name != code.Name.Trim() || DecimalText.TryRead(code.Name, out _) || list.Any(each => each.Code == code.Name))
            {
                Report($"{PackageProblem.Quote(code.Name)} as a code of {table}.{field}", "each code once, and none that is empty or a number", "Use a code such as # or <5.");
            }
            else
            {
                list.Add(new Suppression(code.Name, low, high));
            }
        }
        return [.. list.OrderBy(each => each.Code, StringComparer.Ordinal)];
    }

    private static (decimal Low, decimal High)? RangeOf(JsonElement range) =>
        range.ValueKind == JsonValueKind.Array && range.GetArrayLength() == 2
        && range[0].ValueKind == JsonValueKind.Number && range[0].TryGetDecimal(out var low)
        && range[1].ValueKind == JsonValueKind.Number && range[1].TryGetDecimal(out var high)
        && low >= 0 && low <= high && high <= Field.LargestNumber
            ? (low, high)
            : null;

    private static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Report(string found, string expected, string whatToDo, int? row = null, Severity severity = Severity.Error) =>
        problems.Add(new PackageProblem(PackageFiles.Descriptor, found, expected, whatToDo) { Row = row, Severity = severity });
}
