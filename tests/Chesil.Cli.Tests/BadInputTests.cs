using System.Globalization;

namespace Chesil.Cli.Tests;

/// <summary>
/// A package with something wrong is refused whole: each problem is named with its file, row and column, what was found,
/// what was expected and what to do; the exit code is 1, and nothing is written.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    private readonly SampleCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void A_column_with_a_wrong_name()
    {
        _copy.RenameColumn("areas", "latitude", "lattitude");

        AssertRefused(
            ("tables/areas.csv, row 1, column lattitude", "a column called \u201clattitude\u201d", "only the columns code, name,", "column"),
            ("tables/areas.csv, row 1, column latitude", "no such column", "a column latitude: Latitude of the population-weighted point", "Add the column."));
    }

    [Fact]
    public void A_number_that_cannot_be_read()
    {
        _copy.Set("areas", 5, "latitude", "49.5O").Set("road_links", 9, "kmh", "1e3");

        AssertRefused(
            ("tables/areas.csv, row 5, column latitude", "\u201c49.5O\u201d", "a number from -90 to 90", "Write the number with digits and a decimal point only."),
            ("tables/road_links.csv, row 9, column kmh", "\u201c1e3\u201d", "a number from 1 to 200", ""));
    }

    [Fact]
    public void A_code_that_is_nowhere()
    {
        _copy.Set("scores", 7, "option", "acute-x").Set("placements", 3, "site", "nowhere");

        AssertRefused(
            ("tables/scores.csv, row 7, column option", "\u201cacute-x\u201d", "a code that tables/options.csv has", "Correct the code, or add it to tables/options.csv."),
            ("tables/placements.csv, row 3, column site", "\u201cnowhere\u201d", "a code that tables/sites.csv has", ""));
    }

    [Fact]
    public void Swings_that_are_all_zero()
    {
        _copy.SetWhere("weights", ("weight_set", "residents"), "given", "0");

        AssertRefused(("tables/weights.csv, row 33, column given", "swings of residents that are all zero", "at least one swing above 0", "Give the most important swing 100"));
    }

    [Fact]
    public void A_swing_below_zero()
    {
        var row = _copy.RowOf("weights", ("weight_set", "residents"), ("criterion", "reach"));
        _copy.Set("weights", row, "given", "-85");

        AssertRefused(($"tables/weights.csv, row {row}, column given", "-85", "a swing of 0 or more", "A swing cannot be negative; turn the criterion's direction round instead."));
    }

    [Fact]
    public void Percentages_that_do_not_sum_to_a_hundred()
    {
        var row = _copy.RowOf("weights", ("weight_set", "equal"));
        _copy.Set("weights", row, "given", "20");

        AssertRefused(($"tables/weights.csv, row {row + 7}, column given", "percentages of equal that sum to 107.5", "a sum of 100", "Correct the percentages, or use swings, which need no sum."));
    }

    [Fact]
    public void A_service_placed_nowhere()
    {
        foreach (var row in _copy.RowsOf("placements", "service", "mental-health-inpatients"))
        {
            _copy.Append("option_changes", ("option", "maternity-0"), ("step", row.ToString(CultureInfo.InvariantCulture)), ("change", "close_service"), ("service", "mental-health-inpatients"), ("site", _copy.Cell("placements", row, "site")), ("reason", "A test."));
        }

        AssertRefused(($"tables/options.csv, row {_copy.RowOf("options", ("code", "maternity-0"))}, column code", "mental-health-inpatients placed nowhere in option maternity-0", "at least one site for every service", "Add a step that opens it somewhere, or keep it where it is."));
    }

    [Fact]
    public void A_hash_that_does_not_match_the_sealed_framework()
    {
        _copy.Set("seals", 2, "sha256", new string('0', 64));

        AssertRefused(("tables/seals.csv, row 2, column sha256", "\u201c000000", "the hash of framework/1.json as it is", "Go back to the copy that was sealed, or seal the next version with a reason."));
    }

    [Fact]
    public void A_weight_changed_after_it_was_sealed()
    {
        var row = _copy.RowOf("weights", ("weight_set", "joint-panel"), ("criterion", "capital"));
        var was = _copy.Cell("weights", row, "given");
        _copy.Set("weights", row, "given", "31");

        AssertRefused(($"tables/weights.csv, row {row}, column given", "\u201c31\u201d", $"\u201c{was}\u201d, as sealed in version 1", "seal the next version with a reason."));
    }

    [Fact]
    public void A_score_given_before_the_framework_was_sealed()
    {
        _copy.Set("scores", 4, "given_on", "2026-01-01");

        AssertRefused(("tables/scores.csv, row 4, column given_on", "2026-01-01", "a date on or after 2026-02-24, when version 1 was sealed", "Nothing may be scored before the framework is sealed"));
    }

    [Fact]
    public void A_row_twice()
    {
        var row = _copy.Append("area_groups", ("area", "CK0001"), ("grouping", "locality"), ("group", "Twice"));

        AssertRefused(($"tables/area_groups.csv, row {row}, column grouping", "which row", "each key once", "Take one of the rows out"));
    }

    [Fact]
    public void A_file_that_is_missing()
    {
        File.Delete(_copy.PathOf("placements"));

        AssertRefused(("tables/placements.csv", "no such file", "the file of resource placements", "take the resource out of datapackage.json."));
    }

    [Fact]
    public void All_problems_are_told_at_once_and_counted()
    {
        _copy.Set("areas", 5, "latitude", "north").Set("areas", 6, "longitude", "").Set("sites", 3, "kind", "castle");
        var answer = AssertRefused(
            ("tables/areas.csv, row 5, column latitude", "\u201cnorth\u201d", "a number", ""),
            ("tables/areas.csv, row 6, column longitude", "nothing", "a number", "Fill in the cell."),
            ("tables/sites.csv, row 3, column kind", "\u201ccastle\u201d", "one of acute_hospital,", "Use one of the words, spelt as given."));

        Assert.Contains("3 errors", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_says_the_same_and_ends_with_1()
    {
        _copy.Set("areas", 5, "latitude", "north");
        var answer = CommandLine.Run("check", _copy.Package);

        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("tables/areas.csv, row 5, column latitude", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_of_an_earlier_run_stay_when_the_package_has_problems()
    {
        Directory.CreateDirectory(_copy.Out);
        File.WriteAllText(Path.Combine(_copy.Out, "results.json"), "earlier");
        _copy.Set("areas", 5, "latitude", "north");

        Assert.Equal(1, CommandLine.Run("appraise", _copy.Package, "--out", _copy.Out).ExitCode);
        Assert.Equal("earlier", File.ReadAllText(Path.Combine(_copy.Out, "results.json")));
    }

    [Fact]
    public void An_area_with_no_road_is_a_warning_and_its_people_are_counted_as_unable_to_get_there()
    {
        var answer = CommandLine.Run("appraise", _copy.Package, "--out", _copy.Out);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("Warning: Gull Island (CK0450) has no road within 1,000 m: its 60 people are counted as unable to reach any site.", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["area,name,people", "CK0450,Gull Island,60.0"], File.ReadAllLines(Path.Combine(_copy.Out, "tables", "unreached_areas.csv")));
        var opened = CommandLine.Run("open", _copy.Out, "access/bau/emergency-department/car/people_2025/people-unreachable");
        Assert.Contains("60 people", opened.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_tables_without_a_description_is_read_with_a_warning()
    {
        File.Delete(Path.Combine(_copy.Package, "datapackage.json"));
        var answer = CommandLine.Run("check", _copy.Package);

        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith("Warning in datapackage.json\n  found     no such file\n", answer.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 warning.\n", answer.Error, StringComparison.Ordinal);
    }

    private Answer AssertRefused(params (string Place, string Found, string Expected, string WhatToDo)[] problems)
    {
        var answer = CommandLine.Run("appraise", _copy.Package, "--out", _copy.Out);

        Assert.Equal(1, answer.ExitCode);
        Assert.False(Directory.Exists(_copy.Out), "Results were written.");
        Assert.EndsWith("Nothing was written.\n", answer.Error, StringComparison.Ordinal);
        foreach (var (place, found, expected, whatToDo) in problems)
        {
            var blocks = answer.Error.Split("Error in ").Where(block => block.StartsWith(place + "\n", StringComparison.Ordinal)).ToList();
            Assert.True(blocks.Count > 0, $"Nothing is said of {place}:\n{answer.Error}");
            Assert.Contains(blocks, block => block.Split('\n') is [_, var f, var e, var w, ..]
                && f.StartsWith("  found     ", StringComparison.Ordinal) && f.Contains(found, StringComparison.Ordinal)
                && e.StartsWith("  expected  ", StringComparison.Ordinal) && e.Contains(expected, StringComparison.Ordinal)
                && w.StartsWith("  do this   ", StringComparison.Ordinal) && w.Contains(whatToDo, StringComparison.Ordinal));
        }
        return answer;
    }
}
