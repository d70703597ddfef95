using Chesil.Packages.Results;

namespace Chesil.Cli;

/// <summary>Where results may be written.</summary>
internal static class ResultsFolder
{
    /// <summary>Results take the place of earlier results, and of nothing else: least of all of the package they are made from.</summary>
    /// <exception cref="CommandRefusedException">There is something else.</exception>
    public static void RefuseOther(string folder)
    {
        if (File.Exists(folder)) throw CommandRefusedException.WrongCommandLine($"{folder} is a file. Name a folder for the results.");
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any() || File.Exists(Path.Combine(folder, ReviewResults.Path))) return;
        throw CommandRefusedException.WrongCommandLine($"The folder {folder} holds something else than results. Name a new or an empty folder.");
    }
}
