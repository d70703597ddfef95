using Chesil.Packages.Reading;
using Chesil.Packages.Schemas;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

public class B_BadCells
{
    private const string Areas = "tables/areas.csv", Sites = "tables/sites.csv", AgeBands = "tables/age_bands.csv", Population = "tables/population.csv";
    private const string CodeExpected = "a code of letters, digits, dot, hyphen or underscore", NumberAdvice = "Write the number with digits and a decimal point only.";

    /// <summary>A table, a cell as it is, the cell gone wrong, and everything said about it.</summary>
    public static TheoryData<string, string, string, string> Cells => new()
    {
        // Text
        { "tables/sources.csv", "Paper 1", "", "row 2, column title: found nothing; expected text of at most 10,000 characters. Fill in the cell." },
        { "tables/sources.csv", "Paper 1", "   ", "row 2, column title: found nothing; expected text of at most 10,000 characters. Fill in the cell." },
        { "tables/sources.csv", "Paper 1", "Paper\u00071", "row 2, column title: found “Paper·1”; expected text of at most 10,000 characters. Shorten the text, and take out characters that do not print." },
        // Codes
        { Areas, "\nnorth,", "\nnorth 1,", $"row 2, column code: found “north 1”; expected {CodeExpected}. Use a short name without spaces." },
        { Areas, "\nnorth,", "\n.north,", $"row 2, column code: found “.north”; expected {CodeExpected}. Use a short name without spaces." },
        { Areas, "\nnorth,", "\nnörth,", $"row 2, column code: found “nörth”; expected {CodeExpected}. Use a short name without spaces." },
        { Areas, "\nnorth,", "\n,", $"row 2, column code: found nothing; expected {CodeExpected}. Fill in the cell." },
        // Whole numbers
        { Population, "north,2025", "north,2025.5", "row 2, column year: found “2025.5”; expected a whole number from 1900 to 2200. Write the number with digits and a decimal point only." },
        { Population, "north,2025", "north,1899", "row 2, column year: found “1899”; expected a whole number from 1900 to 2200. Write the number with digits and a decimal point only." },
        { Population, "north,2025", "north,2201", "row 2, column year: found “2201”; expected a whole number from 1900 to 2200. Write the number with digits and a decimal point only." },
        { Population, "north,2025", "north,99999999999", "row 2, column year: found “99999999999”; expected a whole number from 1900 to 2200. Write the number with digits and a decimal point only." },
        { "tables/option_changes.csv", "a,1,", "a,0,", $"row 2, column step: found “0”; expected a whole number of 1 or more. {NumberAdvice}" },
        // Numbers
        { Areas, "50.10", "fifty", $"row 2, column latitude: found “fifty”; expected a number from -90 to 90. {NumberAdvice}" },
        { Areas, "50.10", "\"50,10\"", $"row 2, column latitude: found “50,10”; expected a number from -90 to 90. {NumberAdvice}" },
        { Areas, "50.10", "90.0001", $"row 2, column latitude: found “90.0001”; expected a number from -90 to 90. {NumberAdvice}" },
        { Areas, "50.10", "-91", $"row 2, column latitude: found “-91”; expected a number from -90 to 90. {NumberAdvice}" },
        { Areas, "50.10", "NaN", $"row 2, column latitude: found “NaN”; expected a number from -90 to 90. {NumberAdvice}" },
        // More digits than can be kept: refused, not rounded.
        { Areas, "50.10", "50.1000000000000000000000000001234", $"row 2, column latitude: found “50.1000000000000000000000000001234”; expected a number from -90 to 90. {NumberAdvice}" },
        { Areas, "50.10", "1e-30", $"row 2, column latitude: found “1e-30”; expected a number from -90 to 90. {NumberAdvice}" },
        // Counts
        { Population, "all,100", "all,-1", "row 2, column people: found “-1”; expected a count from 0 to 100,000,000 or a suppression code. Write the number, or one of the codes the column declares for hidden numbers." },
        { Population, "all,100", "all,<10", "row 2, column people: found “<10”; expected a count from 0 to 100,000,000 or a suppression code. Write the number, or one of the codes the column declares for hidden numbers." },
        { Population, "all,100", "all,", "row 2, column people: found nothing; expected a count from 0 to 100,000,000 or a suppression code. Fill in the cell." },
        // Truth
        { Sites, "community_hospital,false", "community_hospital,no", "row 2, column is_neighbour: found “no”; expected true or false. Write true or false." },
        { Sites, "community_hospital,false", "community_hospital,0", "row 2, column is_neighbour: found “0”; expected true or false. Write true or false." },
        // Dates
        { "tables/sources.csv", "2026-01-01", "01/01/2026", "row 2, column published_on: found “01/01/2026”; expected a date as YYYY-MM-DD. Write the year, month and day with hyphens." },
        { "tables/sources.csv", "2026-01-01", "2026-02-30", "row 2, column published_on: found “2026-02-30”; expected a date as YYYY-MM-DD. Write the year, month and day with hyphens." },
        { "tables/sources.csv", "2026-01-01", "2026-1-1", "row 2, column published_on: found “2026-1-1”; expected a date as YYYY-MM-DD. Write the year, month and day with hyphens." },
        // Choices
        { Sites, "community_hospital", "Community hospital", "row 2, column kind: found “Community hospital”; expected one of acute_hospital, community_hospital, mental_health_unit, gp_practice. Use one of the words, spelt as given." },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void B01_a_cell_that_is_not_what_its_column_expects_is_named(string path, string from, string to, string problem)
    {
        // A code that is gone is missed where it is used, too: here only the cell itself is asked about.
        var reading = Read.Of(Vale.Files.Change(path, from, to));

        Assert.IsType<PackageReading.Refused>(reading);
        Assert.Equal($"{path}, {problem}", Assert.Single(reading.Problems, each => each.File == path).ToString());
    }

    [Fact]
    public void B02_every_wrong_cell_of_a_row_and_of_all_tables_is_named_at_once()
    {
        var files = Vale.Files
            .With("tables/road_nodes.csv", "code,latitude,longitude\nn1,91,east\nn2,50.1,-2\n")
            .With(AgeBands, "code,name,from_age,to_age\nall,,-1,0\n");

        Read.Refuses(
            files,
            "tables/age_bands.csv, row 2, column name: found nothing; expected text of at most 10,000 characters. Fill in the cell.",
            "tables/age_bands.csv, row 2, column from_age: found “-1”; expected a whole number from 0 to 120. Write the number with digits and a decimal point only.",
            "tables/road_nodes.csv, row 2, column latitude: found “91”; expected a number from -90 to 90. Write the number with digits and a decimal point only.",
            "tables/road_nodes.csv, row 2, column longitude: found “east”; expected a number from -180 to 180. Write the number with digits and a decimal point only.");
    }

    [Fact]
    public void B03_an_unknown_column_is_refused_with_the_name_it_may_have_meant()
    {
        Read.Refuses(
            Vale.Files.Change("tables/road_nodes.csv", "code,latitude,longitude", "code,lat,longitude"),
            "tables/road_nodes.csv, row 1, column lat: found a column called “lat”; expected only the columns code, latitude, longitude. Did you mean latitude? Otherwise take the column out.",
            "tables/road_nodes.csv, row 1, column latitude: found no such column; expected a column latitude: Latitude. Add the column.");
    }

    [Theory]
    [InlineData("From Age", "from_age")]
    [InlineData("fromage", "from_age")]
    [InlineData("FROM-AGE", "from_age")]
    [InlineData("age_band_name", "name")]
    public void B04_the_hint_does_not_mind_capitals_spaces_or_hyphens(string written, string meant)
    {
        var reading = Read.Of(Vale.Files.With(AgeBands, $"code,name,from_age,to_age,{written}\nall,All,0,,\n"));

        Assert.Equal($"Did you mean {meant}? Otherwise take the column out.", Assert.Single(reading.Problems).WhatToDo);
    }

    [Fact]
    public void B05_a_column_nobody_knows_a_column_without_a_name_and_a_column_twice_are_named()
    {
        Read.Refuses(
            Vale.Files.With(AgeBands, "code,name,from_age,to_age,colour,,name\nall,All,0,,red,,All\n"),
            "tables/age_bands.csv, row 1, column colour: found a column called “colour”; expected only the columns code, name, from_age, to_age. Take the column out, or put it in a table of its own.",
            "tables/age_bands.csv, row 1: found no name over column 6; expected only the columns code, name, from_age, to_age. Take the column out, or give it its name.",
            "tables/age_bands.csv, row 1, column name: found the column twice; expected each column once. Take one of them out.");
    }

    [Fact]
    public void B06_semicolons_nobody_declared_are_recognised()
    {
        Read.Refuses(
            Vale.Files.With(AgeBands, "code;name;from_age;to_age\nall;All;0;\n"),
            "tables/age_bands.csv, row 1: found semicolons in “code;name;from_age;to_age”; expected commas between the columns. Save the file with commas, or name the delimiter under dialect in datapackage.json.");
    }

    [Fact]
    public void B07_a_row_with_too_many_cells_or_too_few_is_named_and_its_other_cells_are_still_read()
    {
        Read.Refuses(
            Vale.Files.With(AgeBands, "code,name,from_age,to_age\nall,All, of them,0,\nold,Old,sixty\none\n"),
            "tables/age_bands.csv, row 2: found 5 cells; expected 4 cells, as in the header. Take out the extra cells; a comma inside a cell needs quotation marks around the cell.",
            "tables/age_bands.csv, row 2, column from_age: found “of them”; expected a whole number from 0 to 120. Write the number with digits and a decimal point only.",
            "tables/age_bands.csv, row 3: found 3 cells; expected 4 cells, as in the header. Add the missing cells; a line break inside a cell needs quotation marks around the cell.",
            "tables/age_bands.csv, row 3, column from_age: found “sixty”; expected a whole number from 0 to 120. Write the number with digits and a decimal point only.",
            "tables/age_bands.csv, row 4: found 1 cell; expected 4 cells, as in the header. Add the missing cells; a line break inside a cell needs quotation marks around the cell.");
    }

    [Theory]
    [InlineData("old,The \"old\" ones,65,", "The \"old\" ones")]
    [InlineData("old,\"Old\" people,65,", "\"Old\" people")]
    [InlineData("old, \"Old\",65,", " \"Old\"")]
    public void B08_a_quotation_mark_in_the_middle_of_a_cell_is_named_with_its_row(string row, string cell)
    {
        Read.Refuses(
            Vale.Files.With(AgeBands, $"code,name,from_age,to_age\nall,\"All\nof them\",0,\n{row}\nlast,Last,0,\n"),
            $"tables/age_bands.csv, row 3: found a quotation mark inside “{cell}”; expected cells in quotation marks whole or not at all. Put the cell in quotation marks and double those inside it.");
    }

    [Fact]
    public void B09_a_quotation_mark_that_is_never_closed_is_named_at_the_row_where_it_opens()
    {
        Read.Refuses(
            Vale.Files.With(AgeBands, "code,name,from_age,to_age\nall,All,0,\nold,\"Old,65,\nyoung,Young,0,15\n"),
            "tables/age_bands.csv, row 3: found a quotation mark that is never closed: “\"Old,65,·young,Young,0,15·”; expected a closing quotation mark. Close it at the end of its cell; the rows after it were taken as part of the cell.",
            "tables/age_bands.csv, row 3: found 2 cells; expected 4 cells, as in the header. Add the missing cells; a line break inside a cell needs quotation marks around the cell.");
    }

    [Fact]
    public void B10_a_quotation_mark_that_swallows_a_million_characters_stops_the_reading_of_its_file_only()
    {
        var rows = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"band{i},A band with a long name,0,\n"));
        var reading = Read.Of(Vale.Files.With(AgeBands, "code,name,from_age,to_age\nall,All,0,\nold,\"Old,65,\n" + rows));

