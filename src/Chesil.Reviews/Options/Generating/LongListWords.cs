using System.Globalization;
using static Chesil.Reviews.Options.Generating.LongListRefusal;

namespace Chesil.Reviews.Options.Generating;

/// <summary>What is said when a long list cannot be generated: what is wrong, and what to do.</summary>
public static class LongListWords
{
    /// <summary>The sentences of a refusal.</summary>
    public static string Of(LongListRefusal refusal) => refusal switch
    {
        NoSites => "No site takes part. Choose at least one.",
        NoRoles => "There are no roles. Add at least one.",
        TooMany many => $"There would be {Number(many.Count)} options to go through, and {Number(many.Limit)} is the most. Let fewer sites take part, or take a role out.",
        CodeRepeats repeats => $"Two {Plural(repeats.Part)} have the code {repeats.Code}. Give one of them another code.",
        NotACode not => $"‘{not.Code}’ cannot be the code of a {One(not.Part)}. Use letters, digits and hyphens.",
        NoName none => $"The {One(none.Part)} {none.Code} has no {(none.Part == LongListPart.Hurdle ? "title" : "name")}. Give it one.",
        UnknownCode unknown => $"{In(unknown.In, unknown.InCode)} names the {One(unknown.Part)} {unknown.Code}, which is not there. Correct the code, or add the {One(unknown.Part)}.",
        SiteTakesNoPart no => $"The constraint {no.Constraint} is about {no.Site}, which takes no part. Let it take part, or take the constraint out.",
        SameTwice same => $"The constraint {same.Constraint} names the {One(same.Part)} {same.Code} twice. Name two different {Plural(same.Part)}.",
        NoSuchRange range => $"The constraint {range.Constraint} allows from {Number(range.Minimum)} to {(range.Maximum is { } most ? Number(most) : "any number of")} sites. Start at 0 or more, and end no lower than you start.",
        NotThereToday not => $"The constraint {not.Constraint} keeps {not.Service} at {not.Site}, which does not give it today. Correct what is there today, or take the constraint out.",
        HurdleHasTwoTitles two => $"The hurdle {two.Hurdle} is called ‘{two.Title}’ and ‘{two.OtherTitle}’. Call it by one title.",
        NoSentence none => $"The constraint {none.Constraint} has no sentence. Write the reason people will read.",
        UnknownWord word => $"The sentence of the constraint {word.Constraint} has {{{word.Word}}}, which stands for nothing. It may have {Phrases.And([.. word.Known.Select(known => $"{{{known}}}")])}.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };

    private static string In(LongListPart part, string code) => part == LongListPart.Placement ? $"What {code} gives or where it is today" : $"The {One(part)} {code}";

    private static string One(LongListPart part) => part switch
    {
        LongListPart.Site => "site",
        LongListPart.Service => "service",
        LongListPart.Role => "role",
        LongListPart.Constraint => "constraint",
        LongListPart.Hurdle => "hurdle",
        LongListPart.Placement => "row of what is there today",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string Plural(LongListPart part) => One(part) + "s";

    private static string Number(IFormattable number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
