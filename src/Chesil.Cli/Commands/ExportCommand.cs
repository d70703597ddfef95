using System.CommandLine;
using Chesil.Cli.Help;
using Chesil.Packages.Files;
using Chesil.Packages.Results;
using Chesil.Packages.Writing;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil export PACKAGE --to PATH</c></summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var package = Arguments.Package();
        var to = new Option<string>("--to") { Description = "A folder: new, empty, or with an earlier package, which this one replaces. Or a file that ends in .zip.", Required = true, HelpName = "PATH" };
        var command = new ExampleCommand(
            "export",
            "Write a package in one agreed form, as a folder or a zip.",
            "Write a package in its canonical form: one encoding, rows in the order of their keys, numbers as they were typed. The same review gives the same files, byte for byte, and one hash that names it.",
            "chesil export samples/chalkshire --to chalkshire.zip") { package, to };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed.GetRequiredValue(package), parsed.GetRequiredValue(to), cancellation)));
        return command;
    }

    private static ExitCode Run(string path, string to, CancellationToken cancellation)
    {
        if (File.Exists(Path.Combine(to, ReviewResults.Path))) throw CommandRefusedException.WrongCommandLine($"The folder {to} holds results, not a package. Name another.");
        if (PackageLoading.Load(path, cancellation) is not { } package)
        {
            Console.Error.WriteLine("Nothing was written.");
            return ExitCode.PackageProblems;
        }
        if (to.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) WriteZip(package, Path.GetFullPath(to));
        else PackageWriter.WriteFolder(package, to);
        Console.WriteLine($"{package.Review.Name} is in {to}.");
        Console.WriteLine($"Hash of the package: {PackageWriter.Hash(package)}");
        return ExitCode.Done;
    }

    /// <summary>The zip is made whole beside the old one and then takes its place.</summary>
    private static void WriteZip(Packages.ReviewPackage package, string to)
    {
        if (File.Exists(to) && !HoldsPackage(to)) throw CommandRefusedException.WrongCommandLine($"{to} is there already and is not a package. Name another file.");
        var folder = Path.GetDirectoryName(to)!;
        Directory.CreateDirectory(folder);
        var fresh = Path.Combine(folder, $".{Path.GetFileName(to)}.chesil-new");
        try
        {
            using (var stream = File.Create(fresh)) PackageWriter.WriteZip(package, stream);
            File.Move(fresh, to, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    private static bool HoldsPackage(string zip)
    {
        try
        {
            using var files = PackageFiles.At(zip);
            return files.Has(PackageFiles.Descriptor);
        }
        catch (NotAPackageException)
        {
            return false;
        }
    }
}
