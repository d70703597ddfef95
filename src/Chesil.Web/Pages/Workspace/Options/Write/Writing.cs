using Chesil.Reviews.Accounts;

namespace Chesil.Web.Pages.Workspace.Options.Write;

/// <summary>Why somebody writes the text of an option.</summary>
public enum WritingKind
{
    Propose,
    Change,
    Derive,
    Merge,
}

/// <summary>A journey through the pages on which the text of an option is written: the same pages, whatever for.</summary>
/// <param name="Kind">What for.</param>
/// <param name="Code">The option that is changed, or that a new one is made from.</param>
public sealed record Writing(WritingKind Kind, string? Code = null)
{
    /// <summary>Its part of the address, and the name of its draft.</summary>
    public string Key => Kind switch
    {
        WritingKind.Change => "change-" + Code,
        WritingKind.Derive => "derive-" + Code,
        WritingKind.Merge => "merge",
        _ => "propose",
    };

    public Permission Needs => Kind == WritingKind.Propose ? Permission.ProposeOptions : Permission.ChangeOptions;

    public string Title => Kind switch
    {
        WritingKind.Change => "Change an option",
        WritingKind.Derive => "Make an option from another",
        WritingKind.Merge => "Merge options",
        _ => "Propose an option",
    };

    /// <summary>Where it begins, below the list of options.</summary>
    public string Start => Kind switch
    {
        WritingKind.Change => $"{Code}/change",
        WritingKind.Derive => $"{Code}/derive",
        WritingKind.Merge => "merge",
        _ => "propose",
    };

    /// <summary>What a key means; null where it means nothing.</summary>
    public static Writing? Find(string key) => key switch
    {
        "propose" => new Writing(WritingKind.Propose),
        "merge" => new Writing(WritingKind.Merge),
        _ when key.StartsWith("change-", StringComparison.Ordinal) => new Writing(WritingKind.Change, key["change-".Length..]),
        _ when key.StartsWith("derive-", StringComparison.Ordinal) => new Writing(WritingKind.Derive, key["derive-".Length..]),
        _ => null,
    };
}
