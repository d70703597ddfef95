using System.CommandLine;
using System.Globalization;
using Chesil.Cli.Help;
using Chesil.Packages.Tables;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil check PACKAGE</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var package = Arguments.Package();
        var command = new ExampleCommand(
            "check",
            "Say everything that is wrong with a package.",
            "Read a package and say everything that is wrong with it, with the file, the row and the column: cells that cannot be read, codes that are nowhere, weights that do not add up, a seal that does not match.",
            "chesil check samples/chalkshire") { package };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed.GetRequiredValue(package), cancellation)));
        return command;
    }

    private static ExitCode Run(string path, CancellationToken cancellation)
    {
        if (PackageLoading.Load(path, cancellation) is not { } package) return ExitCode.PackageProblems;

        Console.WriteLine($"{package.Review.Name}: the package is in order.");
        foreach (var table in package.Tables) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {table.Schema.Name,-18} {table.Count,8:N0} {(table.Count == 1 ? "row" : "rows")}"));
        if (package.Rows<Seal>() is [.., var seal]) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The framework, version {seal.Version}, was sealed on {seal.SealedOn:yyyy-MM-dd}; the hash matches."));
        else if (package.Rows<Criterion>().Count > 0) Console.WriteLine("The framework is not sealed yet; nothing may be scored before it is.");
        return ExitCode.Done;
    }
}
