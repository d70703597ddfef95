using System.CommandLine;
using System.Globalization;
using Chesil.Cli;
using Chesil.Cli.Commands;
using Chesil.Cli.Help;
using Chesil.Packages.Files;

// What is printed is the same in every country.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var root = new RootCommand("Chesil works on a review of health and care services. A package of open data goes in; a report and tables come out, and every number in them can be opened down to the evidence it rests on. Reviews that people work on are imported, and their record verified.")
{
    CheckCommand.Create(),
    AppraiseCommand.Create(),
    OpenCommand.Create(),
    AccessCommand.Create(),
    SealCommand.Create(),
    ExportCommand.Create(),
    ImportCommand.Create(),
    VerifyCommand.Create(),
};
HelpPage.ShowFor(root);

var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count > 0)
{
    foreach (var mistake in Mistakes.Of(parsed)) Console.Error.WriteLine(mistake);
    return (int)ExitCode.WrongCommandLine;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (CommandRefusedException refused)
{
    Console.Error.WriteLine(refused.Message);
    return (int)refused.ExitCode;
}
catch (NotAPackageException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return (int)ExitCode.PackageProblems;
}
catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(closed.Message);
    return (int)ExitCode.WrongCommandLine;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. Nothing was written.");
    return (int)ExitCode.Stopped;
}
catch (Exception fault)
{
    Console.Error.WriteLine("Chesil has a fault of its own, and nothing was written. Please report it with these lines:");
    Console.Error.WriteLine(fault);
    return (int)ExitCode.Fault;
}
