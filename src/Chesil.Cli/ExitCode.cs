namespace Chesil.Cli;

/// <summary>What the command line says to whoever called it.</summary>
internal enum ExitCode
{
    /// <summary>Done; there may have been warnings.</summary>
    Done = 0,

    /// <summary>The package has problems; nothing was written.</summary>
    PackageProblems = 1,

    /// <summary>The command line was wrong.</summary>
    WrongCommandLine = 2,
}

/// <summary>The command cannot be carried out, for a reason the message gives.</summary>
internal sealed class CommandRefusedException(string message, bool isCommandLine = false) : Exception(message)
{
    /// <summary>Whether it is what was typed that is wrong, rather than what was read.</summary>
    public bool IsCommandLine => isCommandLine;
}
