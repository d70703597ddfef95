using System.Globalization;
using Chesil.Components;
using Chesil.Reviews.Programme;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Chesil.Web.Pages.Workspace.Options.Publish;

/// <summary>A date and a time of day as somebody typed them, in the time zone of the review.</summary>
public sealed class TimeEntered
{
    private static readonly string[] Forms = ["H:mm", "H.mm", "HHmm", "htt", "h:mmtt", "h.mmtt", "%H"];

    public DateEntered Date { get; set; } = new();

    /// <summary>Such as 09:30; midnight as the day begins where it is left empty.</summary>
    public string? Clock { get; set; }

    public bool IsEmpty() => Date.IsEmpty() && string.IsNullOrWhiteSpace(Clock);

    /// <summary>What is known already, in words to be edited.</summary>
    public static TimeEntered Of(DateTime? instant, ReviewCalendar calendar)
    {
        if (instant is not { } at) return new TimeEntered();
        var there = calendar.At(at);
        return new TimeEntered { Date = new DateEntered(DateOnly.FromDateTime(there)), Clock = there.ToString("HH:mm", CultureInfo.InvariantCulture) };
    }

    /// <summary>The instant; null where it cannot be read, and then the errors say what to do.</summary>
    public DateTime? Read(string what, string field, ReviewCalendar calendar, ModelStateDictionary errors)
    {
        var isDate = Date.TryRead(what, out var date, out var problem);
        if (!isDate) errors.AddModelError($"{field}.{nameof(Date)}", problem);
        var time = TimeOnly.MinValue;
        var typed = Clock?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var isTime = string.IsNullOrEmpty(typed) || TimeOnly.TryParseExact(typed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
        if (!isTime) errors.AddModelError($"{field}.{nameof(Clock)}", "Enter the time of day, such as 09:30");
        return isDate && isTime ? calendar.InstantOf(date, time) : null;
    }
}
