using Chesil.Architecture.Tests.Reading;
using Mono.Cecil;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>The application is a folder a noun, and the folders stand in tiers: what is above knows what is below.</summary>
public sealed class Nouns
{
    private const string Root = "Chesil.Reviews";

    /// <summary>From the ground up. Nouns of the ground know each other: they were built as one. Above it, a noun knows itself and lower tiers.</summary>
    private static readonly string[][] Tiers =
    [
        ["Data", "Acts", "Accounts", "Audit", "Publishing", "Drafts"],
        ["Programme", "Places", "Evidence"],
        ["ClinicalServices"],
        ["Options"],
        ["Snapshots"],
    ];

    /// <summary>The database knows every table, and the file that adds the application to a host every act.</summary>
    private static readonly string[] KnowsAll = ["Chesil.Reviews.Data.ChesilDbContext", "Chesil.Reviews.ChesilReviews"];

    private static Project Reviews => House.Source.Single(project => project.Name == Root);

    [Fact]
    public void Every_noun_has_its_tier()
    {
        var nouns = House.Files.Where(file => file.StartsWith($"src/{Root}/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.Split('/')).Where(parts => parts.Length > 3).Select(parts => parts[2]).Distinct(StringComparer.Ordinal).ToList();
        Rule.Holds("Say in this test in which tier the noun stands: above every noun it has to know, and no higher.", nouns.Except(Tiers.SelectMany(tier => tier), StringComparer.Ordinal));
        Rule.Holds("Take the noun out of this test: there is no such folder.", Tiers.SelectMany(tier => tier).Except(nouns, StringComparer.Ordinal));
    }

    [Fact]
    public void A_noun_knows_itself_and_lower_tiers() => Rule.Holds(
        "Turn it round: let the higher noun ask the lower one, give the lower one a code or a number instead of the thing, or move what both need down a tier. Keys that lead to a review are made in ChesilDbContext, so no noun need know Programme for them.",
        from use in Uses.Of(Reviews.Assembly)
        where !KnowsAll.Contains(use.By) && !use.By.StartsWith(Root + ".Data.Migrations.", StringComparison.Ordinal)
        let knowing = TierOf(use.By)
        let known = TierOf(use.Type)
        where knowing is not null && known is not null && NounOf(use.By) != NounOf(use.Type) && (known > knowing || (known == knowing && known > 0))
        select $"{use.By} uses {use.Type}");

    [Fact]
    public void An_act_has_a_file_of_its_name() => Rule.Holds(
        "Give the act a file of its own, named as it is, in the folder of its noun: whoever hears of ProposeOption opens ProposeOption.cs.",
        from act in Acts()
        where !House.Has(PathOf(act))
        select $"{act.FullName} is not in {PathOf(act)}");

    [Fact]
    public void An_act_is_done_with_who_where_and_why() => Rule.Holds(
        "Give the act one public method, Do, whose first parameter is the ActContext; it answers with a result from a closed set.",
        from act in Acts()
        let does = act.Methods.Where(method => method.IsPublic && !method.IsConstructor && !method.IsStatic).ToList()
        where does is not [{ Name: "Do", Parameters: [{ ParameterType.FullName: "Chesil.Reviews.Acts.ActContext" }, ..] } only] || !only.ReturnType.FullName.EndsWith("Result>", StringComparison.Ordinal)
        select act.FullName);

    private static IEnumerable<TypeDefinition> Acts() => Reviews.Assembly.MainModule.Types.Where(type =>
        type is { IsPublic: true, IsAbstract: false } && type.Methods.Any(method => method.IsConstructor && method.Parameters.Any(parameter => parameter.ParameterType.FullName == "Chesil.Reviews.Acts.ActTransaction")));

    private static string PathOf(TypeDefinition act) => $"src/{Root}/{act.Namespace[(Root.Length + 1)..].Replace('.', '/')}/{act.Name}.cs";

    private static int? TierOf(string type) => NounOf(type) is { } noun && Array.FindIndex(Tiers, tier => tier.Contains(noun)) is >= 0 and var tier ? tier : null;

    private static string? NounOf(string type) => type.StartsWith(Root + ".", StringComparison.Ordinal) && type.Split('.') is [_, _, var noun, _, ..] ? noun : null;
}
