using System.Text.Json;
using System.Text.RegularExpressions;
using Chesil.Packages.Reading;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;
using Chesil.Testing;

namespace Chesil.Packages.Tests.Specification;

/// <summary>
/// datapackage.json against the rules of Data Package 2.0 (datapackage.org, 2024), written down here once more: its own
/// JSON Schema cannot be had without a network.
/// </summary>
public partial class F_TheDescriptor
{
    private static readonly string[] Types = ["string", "number", "integer", "boolean", "date"];

    public static TheoryData<string> Names => ["vale", "review alone", "chalkshire", "dorset-record"];

    [Theory]
    [MemberData(nameof(Names))]
    public void F20_the_descriptor_keeps_the_rules_of_Data_Package_2(string name)
    {
        using var json = JsonDocument.Parse(DescriptorOf(name));
        var root = json.RootElement;

        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", root.GetProperty("$schema").GetString());
        Assert.Matches(Name, root.GetProperty("name").GetString());
        Assert.False(string.IsNullOrWhiteSpace(root.GetProperty("title").GetString()));
        foreach (var source in root.GetProperty("sources").EnumerateArray()) Assert.False(string.IsNullOrWhiteSpace(source.GetProperty("title").GetString()));
        OnlyKnown(root, "$schema", "name", "title", "description", "sources", "resources");

        var resources = root.GetProperty("resources").EnumerateArray().ToList();
        Assert.NotEmpty(resources);
        Assert.Equal(resources.Count, resources.Select(resource => resource.GetProperty("name").GetString()).Distinct().Count());
        Assert.Equal(resources.Count, resources.Select(resource => resource.GetProperty("path").GetString()!.ToUpperInvariant()).Distinct().Count());
        foreach (var resource in resources) CheckResource(resource, resources);
    }

    [Fact]
    public void F21_a_table_that_points_to_itself_does_not_name_itself()
    {
        using var json = JsonDocument.Parse(DescriptorOf("vale"));
        var options = json.RootElement.GetProperty("resources").EnumerateArray().Single(resource => resource.GetProperty("name").GetString() == "options");

        Assert.Equal(
            """[{"fields":["derived_from"],"reference":{"fields":["code"]}},{"fields":["source"],"reference":{"resource":"sources","fields":["code"]}}]""",
            JsonSerializer.Serialize(options.GetProperty("schema").GetProperty("foreignKeys")));
    }

    [Fact]
    public void F22_the_descriptor_of_a_small_package_is_this()
    {
        var package = new ReviewPackage(
            [TableData.Of(Vale.Whole.Review with { HeadlineMode = null, HeadlineWeighting = null }), TableData.Of(new AgeBand("all", "All", 0, null))],
            [new PackageDocument("paper-1", "papers/1.md", "text/markdown", "# Paper 1"u8.ToArray())]);
        var text = PackageInMemory.Of(package).Text("datapackage.json");

        Assert.Contains(
            """
                {
                  "name": "age_bands",
                  "type": "table",
                  "path": "tables/age_bands.csv",
                  "title": "Age bands",
                  "description": "Ranges of age.",
                  "format": "csv",
                  "mediatype": "text/csv",
                  "encoding": "utf-8",
                  "chesil:audience": "public",
                  "schema": {
                    "fields": [
                      {
                        "name": "code",
                        "type": "string",
                        "description": "Code of the band, such as 65-74.",
                        "constraints": {
                          "required": true,
                          "pattern": "[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}"
                        }
                      },
                      {
                        "name": "name",
                        "type": "string",
                        "description": "Name of the band.",
                        "constraints": {
                          "required": true
                        }
                      },
                      {
                        "name": "from_age",
                        "type": "integer",
                        "description": "Youngest age in it.",
                        "chesil:unit": "years",
                        "constraints": {
                          "required": true,
                          "minimum": 0,
                          "maximum": 120
                        }
                      },
            """, text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
                {
                  "name": "paper-1",
                  "path": "papers/1.md",
                  "mediatype": "text/markdown",
                  "chesil:audience": "public"
                }
              ]
            }

