using System.Collections.Immutable;
using NodaTime;

namespace Chesil.Reviews.Programme;

/// <summary>The days of a review: what date it is there, when a date ends, and which days are worked.</summary>
/// <remarks>The rules of time zones come with NodaTime, so that a machine without them keeps the same time.</remarks>
public sealed class ReviewCalendar(string timeZone, ImmutableArray<DateOnly> holidays)
{
    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) ?? throw new ArgumentException($"There is no time zone {timeZone}.", nameof(timeZone));

    /// <summary>Whether there is a time zone of this name.</summary>
    public static bool IsTimeZone(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not null;

    /// <summary>The date and the time of day there, at an instant.</summary>
    public DateTime At(DateTime instant) => Instant.FromDateTimeUtc(instant).InZone(_zone).ToDateTimeUnspecified();

    /// <summary>The date there, at an instant.</summary>
    public DateOnly DateAt(DateTime instant) => DateOnly.FromDateTime(At(instant));

    /// <summary>The instant of a date and time there. A time that the clocks pass over counts as the moment after; one that comes twice, as the first.</summary>
    public DateTime InstantOf(DateOnly date, TimeOnly time) => _zone.AtLeniently(LocalDateTime.FromDateTime(date.ToDateTime(time))).ToDateTimeUtc();

    /// <summary>When a deadline on a date ends: midnight at the end of that day.</summary>
    public DateTime EndOf(DateOnly date) => _zone.AtStartOfDay(LocalDate.FromDateOnly(date.AddDays(1))).ToDateTimeUtc();

    /// <summary>Whether people work on a date.</summary>
    public bool IsWorkingDay(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(date);

    /// <summary>The working day that is so many working days after a date.</summary>
    public DateOnly AddWorkingDays(DateOnly date, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        while (days > 0)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date)) days--;
        }
        return date;
    }
}
