using System.CommandLine;
using Chesil.Components.Report;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.SystemModel;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil appraise PACKAGE --out DIR [--threads N]</c></summary>
internal static class AppraiseCommand
{
    public static Command Create()
    {
        var package = Arguments.Package();
        var folder = new Option<string>("--out") { Description = "The folder for the results: new, empty, or of an earlier run.", Required = true, HelpName = "DIR" };
        var threads = new Option<int>("--threads") { Description = "The most threads to use. The results are the same for any number.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--threads takes a whole number of 1 or more.");
        });
        var command = new Command("appraise", "Work a review out: journeys, activity and beds, costs, and the ranking of its options. Writes report.html, results.json and every table.") { package, folder, threads };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed.GetRequiredValue(package), parsed.GetRequiredValue(folder), parsed.GetValue(threads), cancellation));
        return command;
    }

    private static async Task<ExitCode> RunAsync(string path, string folder, int threads, CancellationToken cancellation)
    {
        Console.Error.WriteLine($"Reading {path}");
        if (PackageLoading.Load(path, cancellation) is not { } package)
        {
            Console.Error.WriteLine("Nothing was written.");
            return ExitCode.PackageProblems;
        }

        var review = ReviewModel.Run(package, new ModelOptions(threads), new ConsoleProgress(), cancellation);
        Console.Error.WriteLine("Writing the report");
        var report = await ReviewReport.RenderAsync(review, cancellation);
        review.Write(folder, report);
        foreach (var warning in review.Results.Warnings) Console.Error.WriteLine($"Warning: {warning}");
        PrintRanking(review);
        Console.WriteLine($"Results are in {folder}: open report.html, or chesil open {folder} ADDRESS.");
        return ExitCode.Done;
    }

    private static void PrintRanking(AppraisedReview review)
    {
        var totals = review.Rows<TotalRow>().Where(row => row.IsHeadline).OrderByDescending(row => row.Total).ThenBy(row => row.Option, StringComparer.Ordinal).ToList();
        if (totals.Count == 0) return;
        var names = review.Package.Rows<Packages.Tables.Option>().ToDictionary(option => option.Code, option => option.Name, StringComparer.Ordinal);
        foreach (var row in totals) Console.WriteLine($"{row.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-",3}  {Printed.Number(row.Total, 2),6}  {row.Option,-14} {names[row.Option]}");
    }

    private sealed class ConsoleProgress : IProgress<ModelProgress>
    {
        public void Report(ModelProgress value) => Console.Error.WriteLine($"Working out {value.Done + 1} of {value.Of}: {value.Stage}");
    }
}
