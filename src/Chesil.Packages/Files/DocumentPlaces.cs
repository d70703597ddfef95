namespace Chesil.Packages.Files;

/// <summary>Where a document may stand in a package: beside the tables and the descriptor, never in their place.</summary>
internal static class DocumentPlaces
{
    /// <summary>Why a document cannot have a name and a path, in words that finish "found ..."; null where it can.</summary>
    public static string? Refuse(string name, string path)
    {
        if (ReviewTables.Find(name) is not null) return $"a document called {PackageProblem.Quote(name)}, the name of a table";
        if (path.StartsWith('.') || path.StartsWith('~')) return $"a document at {PackageProblem.Quote(path)}, a path that starts with a dot or a tilde";
        if (Collide(path, PackageFiles.Descriptor)) return $"a document in the place of {PackageFiles.Descriptor}";
        if (ReviewTables.All.FirstOrDefault(schema => Collide(path, schema.Path)) is { } table) return $"a document in the place of the table {table.Path}";
        return null;
    }

    /// <summary>Whether two files cannot stand in one folder: one path, whatever its capitals, or one the folder of the other.</summary>
    public static bool Collide(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || IsFolderOf(one, other) || IsFolderOf(other, one);

    private static bool IsFolderOf(string folder, string path) =>
        path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
}
