using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Chesil.Architecture.Tests.Reading;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>Everybody builds the same thing, all of it, from the same packages.</summary>
public sealed partial class Build
{
    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var listed = XDocument.Parse(House.Text("Chesil.slnx")).Descendants("Project").Select(project => (string)project.Attribute("Path")!).ToHashSet(StringComparer.Ordinal);
        Rule.Holds("Add it to Chesil.slnx, or nobody's build will find it.", House.Projects.Select(project => project.File).Where(file => !listed.Contains(file)));
        Rule.Holds("Take it out of Chesil.slnx: there is no such project.", listed.Where(file => !House.Has(file)));
    }

    [Fact]
    public void Every_project_locks_its_packages() => Rule.Holds(
        "Run dotnet restore and commit the packages.lock.json it writes.",
        House.Projects.Select(project => $"{project.Folder}/packages.lock.json").Where(file => !House.Has(file)));

    [Fact]
    public void Versions_of_packages_stand_in_one_place() => Rule.Holds(
        "Write the version in Directory.Packages.props, and only the name here.",
        from project in House.Projects
        from item in project.ItemsWithVersions
        select $"{project.File} gives {item} a version");

    [Fact]
    public void Locked_npm_packages_name_no_host() => Rule.Holds(
        "Run npm install again with the .npmrc of that folder, which leaves hosts out of the lock file.",
        from file in House.Files
        where Path.GetFileName(file) == "package-lock.json"
        from package in JsonDocument.Parse(House.Text(file)).RootElement.GetProperty("packages").EnumerateObject()
        where package.Value.TryGetProperty("resolved", out _)
        select $"{file} says where {package.Name} comes from");

    [Fact]
    public void Every_suite_tests_a_project() => Rule.Holds(
        "Name the suite after the project it tests, with .Tests at the end.",
        House.Projects
            .Where(project => project.IsIn("tests") && project.Name.EndsWith(".Tests", StringComparison.Ordinal))
            .Where(project => project.Name is not ("Chesil.Architecture.Tests" or "Chesil.EndToEnd.Tests") && House.Projects.All(other => other.Name + ".Tests" != project.Name))
            .Select(project => project.File));

    [Fact]
    public void Every_project_of_the_product_has_tests() => Rule.Holds(
        "Add tests/<Project>.Tests to the solution. (The web is tested from outside, in Chesil.EndToEnd.Tests.)",
        House.Source
            .Where(project => House.Projects.All(other => other.Name != project.Name + ".Tests"))
            .Where(project => project.Name != "Chesil.Web" || House.Projects.All(other => other.Name != "Chesil.EndToEnd.Tests"))
            .Select(project => project.Name));

    [Fact]
    public void Scripts_can_be_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no mark for files that can be run.");
        string[] scripts = ["run", "test", "chesil", ".ci/run", .. House.Files.Where(file => Path.GetExtension(file) is "" or ".sh" && House.Text(file).StartsWith("#!", StringComparison.Ordinal))];
        Rule.Holds("Run chmod +x on it, and git add --chmod=+x.", scripts.Where(file => !House.Has(file) || !CanBeRun(file)));
    }

    [Fact]
    public void Decision_records_say_what_became_easier_and_what_harder()
    {
        var records = House.Files.Where(file => Record().IsMatch(file)).ToList();
        Rule.Holds(
            "Give the record the parts ## Context, ## Decision and ## Consequences, and under the last at least one line that starts with Good: and one that starts with Bad:.",
            from file in records
            let text = House.Text(file)
            where !new[] { "## Context", "## Decision", "## Consequences", "Good:", "Bad:" }.All(part => text.Contains(part, StringComparison.Ordinal))
            select file);
        Rule.Holds("Number decision records one after the other.", records.Where((file, i) => !Path.GetFileName(file).StartsWith($"{i + 1:0000}-", StringComparison.Ordinal)));
    }

    private static bool CanBeRun(string file) => OperatingSystem.IsWindows() || File.GetUnixFileMode(House.FullPath(file)).HasFlag(UnixFileMode.UserExecute);

    [GeneratedRegex(@"^docs/decisions/\d{4}-[a-z0-9-]+\.md$")]
    private static partial Regex Record();
}
