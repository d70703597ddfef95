using System.CommandLine;
using System.Globalization;
using Chesil.Cli.Help;
using Chesil.Packages.Files;
using Chesil.Packages.Sealing;
using Chesil.Packages.Tables;
using Chesil.Packages.Writing;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil seal PACKAGE --by ROLE --on DATE --reason TEXT</c></summary>
internal static class SealCommand
{
    public static Command Create()
    {
        var package = new Argument<string>("PACKAGE") { Description = "The folder of the package, which is written again with its seal." };
        var by = new Option<string>("--by") { Description = "Who seals, by role.", Required = true, HelpName = "ROLE" };
        var on = new Option<string>("--on") { Description = "The date of sealing, as 2026-11-21.", Required = true, HelpName = "DATE" };
        var reason = new Option<string>("--reason") { Description = "Why; for a second version, what had to change.", Required = true, HelpName = "TEXT" };
        var command = new ExampleCommand(
            "seal",
            "Seal a framework, so that nothing is scored before it is agreed.",
            "Seal the framework of a package: its criteria, scales, hurdles and weights. Nothing may be scored before, and whatever is changed afterwards shows. Sealing again makes the next version, with a reason.",
            "chesil seal my-review --by \"The board\" --on 2026-11-21 --reason Agreed") { package, by, on, reason };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed.GetRequiredValue(package), parsed.GetRequiredValue(by), parsed.GetRequiredValue(on), parsed.GetRequiredValue(reason), cancellation)));
        return command;
    }

    private static ExitCode Run(string path, string by, string on, string reason, CancellationToken cancellation)
    {
        if (!DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) throw CommandRefusedException.WrongCommandLine($"--on takes a date as 2026-11-21, not '{on}'.");
        if (string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(reason)) throw CommandRefusedException.WrongCommandLine("Say who seals and why: --by and --reason may not be empty.");
        if (File.Exists(path)) throw CommandRefusedException.WrongCommandLine("A package is sealed in its folder. Unpack it first: chesil export PACKAGE --to FOLDER.");
        if (Directory.Exists(path) && !File.Exists(Path.Combine(path, PackageFiles.Descriptor))) throw CommandRefusedException.WrongCommandLine($"{path} has no {PackageFiles.Descriptor}. Write the package with one first: chesil export {path} --to FOLDER.");
        if (PackageLoading.LoadToSeal(path, cancellation) is not { } package)
        {
            Console.Error.WriteLine("Nothing was sealed.");
            return ExitCode.PackageProblems;
        }
        if (package.Rows<Criterion>().Count == 0) throw CommandRefusedException.PackageProblems("The package has no criteria, so there is nothing to seal.");
        if (package.Rows<Seal>() is [.., var last] && date < last.SealedOn) throw CommandRefusedException.WrongCommandLine(string.Create(CultureInfo.InvariantCulture, $"--on {on} lies before {last.SealedOn:yyyy-MM-dd}, when version {last.Version} was sealed."));

        var sealedPackage = FrameworkSeal.Seal(package, date, by, reason);
        PackageWriter.WriteFolder(sealedPackage, path);
        var seal = sealedPackage.Rows<Seal>()[^1];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The framework, version {seal.Version}, is sealed. Its text is in {FrameworkSeal.PathOf(seal.Version)}."));
        Console.WriteLine($"SHA-256: {seal.Sha256}");
        return ExitCode.Done;
    }
}
