namespace Chesil.Cli.Tests;

/// <summary>Help that can be read in a narrow window, with examples that can be copied.</summary>
public sealed class HelpTests
{
    public static TheoryData<string, string> Commands { get; } = new()
    {
        { "check", "chesil check PACKAGE" },
        { "appraise", "chesil appraise PACKAGE --out DIR [--threads N]" },
        { "open", "chesil open DIR [ADDRESS]" },
        { "access", "chesil access --minutes CSV --areas CSV[,CSV] [--sites A,B|all]" },
        { "seal", "chesil seal PACKAGE --by ROLE --on DATE --reason TEXT" },
        { "export", "chesil export PACKAGE --to PATH" },
        { "import", "chesil import PACKAGE ... [--data DIR] [--connection TEXT] [--draft]" },
        { "verify", "chesil verify [--data DIR] [--connection TEXT] [--review CODE]" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_says_how_it_is_typed_and_shows_an_example(string command, string usage)
    {
        foreach (var flag in (string[])["--help", "-h"])
        {
            var answer = CommandLine.Run(command, flag);
            var lines = answer.Output.Split('\n');

            Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
            Assert.Contains("  " + usage, lines);
            Assert.Contains(lines, line => line.StartsWith("Example", StringComparison.Ordinal));
            Assert.Contains(lines.SkipWhile(line => !line.StartsWith("Example", StringComparison.Ordinal)), line => line.StartsWith($"  chesil {command} ", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.True(line.Length <= 80, line));
        }
    }

    [Fact]
    public void The_first_page_lists_every_command_and_what_is_returned()
    {
        var answer = CommandLine.Run("--help");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(Commands, row => Assert.Contains($"\n  {row.Data.Item1} ", answer.Output, StringComparison.Ordinal));
        Assert.Contains("  2  The command line is wrong; nothing was written.", answer.Output, StringComparison.Ordinal);
        Assert.All(answer.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void The_version_is_a_number() => Assert.Matches(@"^\d+\.\d+\.\d+", CommandLine.Run("--version").Output);
}
