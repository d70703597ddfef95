using System.CommandLine;
using Chesil.Cli.Access;
using Chesil.Cli.Help;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil access --minutes CSV --areas CSV[,CSV] ...</c></summary>
internal static class AccessCommand
{
    public static Command Create()
    {
        var minutes = new Option<string>("--minutes") { Description = "Minutes from areas to sites: the first column names the area, then a column for each site. An empty cell means there is no way.", Required = true, HelpName = "CSV" };
        var areas = new Option<string>("--areas") { Description = "The areas: the first column names the area, then people and whatever else. Several files are read one after the other.", Required = true, HelpName = "CSV[,CSV]" };
        var sites = new Option<string>("--sites") { Description = "The sites with the service; all in the file unless you say.", HelpName = "A,B|all", DefaultValueFactory = _ => "all" };
        var without = new Option<string?>("--without") { Description = "Show what changes if these sites lose the service.", HelpName = "X[,Y]" };
        var weight = new Option<string?>("--weight") { Description = "The column of people to count; pop2018 where the areas have it.", HelpName = "COLUMN" };
        var by = new Option<string?>("--by") { Description = "Break the journeys down by these columns.", HelpName = "COLUMN,..." };
        var rank = new Option<string?>("--rank") { Description = "The column that ranks areas by deprivation, 1 the most deprived; imd2019_rank where the areas have it.", HelpName = "COLUMN" };
        var command = new ExampleCommand(
            "access",
            "Say how long people travel to a service, from two CSV files.",
            "Say how long it takes people to reach a service, from a table of minutes and a table of areas: on average and for those furthest away, group by group, and what changes for whom when a site loses the service.",
            "chesil access --minutes minutes.csv --areas areas.csv --by district",
            "chesil access --minutes minutes.csv --areas areas.csv --without riverside") { minutes, areas, sites, without, weight, by, rank };
        command.SetAction(parsed => (int)Run(new AccessQuestion(
            parsed.GetRequiredValue(minutes),
            Arguments.Listed(parsed.GetRequiredValue(areas)),
            parsed.GetValue(sites) is { } named and not "all" ? Arguments.Listed(named) : null,
            Arguments.Listed(parsed.GetValue(without)),
            parsed.GetValue(weight),
            Arguments.Listed(parsed.GetValue(by)),
            parsed.GetValue(rank))));
        return command;
    }

    private static ExitCode Run(AccessQuestion question)
    {
        if (question.Files.FirstOrDefault(file => !File.Exists(file)) is { } missing) throw CommandRefusedException.WrongCommandLine($"There is no file {missing}.");
        if (AccessData.Read(question, out var problems) is not { } data)
        {
            PackageLoading.Print(problems, Console.Error);
            return ExitCode.PackageProblems;
        }
        new AccessAnswer(data, Console.Out).Print();
        return ExitCode.Done;
    }
}
