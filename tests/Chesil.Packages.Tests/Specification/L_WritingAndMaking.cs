using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;
using Chesil.Packages.Writing;

namespace Chesil.Packages.Tests.Specification;

/// <summary>What may be made in code, and what a writer may take the place of.</summary>
public sealed class L_WritingAndMaking : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void L01_a_package_is_written_into_a_new_an_empty_and_an_earlier_folder()
    {
        PackageWriter.WriteFolder(Vale.Unsealed(), _folder["new"]);
        Directory.CreateDirectory(_folder["empty"]);
        PackageWriter.WriteFolder(Vale.Whole, _folder["empty"] + "/");
        PackageWriter.WriteFolder(Vale.Whole, _folder["new"]);

        Assert.Equal(Files(_folder["empty"]), Files(_folder["new"]));
        Assert.Equal(Vale.Files.Paths, Files(_folder["new"]));
        // Nothing is left beside them.
        Assert.Equal(["empty", "new"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void L02_tables_that_are_no_longer_there_go_and_a_README_stays()
    {
        PackageWriter.WriteFolder(Vale.Whole, _folder["vale"]);
        File.WriteAllText(_folder["vale/README.md"], "# Mine");
        PackageWriter.WriteFolder(Read.Loads(Vale.ReviewAlone), _folder["vale"]);

        Assert.Equal(["README.md", "datapackage.json", "tables/review.csv"], Files(_folder["vale"]));
        Assert.Equal("# Mine", File.ReadAllText(_folder["vale/README.md"]));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData(".git/config")]
    [InlineData("tables/mine.csv")]
    [InlineData("papers/README.md")]
    public void L03_a_folder_that_holds_anything_of_somebody_else_is_left_as_it_is(string other)
    {
        PackageWriter.WriteFolder(Vale.Whole, _folder["vale"]);
        Directory.CreateDirectory(Path.GetDirectoryName(_folder["vale/" + other])!);
        File.WriteAllText(_folder["vale/" + other], "Mine");
        var before = Files(_folder["vale"]);

        var refusal = Assert.Throws<IOException>(() => PackageWriter.WriteFolder(Vale.Unsealed(), _folder["vale"]));

        Assert.Equal($"The folder {_folder["vale"]} holds {other}, which its datapackage.json does not list. Move it away, or name an empty or a new folder.", refusal.Message);
        Assert.Equal(before, Files(_folder["vale"]));
    }

    [Fact]
    public void L04_a_folder_that_is_no_package_is_left_as_it_is()
    {
        Directory.CreateDirectory(_folder["photos"]);
        File.WriteAllText(_folder["photos/README.md"], "Mine");

        Assert.Throws<IOException>(() => PackageWriter.WriteFolder(Vale.Whole, _folder["photos"]));
        Assert.Equal(["README.md"], Files(_folder["photos"]));
    }

    [Fact]
    public void L05_folders_beside_it_with_telling_names_are_nobody_elses_business()
    {
        foreach (var name in new[] { "vale.new", "vale.old" })
        {
            Directory.CreateDirectory(_folder[name]);
            File.WriteAllText(_folder[name + "/mine.txt"], "Mine");
        }
        PackageWriter.WriteFolder(Vale.Whole, _folder["vale"]);
        PackageWriter.WriteFolder(Vale.Whole, _folder["vale"]);

        Assert.True(File.Exists(_folder["vale.new/mine.txt"]) && File.Exists(_folder["vale.old/mine.txt"]));
    }

    [Fact]
    public void L06_a_writing_that_fails_leaves_the_earlier_package()
    {
        PackageWriter.WriteFolder(Vale.Whole, _folder["vale"]);
        var clash = PackageWriter.ContentsOf(Vale.Whole) with { Documents = [new PackageDocument("a", "papers", "", "1"u8.ToArray()), new PackageDocument("b", "papers/b.md", "", "2"u8.ToArray())] };

        Assert.ThrowsAny<IOException>(() => PackageWriter.WriteFolder(clash, _folder["vale"]));

        Assert.Equal(Vale.Files.Paths, Files(_folder["vale"]));
        PackageWriter.WriteFolder(Vale.Whole, _folder["vale"]);
        Assert.Equal(["vale"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void L07_a_table_made_in_code_has_each_key_once()
    {
        Assert.Equal(
            "panels has two rows with the key p. (Parameter 'rows')",
            Assert.Throws<ArgumentException>(() => TableData.Of(new Panel("p", "One", "A"), new Panel("p", "Two", "B"))).Message);
    }

    [Fact]
    public void L08_a_list_of_rows_makes_a_table_whatever_kind_of_list_it_is()
    {
        var panel = new Panel("p", "One", "A");

        Assert.Equal([1, 1, 1, 1, 0], [TableData.Of(new List<Panel> { panel }).Count, TableData.Of((IReadOnlyList<Panel>)[panel]).Count, TableData.Of(new[] { panel }).Count, TableData.Of(panel).Count, TableData.Of<Panel>().Count]);
    }

    [Fact]
    public void L09_a_package_has_one_review_each_table_once_and_tables_of_a_review_only()
    {
        var review = TableData.Of(Vale.Whole.Review);

        Assert.Throws<ArgumentException>(() => new ReviewPackage([]));
        Assert.Throws<ArgumentException>(() => new ReviewPackage([review, review]));
        Assert.Throws<ArgumentException>(() => new ReviewPackage([TableData.Of(Vale.Whole.Review, Vale.Whole.Review with { Code = "hill" })]));
        Assert.Throws<ArgumentException>(() => new ReviewPackage([review, TableData.Of(new Packages.Results.DominanceRow(1, "a", "b", "c"))]));
    }

    [Theory]
    [InlineData("areas", "areas.md")]
    [InlineData("paper", "datapackage.json")]
    [InlineData("paper", "tables/areas.csv")]
    [InlineData("paper", "../paper.md")]
    [InlineData("paper", "C:\\paper.md")]
    [InlineData("paper", "")]
    [InlineData("other", "papers/1.md")]
    [InlineData("paper-1", "papers/2.md")]
    [InlineData("other", "PAPERS/1.md")]
    [InlineData("other", "papers")]
    [InlineData("other", "papers/1.md/more.md")]
    [InlineData("other", "tables")]
    [InlineData("other", ".other.md")]
    public void L10_a_document_stands_where_nothing_else_does(string name, string path)
    {
        PackageDocument[] documents = [new("paper-1", "papers/1.md", "text/markdown", "1"u8.ToArray()), new(name, path, "text/markdown", "2"u8.ToArray())];

        Assert.Throws<ArgumentException>(() => new ReviewPackage([TableData.Of(Vale.Whole.Review)], documents));
    }

    [Fact]
    public void L11_exchanging_a_table_or_a_document_leaves_the_package_as_it_was()
    {
        var other = Vale.Whole.With(TableData.Of(new Panel("others", "Others", "Anyone"))).With(Vale.Whole.Documents[0] with { Bytes = "{}"u8.ToArray() });

        Assert.Equal("clinicians", Vale.Whole.Rows<Panel>()[0].Code);
        Assert.Equal("others", other.Rows<Panel>()[0].Code);
        Assert.Single(other.Documents);
        Assert.NotEqual(2, Vale.Whole.Documents[0].Bytes.Length);
    }

    [Fact]
    public void L12_a_row_is_found_by_its_key_alone()
    {
        var table = Vale.Whole.Find<Weight>()!;

        Assert.Equal(2, table.IndexOf(new Weight("equal", "access", -1, "other")));
        Assert.True(table.IndexOf(new Weight("equal", "kindness", 1, null)) < 0);
        Assert.Equal("equal / access", table.Schema.KeyText(table[2]));
        Assert.Null(table.FileRow(2));
    }

    [Fact]
    public void L13_a_schema_is_read_off_its_record()
    {
        var schema = TableSchema.Of<RoadLink>();

        Assert.Equal("tables/road_links.csv", schema.Path);
        Assert.Equal(["code", "from_node", "to_node", "kind", "name", "road_class", "both_ways", "metres", "kmh", "crossing_seconds", "wait_seconds"], schema.Fields.Select(field => field.Name));
        Assert.Equal(8, schema.IndexOf("kmh"));
        Assert.Equal(-1, schema.IndexOf("mph"));
        Assert.Equal((1m, 200m, "km/h", false), (schema.Fields[8].Minimum, schema.Fields[8].Maximum, schema.Fields[8].Unit, schema.Fields[8].IsRequired));
        Assert.Equal(("road_nodes", FieldType.Code), (schema.Fields[1].References, schema.Fields[1].Type));
        Assert.Same(schema, TableSchema.Of<RoadLink>());
        Assert.Same(schema, ReviewTables.Find("road_links"));
        Assert.Null(ReviewTables.Find("roads"));
    }

    [Fact]
    public void L14_a_table_with_other_rows_keeps_who_may_see_it_and_what_its_codes_hide()
    {
        var hidden = new Dictionary<string, IReadOnlyList<Suppression>> { ["spells"] = [new("<10", 1, 9)] };
        var first = new TableData<Activity>([.. Vale.Whole.Rows<Activity>()], null) { Audience = Audience.Restricted, Suppressions = hidden };
        var row = Vale.Whole.Rows<Activity>()[0] with { Spells = new Count(1, 9, "<10") };

        var read = Read.Loads(PackageInMemory.Of(Vale.Whole.With(first.WithRows([row])))).Find<Activity>()!;

        Assert.Equal([row], read.Rows);
        Assert.Equal(Audience.Restricted, read.Audience);
        Assert.Equal(hidden["spells"], read.Suppressions["spells"]);
        Assert.Throws<ArgumentException>(() => first.WithRows([row, row]));
    }

    [Fact]
    public void L15_a_table_with_fewer_rows_keeps_who_may_see_it_and_what_its_codes_hide()
    {
        var hidden = new Dictionary<string, IReadOnlyList<Suppression>> { ["spells"] = [new("<10", 1, 9)] };
        TableData table = new TableData<Activity>([.. Vale.Whole.Rows<Activity>()], null) { Audience = Audience.Restricted, Suppressions = hidden };

        var fewer = Assert.IsType<TableData<Activity>>(table.Where(row => ((Activity)row).Area == "south"));

        Assert.Equal(["south"], fewer.Rows.Select(row => row.Area));
        Assert.Equal((Audience.Restricted, hidden), (fewer.Audience, (Dictionary<string, IReadOnlyList<Suppression>>)fewer.Suppressions));
        Assert.Equal(0, table.Where(_ => false).Count);
        Assert.Equal(2, table.Count);
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
