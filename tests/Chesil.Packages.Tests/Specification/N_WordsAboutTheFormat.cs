using Chesil.Packages.Reading;
using Chesil.Packages.Results;
using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;
using Chesil.Packages.Writing;
using Chesil.Testing;

namespace Chesil.Packages.Tests.Specification;

public sealed class N_WordsAboutTheFormat : IDisposable
{
    private const string Head =
        """
        # The tables of a review package

        Every table a package may hold, in the order a reader meets them. Only `review` must be there. What text, a code, a number or a hidden
        count may be, and how files and seals work, is in [the README of Chesil.Packages](../src/Chesil.Packages/README.md).

        This file is made from the records in `src/Chesil.Packages/Tables`, and a test compares the two. After changing a table, run the tests
        of Chesil.Packages once with `CHESIL_APPROVE=1`, and read what changed.

        """;

    private const string ResultsHead =
        """

        # The tables of results

        What `chesil appraise` adds: each row with the address of the number it holds, so that it can be opened.

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void N01_the_data_dictionary_is_that_of_the_tables()
    {
        var file = Path.Combine(Repository.Root, "docs", "package-format.md");
        var text = Head + DataDictionaryText.Markdown(ReviewTables.All) + ResultsHead + DataDictionaryText.Markdown(ResultTables.All);
        if (Environment.GetEnvironmentVariable("CHESIL_APPROVE") == "1") File.WriteAllText(file, text);

        Assert.True(File.Exists(file) && File.ReadAllText(file) == text, "docs/package-format.md is not that of the tables. Run this test with CHESIL_APPROVE=1, and read what changed.");
    }

    [Fact]
    public void N02_every_column_is_described_once_and_every_word_and_reference_is_there()
    {
        var text = DataDictionaryText.Markdown(ReviewTables.All);

        foreach (var schema in ReviewTables.All)
        {
            var section = text[text.IndexOf($"## {schema.Name}\n", StringComparison.Ordinal)..];
            Assert.All(schema.Fields, field => Assert.Contains($"| `{field.Name}` | {field.Description} | ", section, StringComparison.Ordinal));
            Assert.All(schema.Fields.SelectMany(field => field.Choices), choice => Assert.Contains(choice, section, StringComparison.Ordinal));
            // A bar in a description would break the table of a reader.
            Assert.DoesNotContain(schema.Fields, field => field.Description.Contains('|'));
        }
    }

    [Fact]
    public void N03_the_ten_lines_of_the_readme_do_what_they_say()
    {
        PackageWriter.WriteFolder(Vale.Unsealed(), _folder["vale"]);
        var (folder, zip) = (_folder["vale"], _folder["vale.zip"]);

        var reading = PackageReader.Read(folder, TestContext.Current.CancellationToken);
        foreach (var problem in reading.Problems) Console.WriteLine(problem);
        if (reading is not PackageReading.Loaded { Package: var package }) return;
        var beds = package.Rows<Placement>().Where(row => row.Service == "wards").Sum(row => row.Beds ?? 0);
        var fuller = package.With(TableData.Of(package.Rows<Hurdle>().Append(new Hurdle("lawful", "Lawful", "Is it lawful?", null))));
        var ready = FrameworkSeal.Seal(fuller, new DateOnly(2026, 2, 24), "Programme board", "First version");
        PackageWriter.WriteFolder(ready, folder);
        using (var file = File.Create(zip)) PackageWriter.WriteZip(ready, file);
        var hash = PackageWriter.Hash(ready);

        Assert.Equal(12, beds);
        Assert.Equal(hash, PackageWriter.Hash(Assert.IsType<PackageReading.Loaded>(Read.Of(zip)).Package));
        Assert.Equal(2, Assert.IsType<PackageReading.Loaded>(Read.Of(folder)).Package.Rows<Hurdle>().Count);
    }

    [Fact]
    public void N04_the_package_the_readme_writes_by_hand_is_read()
    {
        var files = new PackageInMemory()
            .With("tables/review.csv", "code,name,summary,time_zone,currency,language\nhilltop,Hilltop maternity,\"Where should babies be born, and who travels?\",Europe/London,GBP,en\n")
            .With("tables/sources.csv", "code,title,publisher,status\ncensus,Census 2021,Statistics office,published\n")
            .With("tables/areas.csv", "code,name,latitude,longitude,source\nE01,North Hill,50.71,-2.44,census\nE02,South Hill,50.69,-2.45,census\n");

        Assert.Equal(2, Read.Loads(files, "datapackage.json: found no such file; expected a description of the package. The tables were read by their names; chesil export writes the file.").Rows<Area>().Count);
        // What the README says is said when the last 50.69 is typed as 506.9.
        Read.Refuses(
            files.Change("tables/areas.csv", "50.69", "506.9"),
            "datapackage.json: found no such file; expected a description of the package. The tables were read by their names; chesil export writes the file.",
            "tables/areas.csv, row 3, column latitude: found “506.9”; expected a number from -90 to 90. Write the number with digits and a decimal point only.");
    }
}
