using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

public class B_BadDescriptors
{
    private const string Described = "datapackage.json", NoReview = "tables/review.csv: found no review; expected one row that says what the review is. Write the table with one row.";

    private static readonly PackageInMemory Alone = Vale.ReviewAlone;

    [Fact]
    public void B30_broken_JSON_is_named_with_the_row_where_it_breaks()
    {
        Read.Refuses(
            Alone.With(Described, "{\n  \"name\": \"vale\"\n  \"resources\": []\n}\n"),
            "datapackage.json, row 3: found text that is not JSON; expected a JSON object. Look near this row for a missing comma or quotation mark.",
            NoReview);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "resources": { } }""")]
    [InlineData("\"resources\"")]
    public void B31_a_descriptor_lists_its_resources(string json)
    {
        Read.Refuses(
            Alone.With(Described, json),
            "datapackage.json: found no list of resources; expected an object with a list called resources. List each file of the package under resources.",
            NoReview);
    }

    [Fact]
    public void B32_an_empty_folder_is_told_what_a_package_needs()
    {
        Read.Refuses(
            new PackageInMemory(),
            "datapackage.json: found no such file; expected the file that makes a folder a package. Name the folder that holds it, or put tables in a folder called tables.",
            NoReview);
    }

    [Theory]
    [InlineData("""{ "path": "tables/areas.csv" }""")]
    [InlineData("""{ "name": "areas" }""")]
    [InlineData("""{ "name": "areas", "path": [ "tables/areas.csv", "tables/more.csv" ] }""")]
    [InlineData("""{ "name": "areas", "data": [ ] }""")]
    [InlineData("""{ "name": 5, "path": "x.csv" }""")]
    [InlineData("7")]
    public void B33_each_resource_has_a_name_and_one_path(string resource)
    {
        Read.Refuses(
            Listed(resource),
            "datapackage.json: found resource 2 without a name, or with a path that is not one text; expected a name and one path. Give each resource a name and the path of one file.");
    }

    [Theory]
    [InlineData("../areas.csv")]
    [InlineData("tables/../../areas.csv")]
    [InlineData("/etc/areas.csv")]
    [InlineData("C:/areas.csv")]
    [InlineData("file:areas.csv")]
    [InlineData("https://example.org/areas.csv")]
    [InlineData("./areas.csv")]
    [InlineData("tables//areas.csv")]
    [InlineData("")]
    public void B34_a_path_that_leads_outside_is_refused(string path)
    {
        Read.Refuses(
            Listed($$"""{ "name": "areas", "path": "{{path}}" }"""),
            $"datapackage.json: found the path “{path}”; expected a path inside the package with forward slashes. Put the file in the package; nothing is fetched from elsewhere.");
    }

    [Fact]
    public void B35_a_backslash_leads_nowhere()
    {
        Read.Refuses(
            Listed("""{ "name": "areas", "path": "tables\\areas.csv" }"""),
            "datapackage.json: found the path “tables\\areas.csv”; expected a path inside the package with forward slashes. Put the file in the package; nothing is fetched from elsewhere.");
    }

    [Fact]
    public void B36_a_file_that_is_missing_is_named_once_and_not_at_every_code_that_points_to_it()
    {
        Read.Refuses(
            Vale.Files.Without("tables/sources.csv"),
            "tables/sources.csv: found no such file; expected the file of resource sources. Put the file there, or take the resource out of datapackage.json.");
    }

    [Fact]
    public void B37_a_column_declared_as_another_type_is_named()
    {
        Read.Refuses(
            Listed("""{ "name": "age_bands", "path": "a.csv", "schema": { "fields": [ { "name": "code", "type": "string" }, { "name": "from_age", "type": "string" }, { "name": "colour", "type": "string" } ] } }""")
                .With("a.csv", "code,name,from_age\nall,All,0\n"),
            "datapackage.json: found field from_age of age_bands declared as “string”; expected integer. Declare the type of the table's format; the file itself was read by that.",
            "datapackage.json: found a field “colour” in age_bands; expected the columns code, name, from_age, to_age. Take the field out.");
    }

    [Fact]
    public void B38_a_resource_twice_is_named()
    {
        const string Found = "; expected each once. Take one of them out.";
        Read.Refuses(
            Listed("""{ "name": "review", "path": "other.csv" }, { "name": "a", "path": "a.md" }, { "name": "b", "path": "A.md" }""").With("other.csv", "").With("a.md", "").With("A.md", ""),
            $"datapackage.json: found resource “review” or its path twice{Found}",
            $"datapackage.json: found resource “b” or its path twice{Found}");
    }

    [Theory]
    [InlineData("notes", "DataPackage.json", "a document in the place of datapackage.json")]
    [InlineData("notes", "tables/areas.csv", "a document in the place of the table tables/areas.csv")]
    [InlineData("notes", "Tables/AREAS.csv", "a document in the place of the table tables/areas.csv")]
    [InlineData("notes", "tables", "a document in the place of the table tables/review.csv")]
    [InlineData("notes", ".notes.md", "a document at “.notes.md”, a path that starts with a dot or a tilde")]
    [InlineData("notes", "~notes.md", "a document at “~notes.md”, a path that starts with a dot or a tilde")]
    public void B39_a_document_does_not_stand_where_a_table_or_the_descriptor_is_written(string name, string path, string found)
    {
        Read.Refuses(
            Listed($$"""{ "name": "{{name}}", "path": "{{path}}" }""").With(path, "text"),
            $"datapackage.json: found {found}; expected documents with names and paths of their own. Give the document another name or path.");
    }

    [Theory]
    [InlineData("\"Restricted\"", "Restricted")]
    [InlineData("\"secret\"", "secret")]
    [InlineData("true", "True")]
    public void B40_an_audience_that_is_not_known_never_makes_a_file_public(string json, string shown)
    {
        Read.Refuses(
            Listed($$"""{ "name": "notes", "path": "notes.md", "chesil:audience": {{json}} }""").With("notes.md", "# Notes"),
            $"datapackage.json: found the audience “{shown}” of notes; expected public or restricted. Say who may see it with one of the two words.");
    }

    [Theory]
    [InlineData("\"\\\"\"", "\"")]
    [InlineData("\"\\n\"", "·")]
    [InlineData("\"; \"", "; ")]
    [InlineData("5", "5")]
    public void B41_a_delimiter_that_cannot_part_columns_is_refused(string json, string shown)
    {
        Read.Refuses(
            Listed($$"""{ "name": "notes", "path": "notes.md", "dialect": { "delimiter": {{json}} } }""").With("notes.md", "# Notes"),
            $"datapackage.json: found the delimiter “{shown}” of notes; expected a comma, semicolon, tab, bar or colon. Save the file with one of these between its columns.");
    }

    [Fact]
    public void B42_comments_and_trailing_commas_in_the_descriptor_are_forgiven()
    {
        Read.Loads(Alone.With(Described, """
            {
              // The one table.
              "resources": [ { "name": "review", "path": "tables/review.csv", }, ],
            }
            """));
    }

    [Fact]
    public void B43_papers_read_by_their_names_that_could_not_stand_in_one_folder_are_named_and_hidden_ones_passed_over()
    {
        Read.Refuses(
            Alone.Without(Described).With("Notes.md", "1").With("notes.md", "2").With(".github/notes.md", "3").With("~backup.md", "4"),
            "datapackage.json: found no such file; expected a description of the package. The tables were read by their names; chesil export writes the file.",
            "datapackage.json: found resource “notes-2” or its path twice; expected each once. Take one of them out.");
    }

    /// <summary>The review alone, with something more in the list of resources.</summary>
    private static PackageInMemory Listed(string resources) =>
        Alone.With(Described, $$"""{ "resources": [ { "name": "review", "path": "tables/review.csv" }, {{resources}} ] }""");
}
