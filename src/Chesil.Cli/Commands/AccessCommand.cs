using System.CommandLine;
using Chesil.Cli.Access;
using Chesil.Packages.Reading;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil access --minutes CSV --areas CSV[,CSV] ...</c></summary>
internal static class AccessCommand
{
    public static Command Create()
    {
        var minutes = new Option<string>("--minutes") { Description = "Minutes from areas to sites: the first column is the area, then a column a site.", Required = true, HelpName = "CSV" };
        var areas = new Option<string>("--areas") { Description = "The areas: the first column is the area, then people and whatever else. Several files are read one after the other.", Required = true, HelpName = "CSV[,CSV]" };
        var sites = new Option<string>("--sites") { Description = "The sites with the service.", HelpName = "A,B|all", DefaultValueFactory = _ => "all" };
        var without = new Option<string?>("--without") { Description = "Show what changes if these sites lose the service.", HelpName = "X" };
        var weight = new Option<string?>("--weight") { Description = "The column of people to count. pop2018 where the areas have it.", HelpName = "COLUMN" };
        var by = new Option<string?>("--by") { Description = "Columns to break the journeys down by.", HelpName = "COLUMN,..." };
        var rank = new Option<string?>("--rank") { Description = "The column that ranks areas by deprivation, 1 the most deprived. imd2019_rank where the areas have it.", HelpName = "COLUMN" };
        var command = new Command("access", "Say how long it takes people to reach a service, from a table of minutes: on average and for the furthest, by group, and what changes without a site.") { minutes, areas, sites, without, weight, by, rank };
        command.SetAction(parsed => (int)Run(new AccessQuestion(
            parsed.GetRequiredValue(minutes),
            Listed(parsed.GetRequiredValue(areas)),
            parsed.GetValue(sites) is { } named and not "all" ? Listed(named) : null,
            Listed(parsed.GetValue(without)),
            parsed.GetValue(weight),
            Listed(parsed.GetValue(by)),
            parsed.GetValue(rank))));
        return command;
    }

    private static string[] Listed(string? text) => text is null ? [] : text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ExitCode Run(AccessQuestion question)
    {
        if (question.Files.FirstOrDefault(file => !File.Exists(file)) is { } missing) throw new CommandRefusedException($"There is no file {missing}.", isCommandLine: true);
        try
        {
            var data = AccessData.Read(question);
            if (data.Problems.Count > 0)
            {
                PackageLoading.Print(data.Problems, Console.Error);
                return ExitCode.PackageProblems;
            }
            new AccessAnswer(data, Console.Out).Print();
            return ExitCode.Done;
        }
        catch (ArgumentException wrong)
        {
            throw new CommandRefusedException(wrong.Message, isCommandLine: true);
        }
    }
}
