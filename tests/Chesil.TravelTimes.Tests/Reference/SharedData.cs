namespace Chesil.TravelTimes.Tests.Reference;

/// <summary>Real data kept beside the project, for tests only. A test that needs it is skipped where it is absent.</summary>
internal static class SharedData
{
    /// <summary>A folder of the data, or the test is skipped.</summary>
    public static string Folder(string name)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("CHESIL_SHARED") ?? BesideTheProject(), "data", name);
        Assert.SkipUnless(
            Directory.Exists(folder),
            $"The real data are not here: expected the folder shared/data/{name} beside the project.");
        return folder;
    }

    private static string BesideTheProject()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chesil.slnx"))) folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared");
    }
}
