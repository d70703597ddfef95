using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Chesil.Reviews.Data;

/// <summary>Instants are UTC, cut to milliseconds: what is read back equals what was written, on either database.</summary>
public sealed class InstantConverter() : ValueConverter<DateTime, DateTime>(
    written => Instant.Cut(written),
    read => DateTime.SpecifyKind(read, DateTimeKind.Utc));

/// <summary>Moments in time as they are kept.</summary>
public static class Instant
{
    /// <summary>Now, cut to milliseconds.</summary>
    public static DateTime Now(this TimeProvider time) => Cut(time.GetUtcNow().UtcDateTime);

    /// <summary>The instant cut to milliseconds.</summary>
    /// <exception cref="ArgumentException">It is not in UTC.</exception>
    public static DateTime Cut(DateTime instant) => instant.Kind == DateTimeKind.Utc
        ? new DateTime(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc)
        : throw new ArgumentException("Instants are kept in UTC.", nameof(instant));
}
