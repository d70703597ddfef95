using System.Collections.Immutable;

namespace Chesil.Reviews.Options;

/// <summary>What people write of an option: the input of proposing, changing, deriving, splitting and merging.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Family">The question it answers.</param>
/// <param name="Summary">What would change, in a few sentences.</param>
/// <param name="Changes">The named changes to today, in order.</param>
/// <param name="Roles">What sites would be called.</param>
public sealed record OptionText(string Name, string Family, string Summary, ImmutableArray<NamedChange> Changes, ImmutableArray<NamedRole> Roles)
{
    public const int LongestName = 120, LongestFamily = 80, LongestSummary = 4000, MostChanges = 200, LongestChangeText = 1000;

    /// <summary>The text of a version, to be edited.</summary>
    public static OptionText Of(OptionVersion version) => new(version.Name, version.Family, version.Summary, version.Changes, version.Roles);

    /// <summary>A version that says this.</summary>
    internal OptionVersion Onto(OptionVersion version) => version with { Name = Name.Trim(), Family = Family.Trim(), Summary = Summary.Trim(), Changes = Changes, Roles = Roles };
}

/// <summary>Something in the text of an option that has to be put right.</summary>
public abstract record OptionProblem
{
    private OptionProblem() { }

    public sealed record NameMissing : OptionProblem;

    public sealed record NameTooLong(int Length) : OptionProblem;

    /// <summary>Another option has the name.</summary>
    public sealed record NameTaken(string Code) : OptionProblem;

    public sealed record FamilyMissing : OptionProblem;

    public sealed record FamilyTooLong(int Length) : OptionProblem;

    public sealed record SummaryMissing : OptionProblem;

    public sealed record SummaryTooLong(int Length) : OptionProblem;

    public sealed record TooManyChanges(int Count) : OptionProblem;

    /// <summary>A change names a site that the review does not have.</summary>
    public sealed record UnknownSite(int Step, string Code) : OptionProblem;

    /// <summary>A change names a service that the review does not have.</summary>
    public sealed record UnknownService(int Step, string Code) : OptionProblem;

    /// <summary>The hours, the role or the reason of a change.</summary>
    public sealed record ChangeTextTooLong(int Step, int Length) : OptionProblem;

    /// <summary>A change cannot be made where it stands in the order. The column says which part of it is at fault, as in a package.</summary>
    public sealed record ChangeNotPossible(int Step, string Column, string Found, string WhatToDo) : OptionProblem;
}
