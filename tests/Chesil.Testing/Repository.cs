namespace Chesil.Testing;

/// <summary>Where things are: the project, its samples, and the real data that may be kept beside it.</summary>
public static class Repository
{
    /// <summary>The folder of the project.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The package of a sample.</summary>
    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    /// <summary>
    /// A folder or file of the real data beside the project, which are for tests only and never copied in.
    /// A test that needs them is skipped where they are absent.
    /// </summary>
    public static string SharedOrSkip(params string[] path)
    {
        var shared = Environment.GetEnvironmentVariable("CHESIL_SHARED") ?? Path.Combine(Path.GetDirectoryName(Root) ?? "", "shared");
        var found = Path.Combine([shared, .. path]);
        Assert.SkipUnless(Path.Exists(found), $"The real data are not here: expected shared/{string.Join('/', path)} beside the project.");
        return found;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chesil.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the project.");
    }
}
