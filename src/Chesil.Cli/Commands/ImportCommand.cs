using System.CommandLine;
using Chesil.Cli.Help;
using Chesil.Cli.Installation;
using Chesil.Components.Report;
using Chesil.Packages;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Snapshots;
using Chesil.SystemModel;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil import PACKAGE ... [--data DIR | --connection TEXT] [--draft] [--if-empty]</c></summary>
internal static class ImportCommand
{
    private const string Reason = "Imported on the command line";

    public static Command Create()
    {
        var packages = new Argument<string[]>("PACKAGE") { Description = "The package: a folder, or a zip of one. Several are imported one after the other.", Arity = ArgumentArity.OneOrMore };
        // An argument that takes many takes misspelt options too.
        packages.Validators.Add(result =>
        {
            foreach (var option in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal))) result.AddError($"There is no option {option.Value}.");
        });
        var (data, connection) = (Arguments.Data(), Arguments.Connection());
        var draft = new Option<bool>("--draft") { Description = "Show it to the team only. Otherwise everybody can read it at once." };
        var isIfEmpty = new Option<bool>("--if-empty") { Description = "Do nothing where there is a review already." };
        var command = new ExampleCommand(
            "import",
            "Take a package in as a review that people work on.",
            "Take a package into the data that the site serves: check it, work it out, and make a review of it that people can work on. The package and its results are kept as they are. The site may be running meanwhile; it shows the review at once.",
            "chesil import samples/chalkshire --data data",
            "chesil import my-review --draft --connection \"Host=db;Database=chesil\"") { packages, data, connection, draft, isIfEmpty };
        command.SetAction(async (parsed, cancellation) => (int)await RunAsync(
            parsed.GetRequiredValue(packages), InstallationData.Choose(parsed.GetValue(data), parsed.GetValue(connection)), !parsed.GetValue(draft), parsed.GetValue(isIfEmpty), cancellation));
        return command;
    }

    private static async Task<ExitCode> RunAsync(string[] paths, DatabaseChoice choice, bool isPublic, bool isIfEmpty, CancellationToken cancellation)
    {
        // Where it may turn out that nothing is to be done, nothing is read before that is known.
        var packages = isIfEmpty ? null : Load(paths, cancellation);
        return await InstallationData.Write(choice, async db =>
        {
            if (isIfEmpty && await db.Reviews.AnyAsync(cancellation))
            {
                Console.WriteLine("There are reviews already; nothing was imported.");
                return ExitCode.Done;
            }
            return await Import(db, choice, packages ?? Load(paths, cancellation), isPublic, cancellation);
        }, cancellation);
    }

    private static List<ReviewPackage> Load(string[] paths, CancellationToken cancellation)
    {
        var packages = new List<ReviewPackage>();
        foreach (var path in paths)
        {
            Console.Error.WriteLine($"Reading {path}");
            packages.Add(PackageLoading.Load(path, cancellation) ?? throw CommandRefusedException.PackageProblems("Nothing was imported."));
        }
        return packages;
    }

    private static async Task<ExitCode> Import(ChesilDbContext db, DatabaseChoice choice, List<ReviewPackage> packages, bool isPublic, CancellationToken cancellation)
    {
        // Said before minutes are spent on it; the act asks again.
        foreach (var package in packages)
        {
            if (CreateReview.Reserved.Contains(package.Review.Code) || await db.Reviews.AnyAsync(review => review.Code == package.Review.Code, cancellation)) throw CodeTaken(package.Review.Code);
        }
        var worked = new List<(ReviewPackage Package, byte[] Results)>();
        foreach (var package in packages) worked.Add((package, await WorkOut(package, cancellation)));

        using var queue = new WriteQueue(isNeeded: choice is DatabaseChoice.Sqlite);
        var import = new ImportReview(new ActTransaction(db, TimeProvider.System, queue), TimeProvider.System);
        foreach (var (package, results) in worked)
        {
            switch (await import.Do(new ActContext(Reader.System, null, Reason), package, results, isPublic, cancellation))
            {
                case ImportReviewResult.Imported:
                    Console.WriteLine($"{package.Review.Name} is imported as {package.Review.Code}. {(isPublic ? "Everybody can read it." : "Only the team sees it until it is published.")}");
                    break;
                case ImportReviewResult.CodeTaken taken:
                    throw CodeTaken(taken.Code);
                case ImportReviewResult.NoSuchTimeZone zone:
                    throw CommandRefusedException.PackageProblems($"The package says that its time zone is {zone.Name}, and there is none of that name. Write one such as Europe/London into tables/review.csv.");
                default:
                    throw new InvalidOperationException();
            }
        }
        return ExitCode.Done;
    }

    private static async Task<byte[]> WorkOut(ReviewPackage package, CancellationToken cancellation)
    {
        Console.Error.WriteLine(package.Review.Name);
        var review = ReviewModel.Run(package, new ModelOptions(Environment.ProcessorCount), new ConsoleProgress(), cancellation);
        Console.Error.WriteLine("Writing the report");
        var report = await ReviewReport.RenderAsync(review, cancellation);
        foreach (var warning in review.Results.Warnings) Console.Error.WriteLine($"Warning: {warning}");
        using var zip = new MemoryStream();
        review.WriteZip(zip, report);
        return zip.ToArray();
    }

    private static CommandRefusedException CodeTaken(string code) => CommandRefusedException.PackageProblems(CreateReview.Reserved.Contains(code)
        ? $"The site itself uses the short name {code}. Give the review another in tables/review.csv."
        : $"A review called {code} is there already, and a short name is never used twice. Give this one another in tables/review.csv.");
}