        Assert.Equal(
            ["tables/age_bands.csv, row 3: found a cell of more than 1,000,000 characters; expected shorter cells. Look for a quotation mark that is opened and never closed."],
            reading.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void B11_an_empty_file_needs_its_header_and_a_header_alone_is_an_empty_table()
    {
        var header = "code,name,from_age,to_age";
        Read.Refuses(
            Vale.Files.With("tables/panels.csv", "").Without("tables/scores.csv").Change("datapackage.json", "tables/scores.csv", "tables/panels.csv.md").With("tables/panels.csv.md", "").Change("datapackage.json", "\"name\": \"scores\"", "\"name\": \"no-scores\""),
            "tables/panels.csv, row 1: found an empty file; expected a header row: code,name,membership. Write the header row.");

        Assert.Empty(Read.Loads(Vale.ReviewAlone.Without("datapackage.json").With(AgeBands, header), "datapackage.json: found no such file; expected a description of the package. The tables were read by their names; chesil export writes the file.").Rows<Tables.AgeBand>());
    }

    [Fact]
    public void B12_a_key_twice_is_named_with_both_rows_whatever_their_order()
    {
        Read.Refuses(
            Vale.Files.With(AgeBands, "code,name,from_age,to_age\nall,All,0,\nold,Old,65,\nall,All again,0,\nold,Old again,65,\nall,And again,0,\n"),
            "tables/age_bands.csv, row 4, column code: found “all”, which row 2 has too; expected each key once. Take one of the rows out, or give it a code of its own.",
            "tables/age_bands.csv, row 5, column code: found “old”, which row 3 has too; expected each key once. Take one of the rows out, or give it a code of its own.",
            "tables/age_bands.csv, row 6, column code: found “all”, which row 4 has too; expected each key once. Take one of the rows out, or give it a code of its own.");
    }

    [Fact]
    public void B13_a_key_of_several_columns_is_compared_as_numbers_and_words_not_as_typed()
    {
        // 60 and 60.0 are one performance; 2025 and 02025 one year.
        Read.Refuses(
            Vale.Files.Change("tables/value_points.csv", "access,60,0\n", "access,60,0\naccess,60.0,1\n").Change(Population, "south,2025,all,50,paper\n", "south,2025,all,50,paper\nsouth,02025,all,60,paper\n"),
            "tables/population.csv, row 4, column age_band: found “south / 2025 / all”, which row 3 has too; expected each key once. Take one of the rows out, or give it a code of its own.",
            "tables/value_points.csv, row 4, column performance: found “access / 60.0”, which row 3 has too; expected each key once. Take one of the rows out, or give it a code of its own.");
    }

    [Fact]
    public void B14_a_key_twice_is_named_even_where_its_rows_are_wrong_elsewhere()
    {
        Read.Refuses(
            Vale.Files.With(AgeBands, "code,name,from_age,to_age\nold,Old,sixty,\nall,All,0,\nold,Old,65,\nall,,0,\n"),
            "tables/age_bands.csv, row 2, column from_age: found “sixty”; expected a whole number from 0 to 120. Write the number with digits and a decimal point only.",
            "tables/age_bands.csv, row 4, column code: found “old”, which row 2 has too; expected each key once. Take one of the rows out, or give it a code of its own.",
            "tables/age_bands.csv, row 5, column name: found nothing; expected text of at most 10,000 characters. Fill in the cell.",
            "tables/age_bands.csv, row 5, column code: found “all”, which row 3 has too; expected each key once. Take one of the rows out, or give it a code of its own.");
    }

    [Fact]
    public void B15_a_code_that_its_table_does_not_have_is_named_even_where_its_row_is_wrong_elsewhere()
    {
        Read.Refuses(
            Vale.Files.With(Population, "area,year,age_band,people,source\nnorth,2025,all,100,paper\neast,2025,all,50,paper\nwest,2025,all,many,papers\n"),
            "tables/population.csv, row 3, column area: found “east”; expected a code that tables/areas.csv has. Correct the code, or add it to tables/areas.csv.",
            "tables/population.csv, row 4, column people: found “many”; expected a count from 0 to 100,000,000 or a suppression code. Write the number, or one of the codes the column declares for hidden numbers.",
            "tables/population.csv, row 4, column area: found “west”; expected a code that tables/areas.csv has. Correct the code, or add it to tables/areas.csv.",
            "tables/population.csv, row 4, column source: found “papers”; expected a code that tables/sources.csv has. Correct the code, or add it to tables/sources.csv.");
    }

    [Fact]
    public void B16_a_code_of_a_row_that_is_wrong_elsewhere_is_known()
    {
        Read.Refuses(
            Vale.Files.Change(Areas, "50.10", "up"),
            $"tables/areas.csv, row 2, column latitude: found “up”; expected a number from -90 to 90. {NumberAdvice}");
    }

    [Fact]
    public void B17_a_table_the_package_does_not_have_is_named_once_for_each_column_that_points_to_it()
    {
        var files = Vale.ReviewAlone.Without("datapackage.json").With("tables/areas.csv", "code,name,latitude,longitude,source\na,A,50,-2,paper\nb,B,50,-2,census\n").With("tables/panels.csv", "code,name,membership\np,P,A nurse\n");

        Read.Refuses(
            files,
            "datapackage.json: found no such file; expected a description of the package. The tables were read by their names; chesil export writes the file.",
            "tables/areas.csv, row 2, column source: found “paper”, and 1 more; expected a code of sources, a table the package does not have. Add tables/sources.csv.");
    }

    [Fact]
    public void B18_of_a_table_with_a_wrong_header_nobody_complains_of_its_codes()
    {
        Read.Refuses(
            Vale.Files.Change(Areas, "code,name,", "id,name,"),
            "tables/areas.csv, row 1, column id: found a column called “id”; expected only the columns code, name, district, rural_urban, deprivation_rank, deprivation_decile, latitude, longitude, source. Take the column out, or put it in a table of its own.",
            "tables/areas.csv, row 1, column code: found no such column; expected a column code: Code of the area. Add the column.");
    }

    [Fact]
    public void B19_numbers_that_are_codes_are_compared_as_numbers()
    {
        // seals counts version 01; scores point to version 1.
        Assert.Equal(2, Read.Loads(Vale.Files.Change("tables/seals.csv", "\n1,2026-02-01", "\n01,2026-02-01")).Rows<Tables.Score>().Count);
    }

    [Fact]
    public void B20_a_file_that_is_wrong_throughout_is_told_by_its_first_thousand_problems_and_a_count()
    {
        var rows = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"b{i},B,x,\n"));
        var reading = Read.Of(Vale.Files.With(AgeBands, "code,name,from_age,to_age\nall,All,0,\n" + rows));

