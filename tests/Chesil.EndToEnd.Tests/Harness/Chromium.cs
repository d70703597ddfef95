using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>The browser that the machine has; none is ever downloaded.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    /// <summary>What a person does where there is no browser.</summary>
    public const string HowToInstall = "Chromium is missing, so the browser tests cannot run. Install it as root with: apt-get install chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--no-first-run",
        // A page that asks for something outside fails to get it, on a machine with a network as on one without.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    /// <summary>Where the browser is, or null.</summary>
    public static string? FindPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend("/usr/bin")
            .Select(folder => Path.Combine(folder, "chromium"))
            .FirstOrDefault(File.Exists);

    public static async Task<Chromium> StartAsync(string path)
    {
        var playwright = await Playwright.CreateAsync();
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
            return new Chromium(playwright, browser);
        }
        catch
        {
            playwright.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
