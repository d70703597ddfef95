using System.Text;
using Chesil.Packages.Files;
using Chesil.Packages.Reading;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

public sealed class A_ReadingAPackage : IDisposable
{
    private const string Placed = "tables/review.csv";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A01_the_smallest_package_is_a_review_with_six_cells()
    {
        var package = Read.Loads(Vale.ReviewAlone);

        Assert.Equal(new Review("vale", "Vale", "Where should the wards be?", null, null, null, null, "Europe/London", "GBP", "en", null, null), package.Review);
        Assert.Equal(["review"], package.Tables.Select(table => table.Schema.Name));
        Assert.Empty(package.Rows<Area>());
        Assert.Null(package.Find<Area>());
        Assert.Equal(2, package.Find<Review>()!.FileRow(0));
    }

    [Fact]
    public void A02_a_folder_is_read_by_its_own_name_and_by_that_of_its_descriptor()
    {
        Vale.Files.WriteTo(_folder.Root);

        foreach (var path in new[] { _folder.Root, _folder["datapackage.json"] })
        {
            var package = Assert.IsType<PackageReading.Loaded>(Read.Of(path)).Package;
            Assert.Equal("vale", package.Review.Code);
            Assert.Equal(3, package.Rows<Placement>().Count);
            Assert.Equal(["framework/1.json"], package.Documents.Select(document => document.Path));
        }
    }

    [Fact]
    public void A03_a_zip_is_read_as_the_folder_is()
    {
        using var files = PackageFiles.At(Vale.Files.ZipTo(_folder["vale.zip"]));
        Assert.Equal(Vale.Files.Paths, files.Paths);
        Assert.Equal("vale", Read.Loads(files).Review.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A04_a_zip_with_one_folder_on_top_is_opened_through(bool hasDescriptor)
    {
        var packed = hasDescriptor ? Vale.ReviewAlone : Vale.ReviewAlone.Without("datapackage.json");
        using var files = PackageFiles.At(packed.With("notes.md", "Notes").ZipTo(_folder["vale.zip"], prefix: "vale 2026/"));

        Assert.Equal(hasDescriptor ? ["datapackage.json", "notes.md", Placed] : ["notes.md", Placed], files.Paths);
        Assert.Equal("vale", Assert.IsType<PackageReading.Loaded>(Read.Of(files)).Package.Review.Code);
    }

    [Fact]
    public void A05_without_a_descriptor_tables_papers_and_sealed_frameworks_are_read_by_their_names()
    {
        var files = Vale.Files.Without("datapackage.json").With("README.md", "# Vale").With("papers/My paper 1.md", "# One").With("areas.md", "# Areas");

        var package = Read.Loads(files, "datapackage.json: found no such file; expected a description of the package. The tables were read by their names; chesil export writes the file.");

        Assert.Equal(Vale.Whole.Tables.Select(table => table.Schema.Name), package.Tables.Select(table => table.Schema.Name));
        // A document never takes the name of a table: areas.md is not the table areas.
        Assert.Equal(
            [("README.md", "readme"), ("areas.md", "areas-2"), ("framework/1.json", "framework-1"), ("papers/My paper 1.md", "papers-my-paper-1")],
            package.Documents.Select(document => (document.Path, document.Name)));
        Assert.Equal("text/markdown", package.Documents[0].MediaType);
    }

    [Fact]
    public void A06_documents_whose_paths_make_one_name_are_told_apart()
    {
        var files = Vale.ReviewAlone.Without("datapackage.json").With("a/b.md", "1").With("a-b.md", "2").With("a b.md", "3");

        var package = Assert.IsType<PackageReading.Loaded>(Read.Of(files)).Package;

        Assert.Equal(["a-b", "a-b-2", "a-b-3"], package.Documents.Select(document => document.Name));
    }

    [Fact]
    public void A07_a_byte_order_mark_and_CRLF_are_read_without_a_word()
    {
        var text = Vale.ReviewAlone.Text(Placed).Replace("\n", "\r\n", StringComparison.Ordinal);
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)];

        Assert.Equal("vale", Read.Loads(Vale.ReviewAlone.With(Placed, marked)).Review.Code);
    }

