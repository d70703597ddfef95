using System.CommandLine;
using Chesil.Packages.Writing;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil export PACKAGE --to FOLDER|FILE.zip</c></summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var package = Arguments.Package();
        var to = new Option<string>("--to") { Description = "A folder, or a file that ends in .zip.", Required = true, HelpName = "PATH" };
        var command = new Command("export", "Write a package in its canonical form: the same review gives the same files, byte for byte.") { package, to };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed.GetRequiredValue(package), parsed.GetRequiredValue(to), cancellation)));
        return command;
    }

    private static ExitCode Run(string path, string to, CancellationToken cancellation)
    {
        if (PackageLoading.Load(path, cancellation) is not { } package) return ExitCode.PackageProblems;
        if (to.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            var fresh = to + ".new";
            using (var stream = File.Create(fresh)) PackageWriter.WriteZip(package, stream);
            File.Move(fresh, to, overwrite: true);
        }
        else
        {
            PackageWriter.WriteFolder(package, to);
        }
        Console.WriteLine($"{package.Review.Name} is in {to}. Hash of the package: {PackageWriter.Hash(package)}.");
        return ExitCode.Done;
    }
}
