namespace Chesil.Cli;

/// <summary>What the command line says to whoever called it.</summary>
internal enum ExitCode
{
    /// <summary>Done; there may have been warnings.</summary>
    Done = 0,

    /// <summary>The package, a file, or the record has problems; nothing was written.</summary>
    PackageProblems = 1,

    /// <summary>What was typed cannot be done; nothing was written.</summary>
    WrongCommandLine = 2,

    /// <summary>Chesil itself is at fault; nothing was written.</summary>
    Fault = 3,

    /// <summary>Somebody stopped it, as shells count an interrupt; nothing was written.</summary>
    Stopped = 130,
}

/// <summary>The command cannot be carried out, for a reason the message gives.</summary>
internal sealed class CommandRefusedException(ExitCode exitCode, string message) : Exception(message)
{
    /// <summary>Whether it is what was typed that is wrong, or what was read.</summary>
    public ExitCode ExitCode => exitCode;

    /// <summary>What was typed cannot be done.</summary>
    public static CommandRefusedException WrongCommandLine(string message) => new(ExitCode.WrongCommandLine, message);

    /// <summary>What was read cannot be used.</summary>
    public static CommandRefusedException PackageProblems(string message) => new(ExitCode.PackageProblems, message);
}
