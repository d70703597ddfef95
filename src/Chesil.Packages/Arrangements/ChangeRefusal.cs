using Chesil.Packages.Tables;

namespace Chesil.Packages.Arrangements;

/// <summary>A change that cannot be made, and why.</summary>
/// <param name="Change">The change.</param>
/// <param name="Column">The column at fault.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="WhatToDo">What to do.</param>
public sealed record ChangeRefusal(OptionChange Change, string Column, string Found, string Expected, string WhatToDo)
{
    /// <summary>What a change does not name and must, whatever the arrangement; null where nothing is missing.</summary>
    public static ChangeRefusal? OfMissing(OptionChange change) => change switch
    {
        { Change: not (ChangeKind.CloseSite or ChangeKind.ChangeRole), Service: null } => new(change, "service", "no service", "the service that is changed", "Name the service."),
        { Change: ChangeKind.MoveService, ToSite: null } => new(change, "to_site", "no site to move to", "the site the service moves to", "Name the site."),
        { Change: ChangeKind.MoveService } when change.ToSite == change.Site => new(change, "to_site", $"{change.Service} moved from {change.Site} to {change.ToSite}", "another site than the one it moves from", "Name the site it moves to, or take the step out."),
        { Change: ChangeKind.AddCapacity, Beds: null } => new(change, "beds", "no number of beds", "how many beds are added, or a negative number for beds taken away", "Give the number of beds."),
        { Change: ChangeKind.AddCapacity, Beds: 0 } => new(change, "beds", "0 beds", "a number above 0 for beds added, below 0 for beds taken away", "Correct the number, or take the step out."),
        { Change: ChangeKind.ChangeHours } when string.IsNullOrWhiteSpace(change.Hours) => new(change, "hours", "no hours", "the new hours, such as 8am to 8pm", "Give the hours."),
        { Change: ChangeKind.ChangeRole } when string.IsNullOrWhiteSpace(change.Role) => new(change, "role", "no role", "what the site is to be called, such as major emergency hospital", "Give the role."),
        _ => null,
    };

    /// <summary>A value that a kind of change does not use: whoever gave it expects something that will not happen. Null where there is none.</summary>
    public static ChangeRefusal? OfUnused(OptionChange change) => change switch
    {
        { Beds: not null, Change: not ChangeKind.AddCapacity } => Unused(change, "beds", "add_capacity"),
        { Hours: not null, Change: not ChangeKind.ChangeHours } => Unused(change, "hours", "change_hours"),
        { Role: not null, Change: not ChangeKind.ChangeRole } => Unused(change, "role", "change_role"),
        _ => null,
    };

    private static ChangeRefusal Unused(OptionChange change, string column, string kind) =>
        new(change, column, $"{column} in a step that does not change them", $"{column} only where the change is {kind}", $"Empty the cell, or add a step {kind}.");
}
