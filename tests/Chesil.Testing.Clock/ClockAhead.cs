using System.Globalization;

namespace Chesil.Testing.Clock;

/// <summary>The machine's clock, as much ahead as a file says.</summary>
internal sealed class ClockAhead(string file) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture);
}
