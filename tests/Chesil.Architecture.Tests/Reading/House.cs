using System.Text.RegularExpressions;

namespace Chesil.Architecture.Tests.Reading;

/// <summary>The files and projects of the repository, as they lie on disk.</summary>
internal static partial class House
{
    private static readonly HashSet<string> Made = new(StringComparer.Ordinal) { ".git", ".idea", ".vs", ".vscode", "artifacts", "bin", "made", "node_modules", "obj", "wwwroot" };

    private static readonly Lazy<IReadOnlyList<string>> AllFiles = new(() => [.. FilesBelow(Root!).Order(StringComparer.Ordinal)]);

    private static readonly Lazy<IReadOnlyList<Project>> AllProjects = new(() => [.. Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Select(file => new Project(file))]);

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that belongs to the repository, by its path from the root; what builds and runs leave behind is not among them.</summary>
    public static IReadOnlyList<string> Files => AllFiles.Value;

    /// <summary>Every project.</summary>
    public static IReadOnlyList<Project> Projects => AllProjects.Value;

    /// <summary>The projects of the product.</summary>
    public static IEnumerable<Project> Source => Projects.Where(project => project.IsIn("src"));

    /// <summary>The projects that say they are engines: the engines proper, and the model that joins them.</summary>
    public static IEnumerable<Project> Engines => Source.Where(project => project.IsEngine);

    public static string FullPath(string file) => Path.Combine(Root, file);

    public static bool Has(string file) => Path.Exists(FullPath(file));

    public static string Text(string file) => File.ReadAllText(FullPath(file));

    /// <summary>The lines of a file that a pattern is found on, each with its place.</summary>
    public static IEnumerable<string> LinesWith(string file, Regex pattern)
    {
        var number = 0;
        foreach (var line in File.ReadLines(FullPath(file)))
        {
            number++;
            if (pattern.Match(line) is { Success: true } match) yield return $"{file}:{number} has {match.Value.Trim()}";
        }
    }

    /// <summary>Every file that can be read as lines of text, apart from tables of data.</summary>
    public static IEnumerable<string> TextFiles => Files.Where(file => !Binary().IsMatch(file));

    private static IEnumerable<string> FilesBelow(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !Made.Contains(Path.GetFileName(file)))) yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        foreach (var below in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(below);
            // ./run keeps what it works out in a folder called data, at the root only.
            if (Made.Contains(name) || (name == "data" && folder == Root)) continue;
            foreach (var file in FilesBelow(below)) yield return file;
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chesil.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the project.");
    }

    [GeneratedRegex(@"\.(png|jpg|ico|zip|pdf|binlog|woff2?)$")]
    private static partial Regex Binary();
}
