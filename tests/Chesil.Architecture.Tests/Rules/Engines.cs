using System.Text.RegularExpressions;
using Chesil.Architecture.Tests.Reading;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>Engines take plain inputs and give plain results, with the same bytes on every machine.</summary>
public sealed partial class Engines
{
    private const string ListOfTheBanned = "eng/BannedSymbols.SameBytes.txt";

    /// <summary>Parts of the platform an engine does not know. A part ends with a dot when all below it is meant.</summary>
    private static readonly string[] Outside =
    [
        "Microsoft.", "System.Console", "System.Data.", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Diagnostics.Trace", "System.Environment",
        "System.IO.", "System.Net.", "System.Threading.Thread", "System.Threading.Timer", "System.Threading.PeriodicTimer", "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture",
    ];

    /// <summary>Not in the analyser's list because it cannot name them: arithmetic reached through interfaces, and sums in no fixed order.</summary>
    private static readonly string[] OtherBitsElsewhere =
    [
        "System.Linq.ParallelEnumerable", "System.Linq.ParallelQuery", "System.Numerics.IExponentialFunctions`1", "System.Numerics.IHyperbolicFunctions`1",
        "System.Numerics.ILogarithmicFunctions`1", "System.Numerics.IPowerFunctions`1", "System.Numerics.IRootFunctions`1", "System.Numerics.ITrigonometricFunctions`1",
        "System.HashCode", "System.Half", "System.Runtime.Intrinsics.X86.Sse.Reciprocal", "System.Runtime.Intrinsics.X86.Sse.ReciprocalSqrt",
    ];

    /// <summary>Where what is listed is sorted before anybody sees it: the cells of a run go straight into the graph, which sorts them.</summary>
    private static readonly string[] SortedAtOnce = ["Chesil.SystemModel.Cells.CellBook"];

    private static readonly string[] HashOrders =
    [
        .. from type in new[] { "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.HashSet`1", "System.Collections.Frozen.FrozenDictionary`2", "System.Collections.Frozen.FrozenSet`1", "System.Collections.Concurrent.ConcurrentDictionary`2" }
           from member in new[] { "GetEnumerator", "get_Keys", "get_Values", "get_Items" }
           select $"{type}.{member}",
    ];

    [Fact]
    public void The_engines_and_the_model_say_that_they_are_engines() => Rule.Holds(
        "Write <IsEngine>true</IsEngine> in the project file: it brings the banned symbols, overflow checks and documentation.",
        House.Source.Where(project => !project.IsEngine && (project.Name == "Chesil.SystemModel" || IsKnownToTheModel(project))).Select(project => project.File));

    [Fact]
    public void Engines_know_no_files_clocks_logs_or_frameworks() => Rule.Holds(
        "Take the data as a parameter. Reading, logging and time belong to whoever calls the engine; file formats to its Formats folder.",
        from project in House.Engines
        from use in Uses.Of(project.Assembly)
        where Outside.Any(part => IsPartOf(use, part)) && !IsAllowed(project, use)
        select use.ToString());

    [Fact]
    public void Engines_are_built_on_the_base_library_alone() => Rule.Holds(
        "Write it in Chesil.Numerics, or in the engine: a package may change its bits from one version to the next.",
        from project in House.Engines
        from package in project.PackageReferences
        select $"{project.File} names the package {package}");

    [Fact]
    public void Engines_call_nothing_that_gives_other_bits_on_another_machine()
    {
        var banned = BannedNames();
        Assert.True(banned.Count > 40, $"{ListOfTheBanned} could not be read.");
        Rule.Holds(
            "Use Chesil.Numerics: Elementary for exp, log, powers and trigonometry, PhiloxStream for chance, BlockSum for sums.",
            from project in House.Engines
            from use in Uses.Of(project.Assembly)
            where banned.Any(name => IsPartOf(use, name)) || OtherBitsElsewhere.Any(name => IsPartOf(use, name)) || use.Member?.EndsWith("Estimate", StringComparison.Ordinal) == true
            select use.ToString());
    }

