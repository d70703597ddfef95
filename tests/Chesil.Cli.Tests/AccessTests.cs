namespace Chesil.Cli.Tests;

/// <summary>Journeys from two small files, worked out by hand.</summary>
public sealed class AccessTests : IDisposable
{
    //          A      B     people  district  rank
    //  west    0     30      1000    North     1
    //  mid    10     20      2000    North     2
    //  east   30      0      3000    South     3
    //  isle    -      -        40    South     4
    private readonly TemporaryFolder _folder = new();
    private readonly string _minutes;
    private readonly string _areas;

    public AccessTests()
    {
        _minutes = _folder.Write("minutes.csv", "area,name,A,B\nwest,West,0,30\nmid,Mid,10,20\neast,East,30,0\nisle,Isle,,\n");
        _areas = _folder.Write("areas.csv", "area,people,district,rank,decile\nwest,1000,North,1,2\nmid,2000,North,2,10\neast,3000,South,3,10\nisle,40,South,4,2\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everyone_and_those_who_cannot_get_there()
    {
        var answer = Ask("--weight", "people");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        AssertRow(answer, "Mean minutes", "3.3333"); // 2,000 x 10 / 6,000
        AssertRow(answer, "Half of people within", "0.0");
        AssertRow(answer, "Longest", "10.0");
        AssertRow(answer, "People more than 30 minutes away", "40");
        AssertRow(answer, "People who cannot reach it", "40");
        AssertRow(answer, "  A", "3,000", "49.7");
        AssertRow(answer, "  B", "3,000", "49.7");
        Assert.Contains("6,040 people (people) in 4 areas; service at A, B\n", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Slope index", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_changes_without_a_site()
    {
        var answer = Ask("--weight", "people", "--without", "A", "--rank", "rank");

        AssertRow(answer, "Mean minutes", "3.3333", "11.6667"); // (1,000 x 30 + 2,000 x 20) / 6,000
        AssertRow(answer, "People with a longer journey", "3,000");
        AssertRow(answer, "Mean extra minutes, of those", "16.667"); // (1,000 x 30 + 2,000 x 10) / 3,000
        AssertRow(answer, "People with more than 10 extra minutes", "1,000");
        Assert.Contains("  west              30.0 more: 0.0 to A, then 30.0 to B; 1,000 people\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Slope index, least less most deprived (minutes)", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_asked_by_naming_the_sites_that_are_left()
    {
        var answer = Ask("--weight", "people", "--sites", "B");

        AssertRow(answer, "Mean minutes", "11.6667");
        Assert.Contains("service at B\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_in_the_order_people_count()
    {
        var answer = Ask("--weight", "people", "--by", "district,decile");

        AssertRow(answer, "  North", "3,000", "6.667", "0"); // 2,000 x 10 / 3,000
        AssertRow(answer, "  South", "3,040", "0.000", "40");
        Assert.True(answer.Output.IndexOf("\n  2 ", StringComparison.Ordinal) < answer.Output.IndexOf("\n  10 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_files_of_areas_are_read_one_after_the_other()
    {
        var border = _folder.Write("border.csv", "area,people,district\nover,500,Border\n");
        var answer = CommandLine.Run("access", "--minutes", _minutes, "--areas", $"{_areas},{border}", "--weight", "people");

        Assert.Contains("6,540 people (people) in 5 areas", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Not in the file of minutes, so counted as unable to reach any site: over\n", answer.Output, StringComparison.Ordinal);
        AssertRow(answer, "People who cannot reach it", "540");
    }

    [Fact]
    public void Hidden_counts_are_said_and_never_taken_for_zero()
    {
        _folder.Write("areas.csv", "area,people\nwest,<5\nmid,*\neast,3000\nisle,40\n");
        var answer = Ask("--weight", "people");

        // 2.5 in the west, 4 in the middle.
        Assert.Contains("2 counts hidden because they are small: taken as the middle of what they can be.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("3,047 people", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say which column counts people with --weight; areas.csv has people, district, rank, decile.")]
    [InlineData("areas.csv has no column pop; it has area, people, district, rank, decile.", "--weight", "pop")]
    [InlineData("areas.csv has no column ward; it has area, people, district, rank, decile.", "--weight", "people", "--by", "ward")]
    [InlineData("areas.csv has no column imd; it has area, people, district, rank, decile.", "--weight", "people", "--rank", "imd")]
    [InlineData("minutes.csv has no site C; it has A, B.", "--weight", "people", "--sites", "A,C")]
    [InlineData("minutes.csv has no site C; it has A, B.", "--weight", "people", "--without", "C")]
    [InlineData("minutes.csv has no site name; it has A, B.", "--weight", "people", "--sites", "name")]
    [InlineData("A is not among the sites with the service, so it cannot lose it.", "--weight", "people", "--sites", "B", "--without", "A")]
    [InlineData("No site is left with the service.", "--weight", "people", "--without", "A,B")]
    public void What_is_not_there_ends_with_2(string said, params string[] words)
    {
        var answer = Ask(words);

        Assert.Equal((2, "", said + "\n"), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void An_area_in_two_files_is_counted_once_or_not_at_all()
    {
        var answer = CommandLine.Run("access", "--minutes", _minutes, "--areas", $"{_areas},{_areas}", "--weight", "people");

        Assert.Equal((2, "The area west is in two of the files named with --areas.\n"), (answer.ExitCode, answer.Error));
    }

    [Theory]
    [InlineData("area,A,B\nwest,zero,30\nmid,10,20\n", "minutes.csv, row 2, column A", "\u201czero\u201d", "a number of 0 or more")]
    [InlineData("area,A,B\nwest,-1,30\nmid,10,20\n", "minutes.csv, row 2, column A", "\u201c-1\u201d", "a number of 0 or more")]
    [InlineData("area,A,B\nwest,0\n", "minutes.csv, row 2", "2 cells", "3 cells, as in the header")]
    [InlineData("area,A,B\nwest,0,1\nwest,2,3\n", "minutes.csv, row 3, column area", "which row 2 has too", "each key once")]
    [InlineData("area,A,A\nwest,0,1\n", "minutes.csv, row 1, column A", "the column twice", "each column once")]
    [InlineData("area,,B\nwest,0,1\n", "minutes.csv, row 1", "a column without a name", "a name for every column")]
    [InlineData("", "minutes.csv, row 1", "no header", "a header row with a key and at least one more column")]
    public void A_file_with_something_wrong_ends_with_1_and_is_named(string text, string place, string found, string expected)
    {
        _folder.Write("minutes.csv", text);
        var answer = Ask("--weight", "people");

        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith($"Error in {place}\n  found     ", answer.Error, StringComparison.Ordinal);
        Assert.Contains(found, answer.Error, StringComparison.Ordinal);
        Assert.Contains($"  expected  {expected}", answer.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 error.\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_that_is_not_there_is_a_problem()
    {
        _folder.Write("areas.csv", "area,people\nwest,1000\nmid,\neast,many\n");
        var answer = Ask("--weight", "people");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("Error in areas.csv, row 3, column people\n  found     nothing\n", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Error in areas.csv, row 4, column people\n  found     \u201cmany\u201d\n", answer.Error, StringComparison.Ordinal);
        Assert.EndsWith("2 errors.\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_county_of_nobody_is_refused()
    {
        _folder.Write("areas.csv", "area,people\nwest,0\n");
        var answer = Ask("--weight", "people");

        Assert.Equal((2, "The column people counts nobody.\n"), (answer.ExitCode, answer.Error));
    }

    internal static void AssertRow(Answer answer, string name, params IEnumerable<string> values)
    {
        var row = answer.Output.Split('\n').FirstOrDefault(line => line.StartsWith(name + " ", StringComparison.Ordinal));
        Assert.True(row is not null, $"There is no row {name}:\n{answer.Output}");
        Assert.Equal(values, row![name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private Answer Ask(params IEnumerable<string> words) => CommandLine.Run(["access", "--minutes", _minutes, "--areas", _areas, .. words]);
}
