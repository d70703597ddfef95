namespace Chesil.Cli.Tests;

/// <summary>A command line that is wrong ends with 2, says what is wrong and how it is typed, and writes nothing.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "", "Say what to do." },
        { "bogus", "There is no command bogus." },
        { "bogus samples/chalkshire", "There is no command bogus." },
        { "--nope", "There is no option --nope." },
        { "check", "PACKAGE is missing." },
        { "check samples/chalkshire more", "There is one word too many: more." },
        { "check samples/chalkshire --strict", "There is no option --strict." },
        { "check nowhere", "There is no folder or file at nowhere." },
        { "appraise", "PACKAGE is missing." },
        { "appraise samples/chalkshire", "--out DIR is missing." },
        { "appraise samples/chalkshire --out", "--out is not followed by DIR." },
        { "appraise samples/chalkshire --out OUT --out OUT", "--out is given twice." },
        { "appraise samples/chalkshire --out OUT --threads 0", "--threads takes a whole number of 1 or more." },
        { "appraise samples/chalkshire --out OUT --threads -1", "--threads takes a whole number of 1 or more." },
        { "appraise samples/chalkshire --out OUT --threads two", "--threads takes a whole number of 1 or more." },
        { "appraise samples/chalkshire --out OUT --threads", "--threads is not followed by N." },
        { "appraise samples/nowhere --out OUT", "There is no folder or file at samples/nowhere." },
        { "appraise samples/chalkshire --out samples/chalkshire", "The folder samples/chalkshire lies inside the package" },
        { "appraise samples/chalkshire --out samples/chalkshire/results", "The folder samples/chalkshire/results lies inside the package" },
        { "appraise samples/chalkshire --out samples", "The folder samples holds something else than results." },
        { "appraise samples/chalkshire --out Chesil.slnx", "Chesil.slnx is a file. Name a folder for the results." },
        { "open", "DIR is missing." },
        { "open nowhere", "There is no results.json in nowhere. Make it with chesil appraise PACKAGE --out nowhere." },
        { "import", "PACKAGE is missing." },
        { "import samples/nowhere --data OUT", "There is no folder or file at samples/nowhere." },
        { "import samples/chalkshire --data OUT --connection Host=db", "Give either --data or --connection." },
        { "import samples/chalkshire --data Chesil.slnx", "Chesil.slnx is a file. Name the folder that holds the data." },
        { "import samples/chalkshire --connection nonsense", "--connection is not the connection string of a PostgreSQL server" },
        { "import samples/chalkshire --draught", "There is no option --draught." },
        { "verify --data nowhere", "There are no data in nowhere: it has no chesil.db." },
        { "verify more", "There is one word too many: more." },
        { "verify --data OUT --head abc", "--head takes a hash: 64 digits and letters from a to f." },
        { "verify --head", "--head is not followed by HASH." },
        { "verify --connection Host=127.0.0.1;Port=1;Timeout=1", "The PostgreSQL server did not let us in" },
        { "seal samples/chalkshire", "--by ROLE is missing." },
        { "seal samples/chalkshire --by Board --on 21/11/2026 --reason Agreed", "--on takes a date as 2026-11-21, not '21/11/2026'." },
        { "seal samples/chalkshire --by Board --on 2020-01-01 --reason Agreed", "--on 2020-01-01 lies before 2026-02-24, when version 1 was sealed." },
        { "seal nowhere --by Board --on 2026-11-21 --reason Agreed", "There is no folder or file at nowhere." },
        { "export samples/chalkshire", "--to PATH is missing." },
        { "export nowhere --to OUT", "There is no folder or file at nowhere." },
        { "access --areas Chesil.slnx", "--minutes CSV is missing." },
        { "access --minutes nowhere.csv --areas Chesil.slnx", "There is no file nowhere.csv." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_command_line(string line, string said)
    {
        using var folder = new TemporaryFolder();
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "OUT" ? folder.At("out") : word);
        var answer = CommandLine.Run(words);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("check", "Use it like this: chesil check PACKAGE\nchesil check --help says more.\n")]
    [InlineData("appraise x", "Use it like this: chesil appraise PACKAGE --out DIR [--threads N]\nchesil appraise --help says more.\n")]
    [InlineData("bogus", "The commands are check, appraise, open, access, seal, export, import and verify; chesil --help says more.\n")]
    public void A_wrong_command_line_is_told_how_it_is_typed(string line, string ending) => Assert.EndsWith(ending, CommandLine.Run(line.Split(' ')).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("appraise")]
    [InlineData("export")]
    public void A_folder_with_something_else_is_left_alone(string command)
    {
        using var folder = new TemporaryFolder();
        folder.Write("thesis.txt", "ten years of work");
        var answer = CommandLine.Run(command, "samples/chalkshire", command == "appraise" ? "--out" : "--to", folder.Path);

        Assert.Equal(2, answer.ExitCode);
        Assert.Equal("ten years of work", File.ReadAllText(folder.At("thesis.txt")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_file_that_is_no_package_ends_with_1()
    {
        var answer = CommandLine.Run("check", "Chesil.slnx");

        Assert.Equal((1, "", "Chesil.slnx is neither a folder nor a zip that can be read.\n"), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void A_word_that_begins_with_an_at_is_a_word() => Assert.Contains("There is no folder or file at @home.", CommandLine.Run("check", "@home").Error, StringComparison.Ordinal);
}
