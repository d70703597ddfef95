using System.Globalization;
using Chesil.Components;
using Chesil.Packages.Tables;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>Words for the states of options.</summary>
public static class OptionWords
{
    public static string Of(OptionStage stage) => stage switch
    {
        OptionStage.Longlist => "Long list",
        OptionStage.Shortlist => "Short list",
        OptionStage.Discarded => "Left behind",
        OptionStage.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static TagColour ColourOf(OptionStage stage) => stage switch
    {
        OptionStage.Longlist => TagColour.White,
        OptionStage.Shortlist => TagColour.AquaGreen,
        OptionStage.Discarded => TagColour.Grey,
        OptionStage.Withdrawn => TagColour.Red,
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>Who may see an option, in a few words: "Draft", "Public v1, draft v2".</summary>
    /// <param name="standing">Where it stands.</param>
    /// <param name="latest">Its latest version.</param>
    /// <param name="moment">Tells an instant in the review's time zone.</param>
    public static string Of(Standing standing, int latest, Func<DateTime, string> moment)
    {
        var now = standing.Visibility switch
        {
            Visibility.Public => "Public",
            Visibility.Embargoed => $"Embargoed until {moment(standing.Coming!.PublicFrom)}",
            Visibility.Shared => "Shared",
            _ => "Draft",
        };
        return standing.PublicVersion is { } open && standing.Visibility != Visibility.Public
            ? string.Create(CultureInfo.InvariantCulture, $"Public v{open}, {char.ToLowerInvariant(now[0])}{now[1..]} v{latest}")
            : now;
    }

    public static TagColour ColourOf(Standing standing) => standing.Visibility switch
    {
        Visibility.Public => TagColour.Green,
        Visibility.Embargoed => TagColour.Orange,
        Visibility.Shared => TagColour.Blue,
        _ => TagColour.Grey,
    };

    public static string Of(HurdleResult? result) => result is { } known ? Components.Reviews.Words.Of(known) : "No outcome yet";

    public static TagColour ColourOf(HurdleResult? result) => result switch
    {
        HurdleResult.Pass => TagColour.Green,
        HurdleResult.Fail => TagColour.Red,
        HurdleResult.NotYetShown => TagColour.Yellow,
        _ => TagColour.Grey,
    };

    /// <summary>A kind of change, as a choice.</summary>
    public static (string Title, string Hint) Choice(ChangeKind kind) => kind switch
    {
        ChangeKind.OpenService => ("A service opens at a site", "The site does not give it today"),
        ChangeKind.CloseService => ("A service ends at a site", "It may still be given elsewhere"),
        ChangeKind.MoveService => ("A service moves to another site", "It ends at one site and is given at the other"),
        ChangeKind.CloseSite => ("A site closes", "All its services end there"),
        ChangeKind.AddCapacity => ("A service gets more beds, or fewer", "At one site"),
        ChangeKind.ChangeHours => ("A service gets other hours", "At one site"),
        ChangeKind.ChangeRole => ("A site is called something else", "Such as major emergency hospital"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