            """, text, StringComparison.Ordinal);
    }

    [Fact]
    public void F23_every_table_has_a_key_of_required_columns_at_least_two_columns_and_names_of_its_own()
    {
        Assert.All([.. ReviewTables.All, .. ResultTables.All], schema =>
        {
            Assert.NotEmpty(schema.KeyIndexes);
            Assert.All(schema.KeyIndexes, i => Assert.True(schema.Fields[i].IsRequired));
            // A table of one column could not tell an empty cell from a blank line.
            Assert.True(schema.Fields.Count > 1);
            Assert.Equal(schema.Fields.Count, schema.Fields.Select(field => field.Name).Distinct().Count());
            Assert.Matches(Name, schema.Name);
            Assert.All(schema.Fields, field => Assert.Matches("^[a-z][a-z0-9_]*$", field.Name));
            Assert.All(schema.Fields, field => Assert.EndsWith(".", field.Description, StringComparison.Ordinal));
        });
        var names = ReviewTables.All.Concat(ResultTables.All).Select(schema => schema.Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void F24_every_reference_leads_to_a_table_with_one_key_column_of_its_kind()
    {
        foreach (var field in ReviewTables.All.SelectMany(schema => schema.Fields).Where(field => field.References is not null))
        {
            var target = ReviewTables.Find(field.References!);
            Assert.NotNull(target);
            Assert.Equal(field.Type, target.Fields[Assert.Single(target.KeyIndexes)].Type);
        }
    }

    private static void CheckResource(JsonElement resource, IReadOnlyList<JsonElement> resources)
    {
        Assert.Matches("^[a-z0-9._-]+$", resource.GetProperty("name").GetString());
        Assert.Matches(@"^(?=[^./~])(?!file:)((?!/\.\./)(?!\\)(?!://).)*$", resource.GetProperty("path").GetString());
        if (resource.TryGetProperty("mediatype", out var mediaType)) Assert.Matches("^(.+)/(.+)$", mediaType.GetString());
        OnlyKnown(resource, "name", "type", "path", "title", "description", "format", "mediatype", "encoding", "schema");
        if (!resource.TryGetProperty("schema", out var schema)) return;

        Assert.Equal("table", resource.GetProperty("type").GetString());
        OnlyKnown(schema, "fields", "primaryKey", "foreignKeys");
        var fields = schema.GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("name").GetString()!);
        Assert.NotEmpty(fields);
        foreach (var field in fields.Values) CheckField(field);

        var key = schema.GetProperty("primaryKey").EnumerateArray().Select(each => each.GetString()!).ToList();
        Assert.NotEmpty(key);
        Assert.All(key, each => Assert.Contains(each, fields.Keys));
        if (!schema.TryGetProperty("foreignKeys", out var foreignKeys)) return;
        Assert.NotEmpty(foreignKeys.EnumerateArray());
        foreach (var foreignKey in foreignKeys.EnumerateArray())
        {
            var reference = foreignKey.GetProperty("reference");
            var target = reference.TryGetProperty("resource", out var other) ? Assert.Single(resources, each => each.GetProperty("name").GetString() == other.GetString()) : resource;
            Assert.False(other.ValueKind == JsonValueKind.String && other.GetString() == resource.GetProperty("name").GetString());
            var targetFields = target.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()).ToList();
            Assert.All(foreignKey.GetProperty("fields").EnumerateArray(), each => Assert.Contains(each.GetString()!, fields.Keys));
            Assert.All(reference.GetProperty("fields").EnumerateArray(), each => Assert.Contains(each.GetString(), targetFields));
            Assert.Equal(foreignKey.GetProperty("fields").GetArrayLength(), reference.GetProperty("fields").GetArrayLength());
        }
    }

    private static void CheckField(JsonElement field)
    {
        var type = field.GetProperty("type").GetString();
        Assert.Contains(type, Types);
        OnlyKnown(field, "name", "type", "description", "constraints", "missingValues");
        if (field.TryGetProperty("missingValues", out var missing))
        {
            var codes = missing.EnumerateArray().Select(code => code.GetString()!).ToList();
            Assert.Equal(codes.Count, codes.Distinct().Count());
            Assert.Equal("", codes[0]);
            // Each code but the empty cell says what it hides.
            Assert.Equal(codes[1..], field.GetProperty("chesil:suppressed").EnumerateObject().Select(code => code.Name));
        }
        if (!field.TryGetProperty("constraints", out var constraints)) return;
        Assert.NotEmpty(constraints.EnumerateObject());
        foreach (var constraint in constraints.EnumerateObject())
        {
            switch (constraint.Name)
            {
                case "required":
                    Assert.Equal(JsonValueKind.True, constraint.Value.ValueKind);
                    break;
                case "minimum" or "maximum":
                    Assert.True(type is "number" or "integer");
                    Assert.Equal(JsonValueKind.Number, constraint.Value.ValueKind);
                    if (type == "integer") Assert.True(constraint.Value.TryGetInt64(out _));
                    break;
                case "pattern":
                    Assert.Equal("string", type);
                    Assert.Matches(new Regex("^(" + constraint.Value.GetString() + ")$"), "RBD01");
                    break;
                case "enum":
                    Assert.Equal("string", type);
                    var words = constraint.Value.EnumerateArray().Select(word => word.GetString()).ToList();
                    Assert.NotEmpty(words);
                    Assert.Equal(words.Count, words.Distinct().Count());
                    break;
                default:
                    Assert.Fail($"{constraint.Name} is no constraint of Data Package 2.0 that Chesil uses.");
                    break;
            }
        }
    }

    /// <summary>Properties of Chesil's own have a prefix, so that no later version of the standard can give them another meaning.</summary>
    private static void OnlyKnown(JsonElement json, params string[] names) =>
        Assert.All(json.EnumerateObject(), property => Assert.True(property.Name.StartsWith("chesil:", StringComparison.Ordinal) || names.Contains(property.Name), property.Name));

    private static string DescriptorOf(string name)
    {
        var package = name switch
        {
            "vale" => Vale.Whole,
            "review alone" => Read.Loads(Vale.ReviewAlone),
            _ => ((PackageReading.Loaded)Read.Of(Repository.Sample(name))).Package,
        };
        return PackageInMemory.Of(package).Text("datapackage.json");
    }

    [GeneratedRegex("^[A-Za-z0-9._-]+$")]
    private static partial Regex Name { get; }
}
