using Chesil.Packages.Reading;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

/// <summary>A matrix beside a package: any columns, the first of which is the key.</summary>
public sealed class M_WideTables : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void M01_columns_are_read_by_name_and_rows_by_key()
    {
        var table = Wide("area, hill ,dale,kind\nnorth,5,45.5,town\nsouth,,6,village\n");

        Assert.Equal(["area", "hill", "dale", "kind"], table.Columns);
        Assert.Equal(["north", "south"], table.Keys);
        Assert.Equal([5, null], table.Numbers("hill", isRequired: false));
        Assert.Equal([45.5, 6], table.Numbers("dale", isRequired: true));
        Assert.True(table.IsLabel("kind"));
        Assert.False(table.IsLabel("dale"));
        Assert.Equal((1, null), (table.Find("south"), table.Find("east")));
        Assert.Empty(table.Problems);
    }

    [Fact]
    public void M02_blank_lines_are_passed_over_and_counted()
    {
        var table = Wide("area,hill\n\nnorth,5\n,\nsouth,x\n\n");

        table.Numbers("hill", isRequired: true);

        Assert.Equal(["wide.csv, row 5, column hill: found “x”; expected a number of 0 or more. Write the number with digits and a decimal point only."], table.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void M03_everything_wrong_is_named_by_row()
    {
        var table = Wide("area,hill\nnorth,5\nsouth,5,6\n,7\nnorth,8\neast,\"9\" min\n");

        Assert.Equal(
            [
                "wide.csv, row 3: found 3 cells; expected 2 cells, as in the header. Put the row right; a comma inside a cell needs quotation marks around the cell.",
                "wide.csv, row 4, column area: found nothing; expected the key of the row. Fill in the cell.",
                "wide.csv, row 5, column area: found “north”, which row 2 has too; expected each key once. Take one of the rows out.",
                "wide.csv, row 6: found a quotation mark inside “\"9\" min”; expected cells in quotation marks whole or not at all. Put the cell in quotation marks, close it, and double those inside it.",
            ],
            table.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void M04_a_column_that_is_not_there_is_a_mistake_of_the_caller_and_an_empty_file_a_problem()
    {
        Assert.Throws<ArgumentException>(() => Wide("area,hill\n").Texts("dale"));
        Assert.Equal("wide.csv, row 1: found no header; expected a header row with a key and at least one more column. Write the header row.", Assert.Single(Wide("").Problems).ToString());
        Assert.Throws<FileNotFoundException>(() => WideTable.Read(_folder["nowhere.csv"]));
    }

    [Fact]
    public void M05_hidden_counts_are_the_middle_of_their_range()
    {
        // <5 hides 1 to 4, the asterisk 1 to 7.
        Assert.Equal([2.5, 4], Wide("area,births\nnorth,<5\nsouth,*\n").Numbers("births", isRequired: true, mayBeHidden: true));
    }

    [Fact]
    public void M06_a_code_for_a_hidden_count_is_no_number_of_minutes()
    {
        var table = Wide("area,hill\nnorth,*\n");

        table.Numbers("hill", isRequired: false);

        Assert.Equal("wide.csv, row 2, column hill: found \u201c*\u201d; expected a number of 0 or more. Write the number with digits and a decimal point only.", Assert.Single(table.Problems).ToString());
    }

    [Fact]
    public void M07_a_key_is_found_whatever_spaces_stand_around_it()
    {
        var table = Wide("area,hill\nnorth ,5\n");

        Assert.Equal(["north"], table.Keys);
        Assert.Equal(0, table.Find("north"));
    }

    private WideTable Wide(string text)
    {
        File.WriteAllText(_folder["wide.csv"], text);
        return WideTable.Read(_folder["wide.csv"]);
    }
}
