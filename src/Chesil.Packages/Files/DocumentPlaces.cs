namespace Chesil.Packages.Files;

/// <summary>Where a document may stand in a package: beside the tables and the descriptor, never in their place.</summary>
internal static class DocumentPlaces
{
    /// <summary>Why a document cannot have a name and a path, in words that finish "found ..."; null where it can.</summary>
    public static string? Refuse(string name, string path)
    {
        if (ReviewTables.Find(name) is not null) return $"a document called {PackageProblem.Quote(name)}, the name of a table";
        if (string.Equals(path, PackageFiles.Descriptor, StringComparison.OrdinalIgnoreCase)) return $"a document in the place of {PackageFiles.Descriptor}";
        if (ReviewTables.All.Any(schema => string.Equals(schema.Path, path, StringComparison.OrdinalIgnoreCase))) return $"a document in the place of the table {path}";
        return null;
    }
}
