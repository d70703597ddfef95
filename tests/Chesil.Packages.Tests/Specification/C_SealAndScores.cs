using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;
using Chesil.Packages.Tests.Worlds;

namespace Chesil.Packages.Tests.Specification;

public class C_SealAndScores
{
    private const string PutBack = "Put back what was sealed; to change the framework, seal the next version with a reason.", GoBack = "Go back to the copy that was sealed.";

    /// <summary>A table of the sealed framework, some text of it, the text changed, and what is said.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        { "criteria", "Access,Access,How long", "Access,Access,How far", $"row 2, column statement: found “How far is the way?”; expected “How long is the way?”, as sealed in version 1. {PutBack}" },
        { "criteria", "less_is_better,clip", "less_is_better,refuse", $"row 2, column out_of_range: found “refuse”; expected “clip”, as sealed in version 1. {PutBack}" },
        { "criteria", "mean_minutes,wards,", "mean_minutes,wards,30", $"row 2, column threshold_minutes: found “30”; expected “”, as sealed in version 1. {PutBack}" },
        // 0.50 was typed: 0.5 is the same weight, and not what was sealed.
        { "weights", "board,access,0.50,", "board,access,0.5,", $"row 2, column given: found “0.5”; expected “0.50”, as sealed in version 1. {PutBack}" },
        { "weights", "Most of all", "", $"row 3, column reason: found “”; expected “Most of all”, as sealed in version 1. {PutBack}" },
        { "hurdles", "Is it safe?", "Is it safe enough?", $"row 2, column statement: found “Is it safe enough?”; expected “Is it safe?”, as sealed in version 1. {PutBack}" },
        { "weight_sets", "2026-01-20", "2026-01-19", $"row 2, column given_on: found “2026-01-19”; expected “2026-01-20”, as sealed in version 1. {PutBack}" },
        { "value_points", "access,60,0\n", "access,60,0\naccess,90,0\n", $"row 4: found “access / 90”, which version 1 was sealed without; expected the rows that were sealed. {PutBack}" },
        { "value_points", "access,60,0\n", "access,61,0\n", $"no row: found no row “access / 60”; expected the row that version 1 was sealed with. {PutBack}|row 3: found “access / 61”, which version 1 was sealed without; expected the rows that were sealed. {PutBack}" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void C20_a_cell_changed_after_sealing_is_named_with_what_was_sealed(string table, string from, string to, string problems)
    {
        var path = $"tables/{table}.csv";
        Read.Refuses(Vale.Files.Change(path, from, to), [.. problems.Split('|').Select(problem => problem.StartsWith("no row: ", StringComparison.Ordinal) ? $"{path}: {problem[8..]}" : $"{path}, {problem}")]);
    }

    [Fact]
    public void C21_a_headline_moved_to_another_set_after_sealing_is_named_twice()
    {
        Read.Refuses(
            Vale.Files.Change("tables/weight_sets.csv", "swing,true", "swing,false").Change("tables/weight_sets.csv", "percent,false", "percent,true"),
            $"tables/weight_sets.csv, row 2, column is_headline: found “false”; expected “true”, as sealed in version 1. {PutBack}",
            $"tables/weight_sets.csv, row 3, column is_headline: found “true”; expected “false”, as sealed in version 1. {PutBack}");
    }

    [Fact]
    public void C22_rows_in_another_order_are_what_was_sealed()
    {
        var text = Vale.Files.Text("tables/weights.csv").TrimEnd('\n').Split('\n');

        Read.Loads(Vale.Files.With("tables/weights.csv", string.Join("\r\n", text[..1].Concat(text[1..].Reverse()))));
    }

    [Fact]
    public void C23_a_changed_hash_is_named_with_the_hash_as_it_is()
    {
        var hash = Vale.Whole.Rows<Seal>()[0].Sha256;
        var other = new string('0', 64);

        Read.Refuses(
            Vale.Files.Change("tables/seals.csv", hash, other),
            $"tables/seals.csv, row 2, column sha256: found “{other[..60]}…”; expected {hash}, the hash of framework/1.json as it is. The sealed file or its hash was changed. Go back to the copy that was sealed, or seal the next version with a reason.");
    }

    [Fact]
    public void C24_a_framework_and_its_file_changed_together_still_show_by_the_hash()
    {
        var files = Vale.Files.Change("tables/weights.csv", "equal,access,50", "equal,access,40").Change("tables/weights.csv", "equal,quality,50", "equal,quality,60")
            .Change("framework/1.json", "\"criterion\":\"access\",\"given\":\"50\"", "\"criterion\":\"access\",\"given\":\"40\"")
            .Change("framework/1.json", "\"criterion\":\"quality\",\"given\":\"50\"", "\"criterion\":\"quality\",\"given\":\"60\"");
        var now = FrameworkSeal.Hash(System.Text.Encoding.UTF8.GetBytes(files.Text("framework/1.json")));

        Read.Refuses(
            files,
            $"tables/seals.csv, row 2, column sha256: found “{Vale.Whole.Rows<Seal>()[0].Sha256[..60]}…”; expected {now}, the hash of framework/1.json as it is. The sealed file or its hash was changed. Go back to the copy that was sealed, or seal the next version with a reason.");
    }

    [Theory]
    [InlineData("[]", "a text that is not a sealed framework")]
    [InlineData("not JSON", "a text that is not a sealed framework")]
    [InlineData("{\"criteria\":[1]}", "a text that is not a sealed framework")]
    [InlineData("{\"criteria\":[{\"code\":\"a\"},{\"code\":\"a\"}]}", "a text that is not a sealed framework")]
    public void C25_a_sealed_file_that_is_no_framework_is_named(string text, string found)
    {
        var problems = Read.Of(Vale.Files.With("framework/1.json", text)).Problems;

        Assert.Equal($"framework/1.json: found {found}; expected the canonical text of the framework. {GoBack}", Assert.Single(problems, problem => problem.File == "framework/1.json").ToString());
        Assert.Contains(problems, problem => problem.Column == "sha256");
    }

    [Fact]
    public void C26_a_sealed_file_laid_out_otherwise_is_not_canonical()
    {
        var problems = Read.Of(Vale.Files.Change("framework/1.json", ",\"version\":", ", \"version\":")).Problems;

        Assert.Equal(
            ["framework/1.json: found a text that is not in canonical form; expected the canonical text of the framework. Go back to the copy that was sealed."],
            problems.Where(problem => problem.Column is null).Select(problem => problem.ToString()));
    }

    [Fact]
    public void C27_a_sealed_file_that_is_missing_is_named()
    {
        Read.Refuses(
            Vale.Files.Without("framework/1.json"),
            "framework/1.json: found no such file; expected the file of resource framework-1. Put the file there, or take the resource out of datapackage.json.",
            "tables/seals.csv, row 2, column version: found no file framework/1.json; expected the sealed framework. Put the file back; without it nobody can check the seal.");
    }

    [Fact]
    public void C28_nothing_may_be_scored_before_the_framework_is_sealed()
    {
        Read.Refuses(
            Vale.Files.Change("tables/scores.csv", "1,70,,paper,2026-03-01", "1,70,,paper,2026-01-31"),
            "tables/scores.csv, row 2, column given_on: found 2026-01-31; expected a date on or after 2026-02-01, when version 1 was sealed. Nothing may be scored before the framework is sealed: leave the score out, or ask for it again.");
    }

    [Fact]
    public void C29_scores_of_the_day_of_sealing_count()
    {
        Read.Loads(Vale.Files.Change("tables/scores.csv", "1,70,,paper,2026-03-01", "1,70,,paper,2026-02-01"));
    }

    [Fact]
    public void C30_scores_without_any_seal_are_refused()
    {
        Read.Refuses(
            C_WhatTablesSayTogether.Without(Vale.Files, "seals"),
            "tables/scores.csv, row 2, column seal_version: found “1”, and 1 more; expected a code of seals, a table the package does not have. Add tables/seals.csv.");
    }

    [Fact]
    public void C31_scores_against_a_version_that_was_never_sealed_are_refused()
    {
        Read.Refuses(
            Vale.Files.Change("tables/scores.csv", "nurse-1,1,70", "nurse-1,2,70"),
            "tables/scores.csv, row 2, column seal_version: found “2”; expected a code that tables/seals.csv has. Correct the code, or add it to tables/seals.csv.");
    }

    [Fact]
    public void C32_scores_and_values_go_to_the_criteria_that_ask_for_them()
    {
        Read.Refuses(
            Vale.Files.Change("tables/scores.csv", "quality,a,", "access,a,"),
            "tables/scores.csv, row 2, column criterion: found access; expected a criterion whose measure is scored. Take the score out, or give it to the right criterion.");

        var performance = new Performance("quality", "a", 1, 12, 13, null, null, Addresses.FigureStatus.Judged, "Board", new DateOnly(2026, 1, 1), "paper");
        Read.Refuses(
            PackageInMemory.Of(Vale.Whole.With(TableData.Of(performance))),
            "tables/performances.csv, row 2, column given_on: found 2026-01-01; expected a date on or after 2026-02-01, when version 1 was sealed. Nothing may be scored before the framework is sealed: leave the score out, or ask for it again.",
            "tables/performances.csv, row 2, column criterion: found quality; expected a criterion whose measure is given. Take the value out, or give it to the right criterion.",
            "tables/performances.csv, row 2, column value: found 12 outside its own range; expected a value between low and high. Correct the value or its range.");
    }

    [Fact]
    public void C33_an_option_with_some_of_its_scores_is_told_as_a_warning()
    {
        // A second scored criterion, sealed again as version 2; only quality is scored.
        var draft = Vale.Unsealed();
        var package = FrameworkSeal.Seal(
            draft
                .With(TableData.Of(draft.Rows<Criterion>().Append(new Criterion("trust", "Trust", "Care", "Is it trusted?", Measure.Scored, null, null, "points", Direction.MoreIsBetter, OutOfRange.Clip))))
                .With(TableData.Of(draft.Rows<ValuePoint>().Concat([new ValuePoint("trust", 0, 0), new ValuePoint("trust", 100, 100)])))
                .With(TableData.Of(draft.Rows<Weight>().Concat([new Weight("board", "trust", 10, null), new Weight("equal", "trust", 0, null)]))),
            new DateOnly(2026, 2, 1), "Board", "First").With(Vale.Whole.Find<Score>()!);

        Read.Loads(
            PackageInMemory.Of(package),
            "tables/options.csv, row 2, column code: found a without a score or value for trust; expected all of them, or none. The option is left out of the ranking until they are there.",
            "tables/options.csv, row 3, column code: found bau without a score or value for trust; expected all of them, or none. The option is left out of the ranking until they are there.");
    }

    [Fact]
    public void C34_versions_count_from_one_without_a_gap_and_their_dates_do_not_go_back()
    {
        var twice = FrameworkSeal.Seal(Vale.Whole, new DateOnly(2026, 5, 1), "Board", "A new hurdle");
        var files = PackageInMemory.Of(twice);

        Read.Refuses(
            files.Change("tables/seals.csv", "2,2026-05-01", "2,2026-01-01"),
            "tables/seals.csv, row 3, column sealed_on: found 2026-01-01; expected a date not before that of version 1. Correct the date.");
        var problems = Read.Of(files.Change("tables/seals.csv", "\n2,2026-05-01", "\n3,2026-05-01")).Problems;
        Assert.Equal(
            ["tables/seals.csv, row 3, column version: found 3; expected 2: versions count from 1 without a gap. Correct the version, or put back the seal that is missing.",
             "tables/seals.csv, row 3, column version: found no file framework/3.json; expected the sealed framework. Put the file back; without it nobody can check the seal."],
            problems.Select(problem => problem.ToString()));
    }
}
