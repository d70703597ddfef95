namespace Chesil.Components.Tests;

/// <summary>Where the sources are.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Chesil.slnx"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("No folder above the tests holds Chesil.slnx.");
    }
}