    [Fact]
    public void Engines_list_nothing_in_the_order_of_a_hash() => Rule.Holds(
        "Keep it in a SortedDictionary, a SortedSet or a list, or sort before listing: the order of a hash is nobody's promise.",
        from project in House.Engines
        from use in Uses.Of(project.Assembly)
        where HashOrders.Contains(use.Name) && !SortedAtOnce.Contains(use.By)
        select use.ToString());

    [Fact]
    public void Nobody_silences_the_ban() => Rule.Holds(
        "Call what the message of the ban names instead. If the ban is wrong, change its list and say why in a decision record.",
        from file in House.Files
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".csproj", StringComparison.Ordinal) || file.EndsWith(".props", StringComparison.Ordinal) || file.EndsWith(".editorconfig", StringComparison.Ordinal)
        from line in House.LinesWith(file, Silenced())
        select line);

    [Fact]
    public void The_ban_reaches_every_engine()
    {
        var targets = House.Text("Directory.Build.targets");
        Assert.Contains(ListOfTheBanned, targets, StringComparison.Ordinal);
        Assert.Contains("Condition=\"'$(IsEngine)' == 'true'\"", targets, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_stranger_needs_stands_at_the_root_of_an_engine() => Rule.Holds(
        "Move the public type to the root of its project, or make it internal: folders hold the machinery.",
        from project in House.Engines
        from type in project.Assembly.MainModule.Types
        where type.IsPublic && type.Namespace != project.Name && type.Namespace != project.Name + ".Formats"
        select type.FullName);

    [Fact]
    public void Every_engine_explains_itself() => Rule.Holds(
        "Write a README.md: a picture in words, a ten-line example as a code block, and how it is worked out (there, or in METHOD.md).",
        from project in House.Engines
        where IsKnownToTheModel(project)
        let readme = $"{project.Folder}/README.md"
        where !House.Has(readme) || !House.Text(readme).Contains("```csharp", StringComparison.Ordinal)
            || !(House.Has($"{project.Folder}/METHOD.md") || House.Text(readme).Contains("## Method", StringComparison.Ordinal))
        select readme);

    [Fact]
    public void Every_engine_that_gives_results_has_a_version() => Rule.Holds(
        "Give it a public class <Project>Engine with a constant Version, and name it among the engines of ReviewModel's results. Raise it when results change.",
        from project in House.Engines
        where project.Name != "Chesil.Numerics"
        where !project.Assembly.MainModule.Types.Any(type => type.IsPublic && type.Fields.Any(field => field is { Name: "Version", IsLiteral: true, IsPublic: true }))
        select project.Name);

    private static bool IsKnownToTheModel(Project project) =>
        project.Name != "Chesil.Packages" && House.Projects.First(each => each.Name == "Chesil.SystemModel").ProjectReferences.Contains(project.Name);

    // How many threads there are changes how long it takes, never what comes out (the compiler asks for the thread in every
    // iterator); a zip or a PBF is read in Formats.
    private static bool IsAllowed(Project project, Use use) =>
        use is { Type: "System.Environment", Member: null or "get_ProcessorCount" or "get_CurrentManagedThreadId" }
        || use.Type.StartsWith("System.IO.", StringComparison.Ordinal) && use.By.StartsWith(project.Name + ".Formats.", StringComparison.Ordinal)
        // The compiler marks what it makes with these.
        || use.Type.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal);

    private static bool IsPartOf(Use use, string part) =>
        part.EndsWith('.')
            ? use.Type.StartsWith(part, StringComparison.Ordinal)
            : use.Type == part || use.Name == part || use.Type.StartsWith(part + ".", StringComparison.Ordinal);

    /// <summary>The analyser's list, as names of types and members: whichever overload was meant, none is called.</summary>
    private static List<string> BannedNames() =>
    [
        .. from line in House.Text(ListOfTheBanned).Split('\n')
           let id = line.Split(';')[0].Trim()
           where id.Length > 2 && id[1] == ':'
           let name = id[2..].Split('(')[0]
           select id[0] switch
           {
               'N' => name + ".",
               'P' => $"{name[..name.LastIndexOf('.')]}.get_{name[(name.LastIndexOf('.') + 1)..]}",
               _ => name,
           },
    ];

    [GeneratedRegex("(disable|NoWarn|SuppressMessage|severity).*RS00" + "30|RS00" + "30.*severity *= *(none|silent|suggestion)")]
    private static partial Regex Silenced();
}
