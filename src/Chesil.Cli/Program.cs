using System.CommandLine;
using Chesil.Cli;
using Chesil.Cli.Commands;

var root = new RootCommand("Chesil works on a review of health and care services: a package of open data goes in, and every number that comes out can be opened.")
{
    CheckCommand.Create(),
    AppraiseCommand.Create(),
    OpenCommand.Create(),
    AccessCommand.Create(),
    SealCommand.Create(),
    ExportCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
    var command = parsed.CommandResult.Command == root ? "chesil" : $"chesil {parsed.CommandResult.Command.Name}";
    Console.Error.WriteLine($"Type {command} --help to see how it is used.");
    return (int)ExitCode.WrongCommandLine;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception refused) when (refused is Chesil.Packages.Files.NotAPackageException or IOException or UnauthorizedAccessException or CommandRefusedException)
{
    Console.Error.WriteLine(refused.Message);
    return (int)(refused is CommandRefusedException { IsCommandLine: true } ? ExitCode.WrongCommandLine : ExitCode.PackageProblems);
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. Nothing was written.");
    return (int)ExitCode.PackageProblems;
}
