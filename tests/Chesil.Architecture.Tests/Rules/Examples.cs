using System.Diagnostics;
using System.Text.RegularExpressions;
using Chesil.Architecture.Tests.Reading;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>Examples in the papers are followed to the letter, with the program as it was built.</summary>
public sealed partial class Examples
{
    [Fact]
    public void The_tutorial_works_as_it_is_written()
    {
        var folder = Directory.CreateTempSubdirectory("first-package-").FullName;
        try
        {
            var paper = House.Text("docs/first-package.md");
            var printed = Follow(paper, folder);
            string[] promised = [.. Block().Matches(paper).Where(block => block.Groups["language"].Value == "text").Select(block => block.Groups["text"].Value)];
            Assert.NotEmpty(promised);
            Assert.All(promised, text => Assert.Contains(text, printed, StringComparison.Ordinal));
            Assert.Contains("is in order", Chesil(["check", "northvale.zip"], folder), StringComparison.Ordinal);
            Assert.Contains("63.64%", Chesil(["open", "results", "evaluation/1/weight-flip/quality/one-site"], folder), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_front_page_and_its_picture_show_the_numbers_the_sample_has()
    {
        const string Total = "evaluation/1/option/acute-a/total", Criterion = "evaluation/1/option/acute-a/criterion/safe-care";
        var folder = Directory.CreateTempSubdirectory("examples-").FullName;
        try
        {
            Chesil(["appraise", House.FullPath("samples/chalkshire"), "--out", "results"], folder);
            var opened = Chesil(["open", "results", Criterion], folder);
            Assert.True(House.Text("README.md").Contains(opened.Trim(), StringComparison.Ordinal), $"The sample has changed. Run eng/examples.sh; README.md must show:\n{opened}");

            var shown = opened + string.Concat(new[] { Total, Total.Replace("acute-a", "acute-b", StringComparison.Ordinal), "performance/safe-care/acute-a" }.Select(address => Chesil(["open", "results", address], folder)));
            Rule.Holds(
                "The sample has changed. Run eng/examples.sh, and look at docs/picture.svg.",
                PictureNumber().Matches(House.Text("docs/picture.svg")).Select(number => number.Groups["number"].Value).Where(number => !shown.Contains(number, StringComparison.Ordinal)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What all commands of a paper printed.</summary>
    private static string Follow(string paper, string folder)
    {
        var printed = "";
        foreach (Match block in Block().Matches(paper))
        {
            if (block.Groups["language"].Value == "csv") Save(block.Groups["file"].Value, block.Groups["text"].Value, folder);
            else if (block.Groups["language"].Value.Length == 0) printed += string.Concat(block.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Command(line, folder)));
        }
        return printed;
    }

    private static void Save(string file, string text, string folder)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Command(string line, string folder)
    {
        string[] words = [.. Word().Matches(line).Select(word => word.Value.Trim('"'))];
        if (words[0] != "rm") return Chesil(words[1..], folder);
        File.Delete(Path.Combine(folder, words[1]));
        return "";
    }

    private static string Chesil(string[] arguments, string folder)
    {
        var program = Path.ChangeExtension(House.Projects.Single(project => project.Name == "Chesil.Cli").AssemblyFile, OperatingSystem.IsWindows() ? ".exe" : null);
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"chesil {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Result}");
        return output;
    }

    // A block of a table has its file's name in the line above it.
    [GeneratedRegex(@"(?:`(?<file>[\w/.-]+\.csv)`[^\n]*(?:\n[^\n`]+)?\n\n)?```(?<language>\w*)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<=[>\s])(?<number>\d+\.\d+%?)(?=[<,\s])")]
    private static partial Regex PictureNumber();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
