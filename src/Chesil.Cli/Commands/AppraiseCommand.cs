using System.CommandLine;
using System.Globalization;
using Chesil.Cli.Help;
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
        var folder = new Option<string>("--out") { Description = "The folder for the results: new, empty, or with the results of an earlier run, which these replace.", Required = true, HelpName = "DIR" };
        var threads = new Option<int?>("--threads") { Description = "The most threads to use; all processors unless you say. The results are the same for any number.", HelpName = "N", CustomParser = Threads };
        var command = new ExampleCommand(
            "appraise",
            "Work a review out: journeys, beds, costs, and the order of its options.",
            "Work a review out: how far people travel, where activity goes, how many beds it needs, what it costs, how the options compare and what would change their order. Writes report.html, results.json and a table of everything. The same package gives the same files, byte for byte, on every machine.",
            "chesil appraise samples/chalkshire --out results") { package, folder, threads };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(parsed.GetRequiredValue(package), parsed.GetRequiredValue(folder), parsed.GetValue(threads) ?? Environment.ProcessorCount, cancellation));
        return command;
    }

    private static int? Threads(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var text }] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        result.AddError("--threads takes a whole number of 1 or more.");
        return null;
    }

    private static async Task<ExitCode> RunAsync(string path, string folder, int threads, CancellationToken cancellation)
    {
        ResultsFolder.RefuseOther(folder, path);
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
        Console.WriteLine($"The results are in {folder}. Open {Path.Combine(folder, AppraisedReview.ReportPath)} in a browser, or type chesil open {folder}.");
        return ExitCode.Done;
    }

    private static void PrintRanking(AppraisedReview review)
    {
        var totals = review.Rows<TotalRow>().Where(row => row.IsHeadline).OrderByDescending(row => row.Total).ThenBy(row => row.Option, StringComparer.Ordinal).ToList();
        if (totals.Count == 0) return;
        var names = review.Package.Rows<Packages.Tables.Option>().ToDictionary(option => option.Code, option => option.Name, StringComparer.Ordinal);
        foreach (var row in totals) Console.WriteLine($"{row.Rank?.ToString(CultureInfo.InvariantCulture) ?? "-",3}  {Printed.Number(row.Total, 2),6}  {row.Option,-14} {names[row.Option]}");
    }
}
