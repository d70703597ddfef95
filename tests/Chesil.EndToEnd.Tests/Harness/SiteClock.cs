using System.Globalization;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>
/// The clock of a site under test: the machine's own, put forward at will, so that an embargo ends without anybody waiting. The site has no
/// switch for it; .NET and ASP.NET Core load it from outside (decision 25).
/// </summary>
public sealed class SiteClock : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    private TimeSpan _ahead;

    public SiteClock() => Write();

    /// <summary>What time it is for the site.</summary>
    public DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime + _ahead;

    /// <summary>What the site's program is started with.</summary>
    internal IReadOnlyList<(string Name, string Value)> Environment =>
    [
        ("DOTNET_STARTUP_HOOKS", Programs.Clock),
        ("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", Path.GetFileNameWithoutExtension(Programs.Clock)),
        ("CHESIL_TEST_CLOCK", _file),
    ];

    /// <summary>Puts the clock forward to an instant, and a moment more. It never goes back.</summary>
    public void PutForwardTo(DateTime instant)
    {
        var by = instant - Now + TimeSpan.FromSeconds(1);
        if (by <= TimeSpan.Zero) return;
        _ahead += by;
        Write();
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_file);

    // In one step: the site may be reading.
    private void Write()
    {
        File.WriteAllText(_file + ".next", _ahead.ToString("c", CultureInfo.InvariantCulture));
        File.Move(_file + ".next", _file, overwrite: true);
    }
}
