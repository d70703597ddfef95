using System.CommandLine;
using System.Globalization;
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
        var package = Arguments.Package();
        var by = new Option<string>("--by") { Description = "Who seals, by role.", Required = true, HelpName = "ROLE" };
        var on = new Option<string>("--on") { Description = "The date of sealing, as 2026-11-21.", Required = true, HelpName = "DATE" };
        var reason = new Option<string>("--reason") { Description = "Why; for a second version, what had to change.", Required = true, HelpName = "TEXT" };
        var command = new Command("seal", "Seal the framework of a package: its criteria, scales, hurdles and weights. Nothing may be scored before, and a change afterwards shows.") { package, by, on, reason };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed.GetRequiredValue(package), parsed.GetRequiredValue(by), parsed.GetRequiredValue(on), parsed.GetRequiredValue(reason), cancellation)));
        return command;
    }

    private static ExitCode Run(string path, string by, string on, string reason, CancellationToken cancellation)
    {
        if (!DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) throw new CommandRefusedException($"--on takes a date as 2026-11-21, not '{on}'.", isCommandLine: true);
        if (!Directory.Exists(path)) throw new CommandRefusedException("A package is sealed in its folder; unpack the zip first.", isCommandLine: true);
        if (string.IsNullOrWhiteSpace(by) || string.IsNullOrWhiteSpace(reason)) throw new CommandRefusedException("Say who seals and why: --by and --reason may not be empty.", isCommandLine: true);
        if (PackageLoading.Load(path, cancellation) is not { } package) return ExitCode.PackageProblems;
        if (package.Rows<Criterion>().Count == 0) throw new CommandRefusedException("The package has no criteria, so there is nothing to seal.");

        var sealedPackage = FrameworkSeal.Seal(package, date, by, reason);
        PackageWriter.WriteFolder(sealedPackage, path);
        var seal = sealedPackage.Rows<Seal>()[^1];
        Console.WriteLine($"Framework version {seal.Version} is sealed: {FrameworkSeal.PathOf(seal.Version)}, SHA-256 {seal.Sha256}.");
        return ExitCode.Done;
    }
}
