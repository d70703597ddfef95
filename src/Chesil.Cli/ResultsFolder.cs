using Chesil.Packages.Results;

namespace Chesil.Cli;

/// <summary>Where results may be written.</summary>
internal static class ResultsFolder
{
    /// <summary>Results take the place of earlier results, and of nothing else: least of all of the package they are made from.</summary>
    /// <param name="folder">The folder for the results.</param>
    /// <param name="package">The package.</param>
    /// <exception cref="CommandRefusedException">There is something else.</exception>
    public static void RefuseOther(string folder, string package)
    {
        if (File.Exists(folder)) throw CommandRefusedException.WrongCommandLine($"{folder} is a file. Name a folder for the results.");
        if (Directory.Exists(package) && IsInside(folder, package)) throw CommandRefusedException.WrongCommandLine($"The folder {folder} lies inside the package, which would no longer be the same. Name a folder elsewhere.");
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any() || File.Exists(Path.Combine(folder, ReviewResults.Path))) return;
        throw CommandRefusedException.WrongCommandLine($"The folder {folder} holds something else than results. Name a new or an empty folder.");
    }

    private static bool IsInside(string folder, string package)
    {
        var way = Path.GetRelativePath(package, folder);
        return way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(way);
    }
}
