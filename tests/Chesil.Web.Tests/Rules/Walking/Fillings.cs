using System.Text.RegularExpressions;
using Chesil.Reviews.Accounts;

namespace Chesil.Web.Tests.Rules.Walking;

/// <summary>How the parameters of routes are filled: a line for each name, with the part of the template it is for.</summary>
internal static partial class Fillings
{
    /// <summary>The first line that fits counts. What a review does not have is not walked there.</summary>
    private static readonly (string Parameter, string Place, Func<WalkedReview, IReadOnlyList<string>> Of)[] Table =
    [
        ("review", "", review => [review.Code]),
        ("code", "/options/{code}", review => review.OptionCodes),
        ("code", "/areas/{code}", review => review.HasPackage ? ["S1"] : []),
        ("code", "/problem/{code", _ => ["404"]),
        ("concept", "/figures/", review => review.HasPackage ? ["beds"] : []),
        ("name", "/tables/", review => review.HasPackage ? ["areas"] : []),
        ("address", "/number/", review => review.HasPackage ? ["source/paper"] : []),
        ("version", "/framework/", review => review.HasPackage ? ["1"] : []),
        ("what", "/done/{what}", _ => ["published"]),
        // Only a change can meet somebody else's.
        ("journey", "/{journey}/theirs", review => Journeys(review, "change-")),
        ("journey", "/write/", review => [.. Journeys(review, "change-"), .. Journeys(review, "derive-"), "merge", "propose"]),
        ("account", "/installation/", review => review.AccountsOfInstallation),
        ("account", "/workspace/", review => review.Accounts),
        ("hurdle", "/workspace/", review => review.Hurdles),
        ("number", "/workspace/", review => review.Events),
        ("generation", "/workspace/", review => review.Generations),
        ("stage", "/workspace/stages/", _ => ["case-for-change"]),
        ("documentName", "/openapi/", _ => ["v1"]),
    ];

    /// <summary>The addresses of a route in a review, with all that is known there.</summary>
    public static IEnumerable<WalkedAddress> Fill(WalkedRoute route, WalkedReview review) => Fill(route, review, parameter => ValuesOf(route, parameter, review));

    /// <summary>The address of a route for one option.</summary>
    public static IEnumerable<WalkedAddress> Fill(WalkedRoute route, WalkedReview review, OptionStory option) =>
        Fill(route, review, parameter => parameter == "code" ? [option.Code] : ValuesOf(route, parameter, review)).Select(address => address with { Option = option });

    /// <summary>The addresses of a route in a review with what only another review has.</summary>
    public static IEnumerable<WalkedAddress> FillForeign(WalkedRoute route, WalkedReview review, WalkedReview other)
    {
        foreach (var foreign in ParametersOf(route).Where(parameter => parameter != "review"))
        {
            foreach (var value in ValuesOf(route, foreign, other).Except(ValuesOf(route, foreign, review), StringComparer.Ordinal))
            {
                // Beside what is foreign, all is as it should be, if the review has such a thing at all.
                var addresses = Fill(route, review, parameter => parameter == foreign ? [value] : ValuesOf(route, parameter, review) is { Count: > 0 } own ? own : ValuesOf(route, parameter, other));
                foreach (var address in addresses) yield return address with { IsForeign = true };
            }
        }
    }

    /// <summary>The names of a template's parameters.</summary>
    public static IReadOnlyList<string> ParametersOf(WalkedRoute route) => [.. Parameter().Matches(route.Template).Select(match => match.Groups["name"].Value)];

    private static IEnumerable<WalkedAddress> Fill(WalkedRoute route, WalkedReview review, Func<string, IReadOnlyList<string>> values)
    {
        IEnumerable<WalkedAddress> addresses = [new WalkedAddress(route, route.Template, route.IsOfReview ? review : null)];
        foreach (Match match in Parameter().Matches(route.Template))
        {
            var name = match.Groups["name"].Value;
            addresses = [.. from address in addresses from value in values(name) select (address with { Path = address.Path.Replace(match.Value, value, StringComparison.Ordinal) }).With(name, value)];
        }
        return addresses;
    }

    private static IReadOnlyList<string> ValuesOf(WalkedRoute route, string parameter, WalkedReview review)
    {
        foreach (var line in Table) if (line.Parameter == parameter && route.Template.Contains(line.Place, StringComparison.Ordinal)) return line.Of(review);
        throw new NotSupportedException($"The route {route.Template} has a parameter, {parameter}, of which this walk does not know how to fill it. Add a line for it to the table in {nameof(Fillings)}.cs.");
    }

    private static string[] Journeys(WalkedReview review, string verb) => [.. review.OptionCodes.Select(code => verb + code)];

    [GeneratedRegex(@"\{\**(?<name>\w+)[^}]*\}")]
    private static partial Regex Parameter();
}

/// <summary>An address that is walked.</summary>
/// <param name="Route">Its route.</param>
/// <param name="Path">What is asked for.</param>
/// <param name="Review">The review it is about; null where it is about none.</param>
internal sealed record WalkedAddress(WalkedRoute Route, string Path, WalkedReview? Review)
{
    /// <summary>The option it is about, where the walk goes through all of them.</summary>
    public OptionStory? Option { get; init; }

    /// <summary>Whether it asks for what the review does not have.</summary>
    public bool IsForeign { get; init; }

    /// <summary>What the journey needs beside what its pages need.</summary>
    public Permission? JourneyNeeds { get; private init; }

    public WalkedAddress With(string parameter, string value) => parameter == "journey" ? this with { JourneyNeeds = value == "propose" ? Permission.ProposeOptions : Permission.ChangeOptions } : this;

    public override string ToString() => Option is null ? Path : $"{Path} (an option that is {Option.What})";
}
