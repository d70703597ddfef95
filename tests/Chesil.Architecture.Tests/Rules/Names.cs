using System.Text.RegularExpressions;
using Chesil.Architecture.Tests.Reading;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>Names come from the field, not from the pattern.</summary>
public sealed partial class Names
{
    /// <summary>A service is what a hospital gives, and on a page what the site is for; these mean that.</summary>
    private static readonly string[] ServicesOfHealth = ["Service", "HeaderService", "UnknownService", "UseOfService"];

    [Fact]
    public void No_type_is_called_after_its_pattern() => Rule.Holds(
        "Call it what it is or does in a review, in the words of GLOSSARY.md: an act (ProposeOption), a noun (Arrangement), a result (HurdleSift).",
        from file in House.Files
        where file.EndsWith(".cs", StringComparison.Ordinal)
        from Match declared in Declaration().Matches(House.Text(file))
        let name = declared.Groups["name"].Value
        where IsAPattern(name)
        select $"{file} declares {name}");

    [Fact]
    public void A_namespace_is_the_folder_it_lies_in() => Rule.Holds(
        "Move the file, or correct its namespace: one finds a type by its name alone. In Chesil.Components each component has a folder and all share one namespace.",
        from project in House.Projects
        from file in House.Files
        where file.StartsWith(project.Folder + "/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)
        let found = Namespace().Match(House.Text(file)).Groups["name"].Value
        where found.Length > 0 && found != FolderName(project, file) && !(project.Name == "Chesil.Components" && found == project.Name)
        select $"{file} is in the namespace {found}, and its folder is {FolderName(project, file)}");

    private static string FolderName(Project project, string file)
    {
        var below = Path.GetDirectoryName(file)!.Replace('\\', '/')[project.Folder.Length..];
        return project.Name + below.Replace('/', '.');
    }

    private static bool IsAPattern(string name) =>
        // A tag helper is what the web framework calls a tag of its own.
        !name.EndsWith("TagHelper", StringComparison.Ordinal)
        && !name.Contains('_', StringComparison.Ordinal)
        && PatternWord().IsMatch(name)
        && !ServicesOfHealth.Contains(name);

    [GeneratedRegex(@"^[^\S\n]*(?:(?:public|internal|private|protected|file|static|sealed|abstract|partial|readonly|ref|unsafe|new)\s+)*(?:record\s+struct|record\s+class|class|record|struct|interface|enum)\s+(?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(Manager|Helpers?|Util(s|ity|ities)?|Common|Service|Base|Impl)$|^(Common|Util|Helper)(?=[A-Z]|$)")]
    private static partial Regex PatternWord();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
