using Chesil.Packages.Files;
using Chesil.Packages.Reading;

namespace Chesil.Packages.Writing;

/// <summary>
/// Puts a new package in the place of an earlier one. The new folder is made whole beside the old one and then takes its
/// place, so a reader never sees half of it; and nothing goes that the earlier package did not bring.
/// </summary>
internal static class FolderReplacement
{
    /// <summary>The one file beside a package that is its keeper's own and stays.</summary>
    private const string Readme = "README.md";

    /// <param name="folder">A folder that does not exist yet, is empty, or holds an earlier package and nothing else but a README.md.</param>
    /// <param name="write">Fills a new folder.</param>
    /// <exception cref="IOException">The folder holds something else, or cannot be written.</exception>
    public static void Make(string folder, Action<string> write)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (FindOther(folder) is { } other) throw new IOException($"The folder {folder} holds {other}, which its {PackageFiles.Descriptor} does not list. Move it away, or name an empty or a new folder.");
        // What a writing that was cut short has left is cleared away; the names are such as nobody gives a folder.
        var fresh = Beside(folder, "new");
        var old = Beside(folder, "old");
        Clear(fresh);
        Clear(old);
        Directory.CreateDirectory(fresh);
        write(fresh);
        var readme = Path.Combine(folder, Readme);
        if (File.Exists(readme) && !File.Exists(Path.Combine(fresh, Readme))) File.Copy(readme, Path.Combine(fresh, Readme));
        if (Directory.Exists(folder)) Directory.Move(folder, old);
        try
        {
            Directory.Move(fresh, folder);
        }
        catch
        {
            if (Directory.Exists(old)) Directory.Move(old, folder);
            throw;
        }
        Clear(old);
    }

    /// <summary>The first file of a folder that no package there lists; null where there is none.</summary>
    private static string? FindOther(string folder)
    {
        if (!Directory.Exists(folder)) return null;
        using var files = PackageFiles.At(folder);
        var listed = files.Has(PackageFiles.Descriptor)
            ? new DescriptorReader(files, ReviewTables.Find, new ProblemList()).Read()?.Select(resource => resource.Path) ?? []
            : [];
        var known = listed.Append(PackageFiles.Descriptor).Append(Readme).ToHashSet(StringComparer.Ordinal);
        if (!files.Has(PackageFiles.Descriptor)) known.Clear();
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        return new DirectoryInfo(folder).EnumerateFileSystemInfos("*", everything)
            .Where(each => each is FileInfo || each.LinkTarget is not null)
            .Select(each => Path.GetRelativePath(folder, each.FullName).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(path => !known.Contains(path));
    }

    private static string Beside(string folder, string state) =>
        Path.Combine(Path.GetDirectoryName(folder) ?? throw new IOException($"{folder} cannot be a package."), $".{Path.GetFileName(folder)}.chesil-{state}");

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
