using System.Text;
using Chesil.Packages.Files;
using Chesil.Packages.Reading;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;
using Chesil.Packages.Writing;
using Chesil.Testing;

namespace Chesil.Packages.Tests.Specification;

/// <summary>The same review gives the same files, byte for byte.</summary>
public sealed class F_CanonicalForm : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void F01_rows_are_sorted_by_key_numbers_by_size_and_text_by_code_unit()
    {
        var table = TableData.Of(
            new ValuePoint("b", 9, 1), new ValuePoint("B", 10, 1), new ValuePoint("b", 10, 1), new ValuePoint("b", -1, 0), new ValuePoint("a-b", 1, 1), new ValuePoint("a_b", 1, 1), new ValuePoint("a", 1, 1));

        Assert.Equal("criterion,performance,value\nB,10,1\na,1,1\na-b,1,1\na_b,1,1\nb,-1,0\nb,9,1\nb,10,1\n", Text(table));
    }

    [Fact]
    public void F02_cells_have_quotation_marks_only_where_they_need_them()
    {
        var table = TableData.Of(new Panel("p", "One, two", "\"The\" nurse"), new Panel("q", " one ", "a\nb"), new Panel("r", "a;b", "'x' # =1+1"));

        Assert.Equal("code,name,membership\np,\"One, two\",\"\"\"The\"\" nurse\"\nq, one ,\"a\nb\"\nr,a;b,'x' # =1+1\n", Text(table));
    }

    [Fact]
    public void F03_text_is_UTF_8_without_a_mark_and_lines_end_with_LF_in_cells_too()
    {
        var bytes = Bytes(TableData.Of(new Panel("p", "Nyrsé 😀", "a\r\nb\rc\nd")));

        Assert.Equal("code,name,membership\np,Nyrsé 😀,\"a\nb\nc\nd\"\n", Encoding.UTF8.GetString(bytes));
        Assert.Equal((byte)'c', bytes[0]);
    }

    [Fact]
    public void F04_numbers_stay_as_they_were_typed()
    {
        foreach (var typed in new[] { "0.50", "0.5", "100", "100.0", "-0.10", "123456789012.1234567890123456", "-1000000000000", "0.0000000000000000000000000001" })
        {
            var files = Vale.ReviewAlone.Without("datapackage.json")
                .With("tables/sources.csv", "code,title,publisher,status\npaper,Paper,Board,estimated\n")
                .With("tables/figures.csv", $"concept,version,name,value,unit,definition,status,source\nbeds,1,Beds,{typed},beds,All,estimated,paper\n");
            var package = Assert.IsType<PackageReading.Loaded>(Read.Of(files)).Package;
            Assert.Contains($"beds,1,Beds,{typed},,,beds,All,,estimated,paper\n", Text(package.Find<Figure>()!), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void F05_truth_dates_choices_and_hidden_counts_are_written_in_one_way()
    {
        var text = Vale.Files.Text("tables/activity.csv") + Vale.Files.Text("tables/sites.csv") + Vale.Files.Text("tables/sources.csv");

        Assert.Equal(
            "service,area,age_band,year,spells,bed_days,source\nwards,north,all,2025,10,30,paper\nwards,south,all,2025,<5,,paper\n"
            + "code,name,organisation,kind,is_neighbour,latitude,longitude,source\ndale,Dale,,community_hospital,false,50,-2,paper\nhill,Hill,,acute_hospital,false,50.1,-2,paper\n"
            + "code,title,publisher,published_on,status,location,licence,note\npaper,Paper 1,The board,2026-01-01,illustrative,,MIT,\n",
            text);
    }

    [Theory]
    [InlineData("chalkshire")]
    [InlineData("dorset-record")]
    public void F06_a_sample_that_is_read_and_written_is_the_same_byte_for_byte(string sample)
    {
        var source = PackageInMemory.OfFolder(Repository.Sample(sample));
        var reading = Read.Of(Repository.Sample(sample));
        var package = Assert.IsType<PackageReading.Loaded>(reading).Package;

        PackageWriter.WriteFolder(package, _folder["out"]);

        using var written = PackageFiles.At(_folder["out"]);
        foreach (var path in written.Paths)
        {
            // A sample that has no descriptor yet is compared by its tables.
            if (path == PackageFiles.Descriptor && !source.Paths.Contains(path)) continue;
            using var stream = new StreamReader(written.Open(path));
            Assert.True(source.Text(path) == stream.ReadToEnd(), $"{path} is written otherwise than it was read.");
        }
        // Nothing is left behind but what a package does not hold.
        Assert.DoesNotContain(source.Paths.Except(written.Paths), path => path != "README.md");
    }

    [Fact]
    public void F07_a_zip_of_a_folder_of_a_zip_is_the_same_package()
    {
        var first = Read.Loads(Vale.Files);
        PackageWriter.WriteFolder(first, _folder["out"]);
        var second = Assert.IsType<PackageReading.Loaded>(Read.Of(_folder["out"])).Package;
        using var zip = new MemoryStream();
        PackageWriter.WriteZip(second, zip);
        var third = PackageInMemory.OfZip(zip);

        Assert.Equal(Vale.Files.Paths, third.Paths);
        Assert.All(third.Paths, path => Assert.Equal(Vale.Files.Text(path), third.Text(path)));
        Assert.Equal(PackageWriter.Hash(Vale.Whole), PackageWriter.Hash(second));
        Assert.Equal(PackageWriter.Hash(Vale.Whole), PackageWriter.Hash(Read.Loads(third)));
    }

    [Fact]
    public void F08_a_zip_has_the_same_bytes_whenever_it_is_written()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        PackageWriter.WriteZip(Vale.Whole, first);
        PackageWriter.WriteZip(Vale.Whole, second);

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void F09_the_hash_does_not_depend_on_how_the_package_was_written_down()
    {
        var untidy = Vale.Files
            .With("tables/weights.csv", "\uFEFFgiven,reason, criterion ,weight_set\r\n50,,quality,equal\r\n0.50,,access,board\r\n\r\n\"50\",\"\",access,equal\r\n100,\"Most of all\",quality,board\r\n")
            .Change("tables/sites.csv", "community_hospital,false", "community_hospital,FALSE");
        // A document's name comes from its path when nothing lists it: here, the same name as before.
        var byName = untidy.Without("datapackage.json");

        Assert.Equal(PackageWriter.Hash(Vale.Whole), PackageWriter.Hash(Read.Loads(untidy)));
        Assert.Equal(PackageWriter.Hash(Vale.Whole), PackageWriter.Hash(((PackageReading.Loaded)Read.Of(byName)).Package));
    }

    [Fact]
    public void F10_the_hash_changes_with_any_cell_any_document_and_who_may_see_it()
    {
        var before = PackageWriter.Hash(Vale.Whole);
        var hashes = new HashSet<string> { before };
        foreach (var table in Vale.Whole.Tables.Where(table => table.Schema.Name is "sources" or "areas" or "population" or "travel_minutes"))
        {
            for (var row = 0; row < table.Count; row++)
            {
                for (var column = 0; column < table.Schema.Fields.Count; column++)
                {
                    if (Changed(table, row, column) is { } changed) Assert.True(hashes.Add(PackageWriter.Hash(Vale.Whole.With(changed))), $"{table.Schema.Name}, row {row}, {table.Schema.Fields[column].Name}");
                }
            }
        }
        Assert.True(hashes.Count > 20);
        var seal = Vale.Whole.Documents[0];
        Assert.True(hashes.Add(PackageWriter.Hash(Vale.Whole.With(seal with { Bytes = seal.Bytes[..^1] }))));
        Assert.True(hashes.Add(PackageWriter.Hash(Vale.Whole.With(seal with { Audience = Audience.Restricted }))));
        Assert.True(hashes.Add(PackageWriter.Hash(Vale.Whole.With(new PackageDocument("note", "note.md", "text/markdown", ReadOnlyMemory<byte>.Empty)))));
    }

    [Fact]
    public void F11_the_hash_is_a_plain_list_of_hashes_that_anybody_can_make()
    {
        // As sha256sum prints it, by the ordinal order of paths: hash, two spaces, path, LF.
        var list = string.Concat(Vale.Files.Paths.Select(path => $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Vale.Files.Text(path))))}  {path}\n"));

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(list))), PackageWriter.Hash(Vale.Whole));
    }

    [Fact]
    public void F12_documents_are_kept_byte_for_byte_with_their_names_types_and_audiences()
    {
        byte[] bytes = [0, 255, 13, 10, 10, 0xEF, 0xBB, 0xBF];
        var package = Vale.Whole
            .With(new PackageDocument("plan", "papers/Plan of Dale.bin", "", bytes))
            .With(new PackageDocument("names", "papers/names.md", "text/markdown", "# Names"u8.ToArray()) { Audience = Audience.Restricted });

        var read = Read.Loads(PackageInMemory.Of(package)).Documents;

        Assert.Equal(["framework/1.json", "papers/Plan of Dale.bin", "papers/names.md"], read.Select(document => document.Path));
        Assert.Equal(bytes, read[1].Bytes.ToArray());
        Assert.Equal(("plan", "", Audience.Public), (read[1].Name, read[1].MediaType, read[1].Audience));
        Assert.Equal(("names", "text/markdown", Audience.Restricted), (read[2].Name, read[2].MediaType, read[2].Audience));
    }

    [Fact]
    public void F13_who_may_see_a_table_is_kept()
    {
        var package = Vale.Whole.With(new TableData<Activity>([.. Vale.Whole.Rows<Activity>()], null) { Audience = Audience.Restricted });

        var read = Read.Loads(PackageInMemory.Of(package));

        Assert.Equal(Audience.Restricted, read.Find<Activity>()!.Audience);
        Assert.Equal(Audience.Public, read.Find<Area>()!.Audience);
    }

    [Fact]
    public void F14_text_with_the_line_breaks_of_a_browser_gives_the_seal_it_will_be_checked_by()
    {
        var draft = Vale.Unsealed();
        var package = Sealing.FrameworkSeal.Seal(
            draft.With(TableData.Of(draft.Rows<Hurdle>().Append(new Hurdle("lawful", "Lawful", "Is it lawful?\r\nIs it fair?", "Advice,\rin writing")))),
            new DateOnly(2026, 2, 1), "Board", "First");

        Assert.Equal("Is it lawful?\nIs it fair?", Read.Loads(PackageInMemory.Of(package)).Rows<Hurdle>()[0].Statement);
    }

    /// <summary>The table with one cell exchanged for another right one; null where there is no other or it is a key or a reference.</summary>
    private static TableData? Changed(TableData table, int row, int column)
    {
        var field = table.Schema.Fields[column];
        var text = table.Schema.Text(table[row], column);
        var other = field.Type switch
        {
            FieldType.Text => text + "x",
            FieldType.Number or FieldType.Count when text.Length > 0 && !text.Contains('.') => text + ".0",
            FieldType.Number when text.Length > 0 => text + "0",
            FieldType.Integer when text.Length > 0 => text == "3" ? "4" : "3",
            FieldType.Date => "2026-02-02",
            FieldType.Boolean => text == "true" ? "false" : "true",
            FieldType.Choice => field.Choices.First(choice => choice != text),
            _ => null,
        };
        if (other is null || field.IsKey) return null;
        var files = new PackageInMemory().With(table.Schema.Path, Text(table));
        var lines = files.Text(table.Schema.Path).Split('\n');
        var cells = lines[row + 1].Split(',');
        cells[column] = other;
        lines[row + 1] = string.Join(',', cells);
        return ReadTable.From(files.With(table.Schema.Path, string.Join('\n', lines)), table.Schema, new ResourceDescription(table.Schema.Name, table.Schema.Path), new ProblemList(), CancellationToken.None).Data;
    }

    private static string Text(TableData table) => Encoding.UTF8.GetString(Bytes(table));

    private static byte[] Bytes(TableData table)
    {
        using var stream = new MemoryStream();
        PackageWriter.WriteTable(table, stream);
        return stream.ToArray();
    }
}
