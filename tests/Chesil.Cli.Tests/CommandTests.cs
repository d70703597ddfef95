using System.IO.Compression;
using Chesil.Packages;
using Chesil.Packages.Tables;
using Chesil.Packages.Writing;
using Chesil.Testing;

namespace Chesil.Cli.Tests;

/// <summary>Each command does what it says.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_lists_the_tables_and_the_seal()
    {
        var answer = CommandLine.Run("check", "samples/chalkshire");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("Chalkshire Care Review: the package is in order.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("  areas                   450 rows\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("  review                    1 row\n", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("The framework, version 1, was sealed on 2026-02-24; the hash matches.\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Appraise_ranks_the_worked_example()
    {
        var answer = Appraise(WorkedExample.ByPercent());

        Assert.Equal((0, ""), (answer.ExitCode, string.Join("", answer.Error.Split('\n').Where(line => line.StartsWith("Warning", StringComparison.Ordinal)))));
        Assert.StartsWith("  1   67.00  two            Option two\n  2   62.75  one            Option one\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["contributions.csv", "nearest_flips.csv", "score_flips.csv", "totals.csv", "weight_flips.csv"],
            Directory.EnumerateFiles(_folder.At("results", "tables")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var file in (string[])["datapackage.json", "report.html", "results.json"]) Assert.True(File.Exists(_folder.At("results", file)), file);
    }

    [Fact]
    public void Open_walks_from_a_total_to_a_score_in_three_steps()
    {
        Appraise(WorkedExample.ByPercent());

        AssertOpens("evaluation/1/option/two/total", "Total: Option two\n  67.00 points\n  status    modelled\n", "    evaluation/1/option/two/criterion/access  13.75 points  (access: Option two)\n");
        AssertOpens("evaluation/1/option/two/criterion/access", "  how       The value on the fixed scale, times the weight.\n", "    performance/access/two  55.0 points  (access)\n");
        AssertOpens("performance/access/two", "    score/access/two/panel/member-1  55 points  (A score for access)\n");
        AssertOpens("score/access/two/panel/member-1", "  given by  Panel, member-1\n", "  rests on\n    source/drawn  Chesil  (Drawn for a test)\n");
        AssertOpens("evaluation/1/weight-flip/access/one", "  41.56%\n");
    }

    [Fact]
    public void Open_lists_what_is_below_the_start_of_an_address()
    {
        Appraise(WorkedExample.ByPercent());

        Assert.StartsWith("evaluation/\nframework/\nperformance/\n", CommandLine.Run("open", _folder.At("results")).Output, StringComparison.Ordinal);
        AssertOpens("evaluation/1/option/", "evaluation/1/option/one/\nevaluation/1/option/two/\n");
        AssertOpens("framework/1", "Framework, version 1, sealed\n", "  more about it\n    framework/1/criterion/\n    framework/1/weight/\n");
    }

    [Theory]
    [InlineData("evaluation/9", "Nothing stands at evaluation/9. Leave the address out to see where addresses begin.\n")]
    [InlineData("a b", "'a b' is not an address: words of letters, digits, dots, hyphens and underscores, joined by slashes.\n")]
    [InlineData("../results", "'../results' is not an address: words of letters, digits, dots, hyphens and underscores, joined by slashes.\n")]
    public void Open_says_when_there_is_nothing(string address, string said)
    {
        Appraise(WorkedExample.ByPercent());
        var answer = CommandLine.Run("open", _folder.At("results"), address);

        Assert.Equal((2, "", said), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void Open_refuses_results_that_are_broken()
    {
        _folder.Write("results.json", "{\"format\":1,");
        var answer = CommandLine.Run("open", _folder.Path);

        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("is not the results of an appraisal", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Appraise_replaces_the_results_of_an_earlier_run()
    {
        Appraise(WorkedExample.ByPercent());
        var answer = Appraise(GridCounty.Today());

        Assert.Equal(0, answer.ExitCode);
        Assert.False(File.Exists(_folder.At("results", "tables", "totals.csv")));
        Assert.True(File.Exists(_folder.At("results", "tables", "access.csv")));
    }

    [Fact]
    public void Appraise_works_out_a_record_without_a_model()
    {
        var answer = CommandLine.Run("appraise", "samples/dorset-record", "--out", _folder.At("results"));

        Assert.Equal(0, answer.ExitCode);
        Assert.True(File.Exists(_folder.At("results", "report.html")));
        Assert.False(Directory.Exists(_folder.At("results", "tables")));
    }

    [Fact]
    public void Seal_writes_the_framework_and_check_finds_it_in_order()
    {
        var package = Unsealed();
        var answer = CommandLine.Run("seal", package, "--by", "Programme director", "--on", "2026-11-21", "--reason", "Agreed by the board");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("The framework, version 1, is sealed. Its text is in framework/1.json.\nSHA-256: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains(answer.Output.Split("SHA-256: ")[1].Trim(), File.ReadAllText(Path.Combine(package, "tables", "seals.csv")), StringComparison.Ordinal);
        Assert.EndsWith("was sealed on 2026-11-21; the hash matches.\n", CommandLine.Run("check", package).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sealing_again_makes_the_next_version()
    {
        var package = Unsealed();
        CommandLine.Run("seal", package, "--by", "Board", "--on", "2026-11-21", "--reason", "Agreed");
        var weights = Path.Combine(package, "tables", "weights.csv");
        File.WriteAllText(weights, File.ReadAllText(weights).Replace(",access,40,", ",access,45,", StringComparison.Ordinal).Replace(",quality,60,", ",quality,55,", StringComparison.Ordinal));
        Assert.Equal(1, CommandLine.Run("check", package).ExitCode);
        var answer = CommandLine.Run("seal", package, "--by", "Board", "--on", "2026-12-01", "--reason", "A swing was wrong");

        Assert.StartsWith("The framework, version 2, is sealed.", answer.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(package, "framework", "1.json")) && File.Exists(Path.Combine(package, "framework", "2.json")));
        Assert.Equal(0, CommandLine.Run("check", package).ExitCode);
    }

    [Fact]
    public void Seal_leaves_the_papers_of_a_package_where_they_are()
    {
        var package = Unsealed();
        File.WriteAllText(Path.Combine(package, "notes.txt"), "not in the package");
        var answer = CommandLine.Run("seal", package, "--by", "Board", "--on", "2026-11-21", "--reason", "Agreed");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("notes.txt", answer.Error, StringComparison.Ordinal);
        Assert.Equal("not in the package", File.ReadAllText(Path.Combine(package, "notes.txt")));
        Assert.False(File.Exists(Path.Combine(package, "framework", "1.json")));
    }

    [Fact]
    public void A_package_without_criteria_has_nothing_to_seal()
    {
        PackageWriter.WriteFolder(GridCounty.Today(), _folder.At("package"));
        var answer = CommandLine.Run("seal", _folder.At("package"), "--by", "Board", "--on", "2026-11-21", "--reason", "Agreed");

        Assert.Equal((1, "The package has no criteria, so there is nothing to seal.\n"), (answer.ExitCode, answer.Error));
    }

    [Fact]
    public void A_zip_is_not_sealed_but_unpacked_first()
    {
        var zip = _folder.At("package.zip");
        Assert.Equal(0, CommandLine.Run("export", Unsealed(), "--to", zip).ExitCode);
        var answer = CommandLine.Run("seal", zip, "--by", "Board", "--on", "2026-11-21", "--reason", "Agreed");

        Assert.Equal((2, "A package is sealed in its folder. Unpack it first: chesil export PACKAGE --to FOLDER.\n"), (answer.ExitCode, answer.Error));
    }

    [Fact]
    public void Export_writes_the_same_package_as_folder_and_as_zip()
    {
        var (folder, zip) = (_folder.At("copy"), _folder.At("deep", "copy.zip"));
        var first = CommandLine.Run("export", "samples/chalkshire", "--to", folder);
        var second = CommandLine.Run("export", folder, "--to", zip);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(first.Output.Split('\n')[1], second.Output.Split('\n')[1]);
        Assert.StartsWith("Hash of the package: ", first.Output.Split('\n')[1], StringComparison.Ordinal);
        using var archive = ZipFile.OpenRead(zip);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            Assert.Equal(File.ReadAllText(Path.Combine(folder, entry.FullName)), reader.ReadToEnd());
        }
        Assert.Equal([zip], Directory.EnumerateFileSystemEntries(_folder.At("deep")));
    }

    [Fact]
    public void A_package_with_problems_is_not_exported()
    {
        using var copy = new SampleCopy();
        copy.Set("areas", 5, "latitude", "north");
        var answer = CommandLine.Run("export", copy.Package, "--to", copy.Beside("copy.zip"));

        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.EndsWith("Nothing was written.\n", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(copy.Beside("copy.zip")));
    }

    private string Unsealed()
    {
        var package = Framework.Bare(GridCounty.Candidate("a")).Weighed(WeightMethod.Percent, ("access", 40), ("quality", 60));
        PackageWriter.WriteFolder(new ReviewPackage(package.Without<Seal>().Tables), _folder.At("package"));
        return _folder.At("package");
    }

    private Answer Appraise(ReviewPackage package)
    {
        PackageWriter.WriteFolder(package, _folder.At("package"));
        return CommandLine.Run("appraise", _folder.At("package"), "--out", _folder.At("results"));
    }

    private void AssertOpens(string address, params IEnumerable<string> said)
    {
        var answer = CommandLine.Run("open", _folder.At("results"), address);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(said, text => Assert.Contains(text, answer.Output, StringComparison.Ordinal));
    }
}
