namespace Chesil.Benchmarks.Data;

/// <summary>Where the project is, its samples, and the real data that may be kept beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    /// <summary>A file or folder of the real data beside the project.</summary>
    public static string Shared(params string[] path) =>
        Path.Combine([Environment.GetEnvironmentVariable("CHESIL_SHARED") ?? Path.Combine(Path.GetDirectoryName(Root)!, "shared"), .. path]);

    /// <summary>What to say where it is not there; null where it is.</summary>
    public static string? MissingShared(params string[] path) => Path.Exists(Shared(path)) ? null : $"the real data are not here: expected shared/{string.Join('/', path)} beside the project";

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chesil.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the benchmarks holds Chesil.slnx.");
    }
}
