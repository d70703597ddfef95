using System.Diagnostics;
using System.Globalization;

namespace Chesil.Testing.Databases;

/// <summary>Where the SQLite files of this process are, until it ends.</summary>
internal static class SqliteFolder
{
    private const string Prefix = "chesil-sqlite.";

    private static readonly Lazy<string> Made = new(Make);

    public static string Path => Made.Value;

    private static string Make()
    {
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Prefix + "*")) DeleteLeftover(folder);
        var made = Directory.CreateTempSubdirectory(Prefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + ".").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(made, recursive: true);
        return made;
    }

    // A test process that was killed could not tidy up.
    private static void DeleteLeftover(string folder)
    {
        if (!int.TryParse(System.IO.Path.GetFileName(folder).Split('.')[1], NumberStyles.None, CultureInfo.InvariantCulture, out var owner)) return;
        try
        {
            using var process = Process.GetProcessById(owner);
        }
        catch (ArgumentException)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody else's, or somebody else was quicker.
            }
        }
    }
}
