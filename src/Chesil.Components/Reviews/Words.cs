using System.Globalization;
using Chesil.Components.Charts.Drawing;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>Words for what tables say in codes.</summary>
public static class Words
{
    private const int ShortLength = 24;

    /// <summary>21 November 2026.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as exactly as it is known.</summary>
    public static string Date(DateOnly date, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => Date(date),
        DatePrecision.Month => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>What an option is called where there is little room: "Option B" for "Option B: emergencies at Ellerhaven".</summary>
    public static string Short(Option option) => Short(option.Name);

    /// <inheritdoc cref="Short(Option)"/>
    public static string Short(string name) => name.IndexOf(':') is > 0 and <= ShortLength and var colon ? name[..colon] : name;

    /// <summary>A service where it stands in a sentence: "emergency department" for "Emergency department, open all hours".</summary>
    public static string Service(string name) => Small(name.IndexOfAny([',', ':']) is > 0 and var end ? name[..end] : name);

    /// <summary>A site where there is little room: "Merrin General" for "Merrin General Hospital".</summary>
    public static string Site(string name)
    {
        foreach (var ending in (ReadOnlySpan<string>)[" Community Hospital", " Hospital"])
        {
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length) return name[..^ending.Length];
        }
        return name;
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(params IReadOnlyList<string> items) => Sentences.List(items);

    /// <summary>"one option", "12 options".</summary>
    public static string Count(int count, string one, string many) => Sentences.Count(count, one, many);

    /// <summary>With its first letter large.</summary>
    public static string Capital(string text) => Sentences.Capital(text);

    /// <summary>With its first letter small, unless the word is all large letters.</summary>
    public static string Small(string text) => text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>A sentence on how far figures can be relied on; null where there are none.</summary>
    public static string? Reliance(IEnumerable<ResultCell?> cells) => StatusWords.Sentence(cells.OfType<ResultCell>());

    /// <summary>What a status means, to go in a sentence.</summary>
    public static string Meaning(FigureStatus status) => status switch
    {
        FigureStatus.Published => "it stands in a public document that was seen",
        FigureStatus.Reported => "somebody reports it, and the first source was not seen",
        FigureStatus.Disputed => "there is more than one public version and no agreement",
        FigureStatus.Estimated => "it is worked out from other figures by a rule of thumb",
        FigureStatus.Modelled => "it is worked out by a computer model",
        FigureStatus.Judged => "it was given by people, as their judgement",
        FigureStatus.Illustrative => "it is invented, or worked out from invented numbers, to show how the software works",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>More or less than today: "+2.2", "−0.3", "0.0".</summary>
    public static string Signed(decimal value, int decimals) => (Math.Round(value, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + Printed.Number(value, decimals);

    public static string Of(OptionKind kind) => kind switch
    {
        OptionKind.BusinessAsUsual => "carries on as today",
        OptionKind.DoMinimum => "the least that must be done",
        OptionKind.Candidate => "a change",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.OpenService => "opens",
        ChangeKind.CloseService => "ends",
        ChangeKind.MoveService => "moves",
        ChangeKind.CloseSite => "closes",
        ChangeKind.AddCapacity => "gets more beds, or fewer",
        ChangeKind.ChangeHours => "gets new hours",
        ChangeKind.ChangeRole => "gets another role",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What a change says, in a sentence without its full stop.</summary>
    public static string Of(ReviewIndex review, OptionChange change) => ChangeSentence.Of(change, review.SiteName, review.ServiceName);

    public static string Of(SiteKind kind) => kind switch
    {
        SiteKind.AcuteHospital => "General hospital",
        SiteKind.CommunityHospital => "Community hospital",
        SiteKind.MentalHealthUnit => "Mental health unit",
        SiteKind.GpPractice => "GP practice",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(TimelineKind kind) => kind switch
    {
        TimelineKind.Programme => "Programme",
        TimelineKind.Engagement => "Engagement",
        TimelineKind.Consultation => "Consultation",
        TimelineKind.Assurance => "Assurance",
        TimelineKind.Decision => "Decision",
        TimelineKind.Challenge => "Challenge",
        TimelineKind.Implementation => "Carrying out",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(HurdleResult result) => result switch
    {
        HurdleResult.Pass => "Passes",
        HurdleResult.Fail => "Fails",
        HurdleResult.NotYetShown => "Not yet shown",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    public static string Of(Measure measure) => measure switch
    {
        Measure.Scored => "Panels give scores",
        Measure.Given => "A reference group gives a value",
        Measure.MeanMinutes => "Worked out: mean journey",
        Measure.P95Minutes => "Worked out: journey of the 95th person in 100",
        Measure.PeopleBeyond => "Worked out: people far away",
        Measure.CapitalCost => "Added up: money to build",
        Measure.RecurrentCost => "Added up: money to run",
        Measure.BedsNeeded => "Worked out: beds needed",
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    /// <summary>A grouping of areas, as a reader would name it.</summary>
    public static string Grouping(string code) => code switch
    {
        "deprivation_decile" => "Deprivation",
        "district" => "District",
        "rural_urban" => "Town or countryside",
        _ => Capital(code.Replace('_', ' ').Replace('-', ' ')),
    };

    /// <summary>A group of a grouping, as a reader would name it.</summary>
    public static string Group(string grouping, string group) => grouping switch
    {
        "deprivation_decile" when group == "01" => "1 (most deprived)",
        "deprivation_decile" when group == "10" => "10 (least deprived)",
        "deprivation_decile" => group.TrimStart('0'),
        "rural_urban" => RuralUrban(group),
        _ => Capital(group),
    };

    /// <summary>A group as it stands in a sentence.</summary>
    public static string GroupInSentence(string grouping, string group) => grouping == "deprivation_decile" ? "tenth " + Group(grouping, group) : Group(grouping, group);

    private static string RuralUrban(string code) => code switch
    {
        "A1" => "Major conurbation (A1)",
        "B1" => "Smaller conurbation (B1)",
        "C1" => "City or town (C1)",
        "C2" => "City or town in a sparse area (C2)",
        "D1" => "Small town and its edge (D1)",
        "D2" => "Small town in a sparse area (D2)",
        "E1" => "Village (E1)",
        "E2" => "Village in a sparse area (E2)",
        _ => code,
    };
}
