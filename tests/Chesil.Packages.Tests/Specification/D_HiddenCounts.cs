using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

public class D_HiddenCounts
{
    private const string Described = "datapackage.json", Activity = "tables/activity.csv";

    [Theory]
    [InlineData("<5", 1, 4)]
    [InlineData("#", 1, 4)]
    [InlineData("*", 1, 7)]
    public void D01_the_usual_codes_stand_for_their_usual_ranges(string code, int low, int high)
    {
        var files = Undeclared().Change(Activity, "south,all,2025,<5", $"south,all,2025,{code}");

        var spells = Read.Loads(files).Rows<Activity>()[1].Spells;

        Assert.Equal(new Count(low, high, code), spells);
        Assert.True(spells.IsSuppressed);
        Assert.Equal(code, spells.ToString());
        Assert.Equal((low + high) / 2m, spells.Middle);
    }

    [Fact]
    public void D02_no_usual_code_can_stand_for_zero()
    {
        Assert.All(Suppression.Default, each => Assert.True(each.Low > 0));
        Assert.Equal(Suppression.Default.Select(each => each.Code).Order(StringComparer.Ordinal), Suppression.Default.Select(each => each.Code));
    }

    [Fact]
    public void D03_a_package_may_declare_codes_of_its_own_for_each_column()
    {
        var files = Declaring("""{ "<10": [1, 9], "x": [0, 2.5] }""").Change(Activity, "south,all,2025,<5", "south,all,2025,<10").Change(Activity, "10,30,", "10,#,");

        var package = Read.Loads(files);

        Assert.Equal(new Count(1, 9, "<10"), package.Rows<Activity>()[1].Spells);
        // The other column declares nothing: it has the usual codes.
        Assert.Equal(new Count(1, 4, "#"), package.Rows<Activity>()[0].BedDays);
        Assert.Equal(["<10", "x"], package.Find<Activity>()!.Suppressions["spells"].Select(each => each.Code));
    }

    [Fact]
    public void D04_a_column_that_declares_its_codes_has_no_others()
    {
        Read.Refuses(
            Declaring("""{ "<10": [1, 9] }"""),
            "tables/activity.csv, row 3, column spells: found “<5”; expected a count from 0 to 100,000,000 or a suppression code. Write the number, or one of the codes the column declares for hidden numbers.");
    }

    [Fact]
    public void D05_what_is_declared_is_written_again_and_read_again()
    {
        var first = Read.Loads(Declaring("""{ "<5": [0, 4], "#": [1, 2.50] }"""));
        var written = PackageInMemory.Of(first);
        var second = Read.Loads(written);

        Assert.Equal([new Suppression("#", 1, 2.50m), new Suppression("<5", 0, 4)], second.Find<Activity>()!.Suppressions["spells"]);
        Assert.Equal(new Count(0, 4, "<5"), second.Rows<Activity>()[1].Spells);
        Assert.Equal(written.Text(Described), PackageInMemory.Of(second).Text(Described));
        Assert.Equal(written.Text(Activity), PackageInMemory.Of(second).Text(Activity));
    }

    [Theory]
    [InlineData("4")]
    [InlineData("[4]")]
    [InlineData("[1, 2, 3]")]
    [InlineData("[4, 1]")]
    [InlineData("[-1, 4]")]
    [InlineData("[\"1\", \"4\"]")]
    public void D06_a_code_has_a_range_of_two_numbers(string range)
    {
        Read.Refuses(
            Declaring($$"""{ "<5": {{range}} }"""),
            "datapackage.json: found “<5” of activity.spells without a range; expected two numbers: the lowest and highest it can hide. Write for example [1, 4].",
            NotDeclared("<5"));
    }

    [Fact]
    public void D07_a_code_that_hides_only_zero_hides_nothing()
    {
        Read.Refuses(
            Declaring("""{ "<5": [0, 0] }"""),
            "datapackage.json: found “<5” of activity.spells that hides only 0; expected a highest number above 0. Write 0 in the cells themselves: a hidden number is never taken for zero.",
            NotDeclared("<5"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" x")]
    [InlineData("5")]
    [InlineData("-1.5")]
    public void D08_a_code_cannot_be_empty_or_look_like_a_number(string code)
    {
        Read.Refuses(
            Declaring($$"""{ "<5": [1, 4], "{{code}}": [1, 4] }"""),
            $"datapackage.json: found “{code}” as a code of activity.spells; expected each code once, and none that is empty or a number. Use a code such as # or <5.");
    }

    [Fact]
    public void D09_a_code_is_declared_once()
    {
        Read.Refuses(
            Declaring("""{ "<5": [1, 4], "<5": [0, 4] }"""),
            "datapackage.json: found “<5” as a code of activity.spells; expected each code once, and none that is empty or a number. Use a code such as # or <5.");
    }

    [Fact]
    public void D10_an_empty_cell_is_no_hidden_count()
    {
        Assert.Null(Read.Loads(Vale.Files).Rows<Activity>()[1].BedDays);
        Read.Refuses(
            Vale.Files.Change(Activity, "south,all,2025,<5", "south,all,2025,"),
            "tables/activity.csv, row 3, column spells: found nothing; expected a count from 0 to 100,000,000 or a suppression code. Fill in the cell.");
    }

    private static string NotDeclared(string code) =>
        $"tables/activity.csv, row 3, column spells: found “{code}”; expected a count from 0 to 100,000,000 or a suppression code. Write the number, or one of the codes the column declares for hidden numbers.";

    private static PackageInMemory Undeclared() => Vale.Files.With(Described, Listing(""));

    private static PackageInMemory Declaring(string codes) =>
        Vale.Files.With(Described, Listing($$""", "schema": { "fields": [ { "name": "spells", "type": "number", "chesil:suppressed": {{codes}} } ] }"""));

    /// <summary>A descriptor that names the files and nothing else but what is said of activity.</summary>
    private static string Listing(string ofActivity)
    {
        var resources = Vale.Whole.Tables.Select(table => $$"""{ "name": "{{table.Schema.Name}}", "path": "{{table.Schema.Path}}"{{(table.Schema.Name == "activity" ? ofActivity : "")}} }""");
        return $$"""{ "resources": [ {{string.Join(",\n", resources)}}, { "name": "framework-1", "path": "framework/1.json" } ] }""";
    }
}
