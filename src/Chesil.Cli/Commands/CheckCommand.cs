using System.CommandLine;

namespace Chesil.Cli.Commands;

/// <summary><c>chesil check PACKAGE</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var package = Arguments.Package();
        var command = new Command("check", "Read a package and say everything that is wrong with it: cells, references between tables, the seal, and what its parts say together.") { package };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(parsed.GetRequiredValue(package), cancellation)));
        return command;
    }

    private static ExitCode Run(string path, CancellationToken cancellation)
    {
        if (PackageLoading.Load(path, cancellation) is not { } package) return ExitCode.PackageProblems;

        Console.WriteLine($"{package.Review.Name}: the package is in order.");
        foreach (var table in package.Tables) Console.WriteLine($"  {table.Schema.Name,-18} {table.Count,8:N0} {(table.Count == 1 ? "row" : "rows")}");
        if (package.Rows<Packages.Tables.Seal>() is [.., var seal]) Console.WriteLine($"Framework version {seal.Version}, sealed {seal.SealedOn:yyyy-MM-dd}: the hash matches.");
        return ExitCode.Done;
    }
}
