using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chesil.Packages.Files;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Writing;

/// <summary>Writes <c>datapackage.json</c> (Data Package 2.0), so that other people's tools can read a package of Chesil.</summary>
internal static class DescriptorWriter
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(PackageContents contents) => new JsonObject
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = contents.Name,
        ["title"] = contents.Title,
        ["description"] = contents.Description,
        ["sources"] = new JsonArray([.. contents.Sources.Select(SourceOf)]),
        ["resources"] = new JsonArray([.. contents.Tables.Select(table => TableOf(table, contents)), .. contents.Documents.Select(DocumentOf)]),
    }.ToJsonString(Indented) + "\n";

    private static JsonObject SourceOf(Source source)
    {
        var json = new JsonObject { ["title"] = source.Title };
        if (source.Location is { } location) json["chesil:location"] = location;
        return json;
    }

    private static JsonObject TableOf(TableData table, PackageContents contents) => new()
    {
        ["name"] = table.Schema.Name,
        ["type"] = "table",
        ["path"] = table.Schema.Path,
        ["title"] = table.Schema.Title,
        ["description"] = table.Schema.Description,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["chesil:audience"] = AudienceWord(table.Audience),
        ["schema"] = SchemaOf(table, contents),
    };

    private static JsonObject DocumentOf(PackageDocument document)
    {
        var json = new JsonObject { ["name"] = document.Name, ["path"] = document.Path };
        if (document.MediaType.Length > 0) json["mediatype"] = document.MediaType;
        json["chesil:audience"] = AudienceWord(document.Audience);
        return json;
    }

    private static string AudienceWord(Audience audience) => audience == Audience.Public ? "public" : "restricted";

    private static JsonObject SchemaOf(TableData table, PackageContents contents)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Schema.Fields.Select(field => FieldOf(table, field))]),
            ["primaryKey"] = new JsonArray([.. table.Schema.KeyIndexes.Select(i => (JsonNode)table.Schema.Fields[i].Name)]),
        };
        // A table may be left out while nothing points to it; a foreign key to it would lead nowhere.
        JsonNode[] foreignKeys = [.. table.Schema.Fields.Where(field => contents.Tables.Any(each => each.Schema.Name == field.References)).Select(field => ForeignKeyOf(table.Schema, field))];
        if (foreignKeys.Length > 0) schema["foreignKeys"] = new JsonArray(foreignKeys);
        return schema;
    }

    private static JsonObject ForeignKeyOf(TableSchema schema, Field field)
    {
        var target = ReviewTables.Find(field.References!)!;
        var reference = new JsonObject();
        // Data Package 2.0: a table that points to itself does not name itself.
        if (target != schema) reference["resource"] = target.Name;
        reference["fields"] = new JsonArray(target.Fields[target.KeyIndexes[0]].Name);
        return new JsonObject { ["fields"] = new JsonArray(field.Name), ["reference"] = reference };
    }

    private static JsonObject FieldOf(TableData table, Field field)
    {
        var json = new JsonObject { ["name"] = field.Name, ["type"] = DataPackageTypes.Of(field.Type), ["description"] = field.Description };
        if (field.Unit is not null) json["chesil:unit"] = field.Unit;
        if (ConstraintsOf(field) is { Count: > 0 } constraints) json["constraints"] = constraints;
        if (field.Type == FieldType.Count)
        {
            Suppression[] hidden = [.. (table.Suppressions.TryGetValue(field.Name, out var own) ? own : Suppression.Default).OrderBy(each => each.Code, StringComparer.Ordinal)];
            json["missingValues"] = new JsonArray(["", .. hidden.Select(each => (JsonNode)each.Code)]);
            json["chesil:suppressed"] = new JsonObject(hidden.Select(each => KeyValuePair.Create(each.Code, (JsonNode?)new JsonArray(each.Low, each.High))));
        }
        return json;
    }

    private static JsonObject ConstraintsOf(Field field)
    {
        var constraints = new JsonObject();
        if (field.IsRequired) constraints["required"] = true;
        if (field.Type == FieldType.Code) constraints["pattern"] = "[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}";
        if (field.Minimum is { } minimum) constraints["minimum"] = minimum;
        if (field.Maximum is { } maximum) constraints["maximum"] = maximum;
        if (field.Choices.Count > 0) constraints["enum"] = new JsonArray([.. field.Choices.Select(choice => (JsonNode)choice)]);
        return constraints;
    }
}

/// <summary>What goes into a package: a review, or the tables a model run made from one.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Title">Title.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Documents">The other files.</param>
/// <param name="Sources">What it rests on.</param>
public sealed record PackageContents(
    string Name,
    string Title,
    string Description,
    IReadOnlyList<TableData> Tables,
    IReadOnlyList<PackageDocument> Documents,
    IReadOnlyList<Source> Sources)
{
    /// <summary>The path of the descriptor, for writers of packages elsewhere.</summary>
    public const string Descriptor = PackageFiles.Descriptor;
}
