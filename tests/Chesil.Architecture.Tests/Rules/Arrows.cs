using Chesil.Architecture.Tests.Reading;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>Which project may know which: the picture of ARCHITECTURE.md, as a test.</summary>
public sealed class Arrows
{
    private const string Instead = "Turn the arrow round: give the lower project plain inputs, or do the work in a project that may know both. The arrows are in ARCHITECTURE.md.";

    private static readonly string[] Engines = ["Chesil.Numerics", "Chesil.TravelTimes", "Chesil.Demand", "Chesil.Appraisal"];

    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Chesil.Numerics"] = [],
        ["Chesil.TravelTimes"] = ["Chesil.Numerics"],
        ["Chesil.Demand"] = ["Chesil.Numerics"],
        ["Chesil.Appraisal"] = ["Chesil.Numerics"],
        ["Chesil.Packages"] = [],
        ["Chesil.SystemModel"] = [.. Engines, "Chesil.Packages"],
        ["Chesil.Components"] = ["Chesil.Packages"],
        ["Chesil.Reviews"] = ["Chesil.SystemModel", "Chesil.Packages"],
        ["Chesil.Cli"] = [.. Engines, "Chesil.SystemModel", "Chesil.Packages", "Chesil.Components", "Chesil.Reviews"],
        ["Chesil.Web"] = ["Chesil.SystemModel", "Chesil.Packages", "Chesil.Components", "Chesil.Reviews"],
    };

    [Fact]
    public void Every_project_of_src_has_its_arrows() => Rule.Holds(
        "Say in this test which projects a new project may know, and draw it in ARCHITECTURE.md.",
        House.Source.Where(project => !MayKnow.ContainsKey(project.Name)).Select(project => project.Name));

    [Fact]
    public void Project_files_name_only_what_the_arrows_allow() => Rule.Holds(
        Instead,
        from project in House.Source
        from known in project.ProjectReferences
        where !MayKnow.GetValueOrDefault(project.Name, []).Contains(known)
        select $"{project.File} names {known}");

    [Fact]
    public void Compiled_code_uses_only_what_the_arrows_allow() => Rule.Holds(
        Instead,
        from project in House.Source
        from known in project.Assembly.MainModule.AssemblyReferences
        let name = known.Name == "chesil" ? "Chesil.Cli" : known.Name
        where name.StartsWith("Chesil.", StringComparison.Ordinal) && !MayKnow.GetValueOrDefault(project.Name, []).Contains(name)
        select $"{project.Name} was compiled against {name}");

    [Fact]
    public void Nothing_of_the_product_knows_tests_benchmarks_or_tools() => Rule.Holds(
        "Move what is shared into the product, or keep a copy where it is used.",
        from project in House.Source
        from known in project.ProjectReferences
        where House.Projects.Any(other => other.Name == known && !other.IsIn("src"))
        select $"{project.File} names {known}");
}
