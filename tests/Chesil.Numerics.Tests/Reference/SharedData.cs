namespace Chesil.Numerics.Tests.Reference;

/// <summary>Finds the real data kept beside the repository; without it the tests that need it are skipped.</summary>
internal static class SharedData
{
    public static string[] ReadLinesOrSkip(params string[] path)
    {
        var file = Path.Combine([Folder(), .. path]);
        if (!File.Exists(file))
            Assert.Skip($"{string.Join('/', path)} is not in the shared folder beside the repository.");
        return File.ReadAllLines(file);
    }

    /// <summary>Splits a line of CSV; fields may be quoted.</summary>
    public static string[] Fields(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var isQuoted = false;
        foreach (var character in line)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (character == ',' && !isQuoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(character);
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("CHESIL_SHARED") is { Length: > 0 } folder)
            return folder;
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Chesil.slnx")))
                return Path.Combine(directory.Parent?.FullName ?? directory.FullName, "shared");
        }

        return "shared";
    }
}
