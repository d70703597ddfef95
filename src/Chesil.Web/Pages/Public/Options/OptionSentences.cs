using System.Globalization;
using Chesil.Components;
using Chesil.Components.Reviews;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;

namespace Chesil.Web.Pages.Public.Options;

/// <summary>What public pages say of an option's way to the public.</summary>
internal static class OptionSentences
{
    /// <summary>The tag beside an option; null for what everybody sees.</summary>
    public static (string Text, TagColour Colour)? Tag(SeenAs seen, Reader reader, ReviewCalendar calendar) => seen.Visibility switch
    {
        Visibility.Public => null,
        Visibility.Embargoed => ($"Under embargo until {Moment(calendar, seen.PublicFrom!.Value)}: {(reader.Role == Role.Viewer ? "those invited see it now" : "staff see it now")}", TagColour.Orange),
        Visibility.Shared => ("Draft: shared with you", TagColour.Grey),
        _ => ("Draft: only the team sees this", TagColour.Grey),
    };

    /// <summary>When it became public; null for what has not.</summary>
    public static string? Published(SeenAs seen, ReviewCalendar calendar) =>
        seen is { Visibility: Visibility.Public, PublicFrom: { } from } ? $"Published on {Words.Date(calendar.DateAt(from))}, approved for everyone." : null;

    /// <summary>What the list an option is on is called.</summary>
    public static string List(OptionStage stage) => stage switch
    {
        OptionStage.Shortlist => "Short list",
        OptionStage.Longlist => "Long list",
        OptionStage.Discarded => "Left behind",
        OptionStage.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>9am on 3 March 2027, as the clocks of the review show it.</summary>
    public static string Moment(ReviewCalendar calendar, DateTime instant)
    {
        var there = calendar.At(instant);
        var time = (there.Hour, there.Minute) switch
        {
            (0, 0) => "midnight",
            (12, 0) => "midday",
            (_, 0) => there.ToString("htt", CultureInfo.InvariantCulture).ToLowerInvariant(),
            _ => there.ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant(),
        };
        return $"{time} on {Words.Date(DateOnly.FromDateTime(there))}";
    }
}
