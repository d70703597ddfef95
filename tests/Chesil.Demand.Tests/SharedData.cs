namespace Chesil.Demand.Tests;

/// <summary>Published data kept beside the repository and never copied into it.</summary>
internal static class SharedData
{
    public static string GetOrSkip(params string[] path)
    {
        var root = Environment.GetEnvironmentVariable("CHESIL_SHARED");
        if (root is null)
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chesil.slnx")))
                folder = folder.Parent;
            root = folder is null ? null : Path.Combine(folder.FullName, "..", "shared");
        }

        var file = root is null ? null : Path.Combine([root, "data", .. path]);
        if (file is null || !File.Exists(file))
            Assert.Skip($"The shared data file {string.Join('/', path)} is not here; set CHESIL_SHARED to the folder that holds data.");
        return file;
    }
}
