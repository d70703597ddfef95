namespace Chesil.Web.Tests.Harness;

/// <summary>A clock that stands still until it is told to go on.</summary>
public sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void GoOn(TimeSpan by) => _now += by;
}