        var problems = reading.Problems.Where(problem => problem.File == AgeBands).ToList();
        Assert.Equal(1_001, problems.Count);
        Assert.Equal(3, problems[0].Row);
        Assert.Equal("tables/age_bands.csv: found 500 more problems like these; expected none. Put right the ones above and check again.", problems[^1].ToString());
    }

    [Fact]
    public void B21_text_may_be_ten_thousand_characters_long_and_no_longer()
    {
        Assert.Equal(10_000, Read.Loads(Vale.Files.Change("tables/sources.csv", "Paper 1", new string('x', 10_000))).Rows<Tables.Source>()[0].Title.Length);
        Read.Refuses(
            Vale.Files.Change("tables/sources.csv", "Paper 1", new string('x', 10_001)),
            $"tables/sources.csv, row 2, column title: found “{new string('x', 60)}…”; expected text of at most 10,000 characters. Shorten the text, and take out characters that do not print.");
    }

    [Fact]
    public void B22_a_package_without_a_review_or_with_two_is_refused_and_its_other_tables_are_still_checked()
    {
        const string Sum = "tables/weights.csv, row 5, column given: found percentages of equal that sum to 99; expected a sum of 100. Correct the percentages, or use swings, which need no sum.";
        var review = Vale.Files.Text("tables/review.csv").Split('\n')[1];
        // Without its framework file the seal cannot complain of the changed weight as well.
        var files = Vale.Files.Change("tables/weights.csv", "equal,quality,50,", "equal,quality,49,");
        string[] others =
        [
            Sum,
            "tables/weights.csv, row 5, column given: found “49”; expected “50”, as sealed in version 1. Put back what was sealed; to change the framework, seal the next version with a reason.",
        ];

        Read.Refuses(files.With("tables/review.csv", Vale.ReviewHeader), ["tables/review.csv: found no review; expected one row that says what the review is. Write the table with one row.", .. others]);
        Read.Refuses(
            files.With("tables/review.csv", Vale.ReviewHeader + review + "\n" + review.Replace("vale,Vale", "hill,Hill", StringComparison.Ordinal) + "\n"),
            ["tables/review.csv: found 2 rows; expected one row that says what the review is. Write the table with one row.", .. others]);
        Read.Refuses(
            files.Change("tables/review.csv", "Europe/London", ""),
            ["tables/review.csv, row 2, column time_zone: found nothing; expected text of at most 10,000 characters. Fill in the cell.", .. others]);
    }

    [Fact]
    public void B23_problems_are_the_same_under_every_locale()
    {
        var files = Vale.Files.Change(Population, "all,100", "all,-1.5").Change("tables/sources.csv", "Paper 1", new string('i', 10_001));
        var expected = Read.Of(files).Problems.Select(problem => problem.ToString()).ToList();

        foreach (var locale in new[] { "tr-TR", "sv-SE", "fa-IR", "de-DE" })
        {
            var before = System.Globalization.CultureInfo.CurrentCulture;
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(locale);
            try
            {
                Assert.Equal(expected, Read.Of(files).Problems.Select(problem => problem.ToString()));
                Assert.Equal(PackageInMemory.Of(Vale.Whole).Paths.Select(PackageInMemory.Of(Vale.Whole).Text), Vale.Files.Paths.Select(Vale.Files.Text));
            }
            finally
            {
                System.Globalization.CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void B24_every_kind_of_column_has_its_own_words_for_what_it_expects()
    {
        // A new kind of column must say what it expects, too: this list is all of them.
        Assert.Equal(8, Enum.GetValues<FieldType>().Length);
        var words = ReviewTables.All.SelectMany(schema => schema.Fields).GroupBy(field => field.Type).ToDictionary(group => group.Key, group => group.First().Expectation);
        Assert.Equal(8, words.Values.Distinct().Count());
    }

    [Fact]
    public void B25_a_key_twice_is_named_where_its_rows_stand_side_by_side_in_order()
    {
        Read.Refuses(
            Vale.Files.With(AgeBands, "code,name,from_age,to_age\nall,All,0,\nall,All again,0,\nold,Old,65,\n"),
            "tables/age_bands.csv, row 3, column code: found “all”, which row 2 has too; expected each key once. Take one of the rows out, or give it a code of its own.");
    }
}