    [Fact]
    public void A08_lines_that_end_as_on_an_old_Macintosh_are_read()
    {
        Assert.Equal("vale", Read.Loads(Vale.ReviewAlone.With(Placed, Vale.ReviewAlone.Text(Placed).Replace('\n', '\r'))).Review.Code);
    }

    [Fact]
    public void A09_Windows_1252_is_read_with_a_warning()
    {
        // 0xE9 is é in Windows-1252, and no character in UTF-8; 0x80 is the euro sign.
        var bytes = Encoding.Latin1.GetBytes(Vale.ReviewAlone.Text(Placed).Replace(",Vale,", ",Vall\u00E9e \u0080,", StringComparison.Ordinal));

        var package = Read.Loads(Vale.ReviewAlone.With(Placed, bytes), "tables/review.csv: found text that is not UTF-8; expected UTF-8. It was read as Windows-1252; save it as UTF-8 if letters look wrong.");

        Assert.Equal("Vallée €", package.Review.Name);
    }

    [Fact]
    public void A10_UTF_16_with_its_mark_is_read_with_a_warning()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Vale.ReviewAlone.Text(Placed))];

        var package = Read.Loads(Vale.ReviewAlone.With(Placed, bytes), "tables/review.csv: found text that is not UTF-8; expected UTF-8. It was read as UTF-16; save it as UTF-8 if letters look wrong.");

        Assert.Equal("Vale", package.Review.Name);
    }

    [Fact]
    public void A11_text_stays_UTF_8_when_a_character_is_cut_by_the_edge_of_a_block()
    {
        // The reader looks through the file in blocks of 65,536 bytes: 40,000 two-byte letters after an odd and an even start.
        foreach (var start in new[] { "", "x" })
        {
            var name = start + new string('é', 4_000);
            var rows = string.Concat(Enumerable.Range(0, 12).Select(i => $"s{i:00},{name},Board,,published,,,\n"));
            var files = Vale.ReviewAlone
                .With("datapackage.json", """{ "resources": [ { "name": "review", "path": "tables/review.csv" }, { "name": "sources", "path": "tables/sources.csv" } ] }""")
                .With("tables/sources.csv", "code,title,publisher,published_on,status,location,licence,note\n" + rows);
            Assert.All(Read.Loads(files).Rows<Source>(), source => Assert.Equal(name, source.Title));
        }
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\\t")]
    [InlineData("|")]
    public void A12_another_delimiter_is_read_when_the_descriptor_names_it(string delimiter)
    {
        var files = Vale.ReviewAlone
            .With("datapackage.json", $$"""{ "resources": [ { "name": "review", "path": "tables/review.csv", "dialect": { "delimiter": "{{delimiter}}" } } ] }""")
            .With(Placed, Vale.ReviewAlone.Text(Placed).Replace(",", delimiter.Replace("\\t", "\t", StringComparison.Ordinal), StringComparison.Ordinal));

        Assert.Equal("Where should the wards be?", Read.Loads(files).Review.Summary);
    }

    [Fact]
    public void A13_columns_may_come_in_any_order_with_spaces_around_their_names_and_optional_ones_left_out()
    {
        var files = Vale.ReviewAlone.With(Placed, "summary, currency ,name,language,code,time_zone,stage\nWhy?,GBP,Vale,en,vale,Europe/London,Scoring\n");

        var review = Read.Loads(files).Review;

        Assert.Equal(("vale", "Vale", "Why?", "GBP", "Scoring"), (review.Code, review.Name, review.Summary, review.Currency, review.Stage));
    }

    [Fact]
    public void A14_a_table_may_lie_anywhere_and_is_read_in_the_order_of_its_keys()
    {
        var files = Vale.ReviewAlone
            .With("datapackage.json", """{ "resources": [ { "name": "review", "path": "tables/review.csv" }, { "name": "age_bands", "path": "data/ages 2025.csv" } ] }""")
            .With("data/ages 2025.csv", "code,name,from_age,to_age\nold,Old,65,\nadult,Adult,16,64\nchild,Child,0,15\n");

        var bands = Read.Loads(files).Find<AgeBand>()!;

        Assert.Equal(["adult", "child", "old"], bands.Rows.Select(band => band.Code));
        // Each row still knows where it stood: the header is row 1.
        Assert.Equal([3, 4, 2], Enumerable.Range(0, 3).Select(bands.FileRow));
    }

    [Fact]
    public void A15_a_table_nobody_lists_is_not_read_and_a_warning_says_so()
    {
        var package = Read.Loads(
            Vale.ReviewAlone.With("tables/areas.csv", "code\n"),
            "tables/areas.csv: found a file the package does not list; expected every table listed in datapackage.json. It was not read. List it, or take it out.");

        Assert.Null(package.Find<Area>());
    }

    [Fact]
    public void A16_blank_lines_are_passed_over_and_still_counted_and_so_are_lines_of_commas()
    {
        var files = Vale.Files.With("tables/age_bands.csv", "code,name,from_age,to_age\n\n,,,\n  \nall,All ages,0,\n\n\n");

        Assert.Equal(5, Read.Loads(files).Find<AgeBand>()!.FileRow(0));
    }

    [Fact]
    public void A17_a_line_break_inside_a_cell_does_not_make_a_new_row()
    {
        var files = Vale.Files.With("tables/age_bands.csv", "code,name,from_age,to_age\na,\"First\r\nand more\",0,9\nall,All ages,0,\n");

        var bands = Read.Loads(files.Change("tables/growth.csv", "2030,all,5,paper\n", "2030,all,5,paper\n2030,a,5,paper\n")).Find<AgeBand>()!;

        Assert.Equal("First\nand more", bands.Rows[0].Name);
        Assert.Equal([2, 3], Enumerable.Range(0, 2).Select(bands.FileRow));
    }

    [Fact]
    public void A18_truth_is_read_as_spreadsheets_write_it()
    {
        var files = Vale.Files.Change("tables/sites.csv", "dale,Dale,,community_hospital,false", "dale,Dale,,community_hospital,TRUE");

        Assert.True(Read.Loads(files).Rows<Site>()[0].IsNeighbour);
    }

    [Fact]
    public void A19_numbers_keep_the_zeros_that_were_typed_and_lose_nothing_else()
    {
        var files = Vale.Files.Change("tables/travel_minutes.csv", "bus,north,dale,45.5", "bus,north,dale,+0045.500").Change("tables/travel_minutes.csv", "bus,north,hill,5\n", "bus,north,hill,1.5e1\n");

        Assert.Equal(["45.500", "15", "6"], Read.Loads(files).Rows<TravelMinutes>().Select(row => row.Minutes.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A20_a_reading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => PackageReader.Read(Vale.Files, source.Token));
    }

    [Theory]
    [InlineData("nowhere", "There is no folder or file at")]
    [InlineData("notes.txt", "notes.txt is neither a folder nor a zip that can be read.")]
    public void A21_what_is_no_package_is_refused_in_a_sentence(string name, string sentence)
    {
        File.WriteAllText(_folder["notes.txt"], "Notes");

        Assert.StartsWith(sentence, Assert.Throws<NotAPackageException>(() => Read.Of(_folder[name])).Message);
    }

    [Fact]
    public void A22_hidden_counts_lie_in_their_range_and_known_ones_are_themselves()
    {
        var rows = Read.Loads(Vale.Files).Rows<Activity>();

        Assert.Equal((10m, 10m, 10m, false), (rows[0].Spells.Low, rows[0].Spells.High, rows[0].Spells.Middle, rows[0].Spells.IsSuppressed));
        Assert.Equal(new Count(1, 4, "<5"), rows[1].Spells);
        Assert.Equal(2.5m, rows[1].Spells.Middle);
        Assert.Null(rows[1].BedDays);
    }
}
