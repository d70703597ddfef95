using Chesil.Components.Reviews;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>The samples imported, the site that serves them and a browser: made once for all tests.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private SampleReviews? _reviews;
    private RunningSite? _running;
    private Chromium? _chromium;

    /// <summary>The names of the reviews that are served.</summary>
    public static IReadOnlyList<string> Reviews => SampleReviews.Names;

    /// <summary>The site that serves them.</summary>
    public RunningSite Running => Started(_running);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Chromium.FindPath() is not { } path) return;
        var cancellation = TestContext.Current.CancellationToken;
        _reviews = await SampleReviews.MakeAsync(cancellation);
        _running = await RunningSite.StartAsync(_reviews.Folder, connection: null, cancellation);
        _chromium = await Chromium.StartAsync(path);
    }

    /// <summary>A review with its results: what a page ought to show.</summary>
    public ReviewIndex Get(string review) => Started(_reviews).Get(review);

    /// <summary>A file of a review's package.</summary>
    public string PackageFile(string review, params string[] path) => Path.Combine([Started(_reviews).PackageOf(review), .. path]);

    /// <summary>A file of a review's results.</summary>
    public string ResultFile(string review, params string[] path) => Path.Combine([Started(_reviews).ResultsOf(review), .. path]);

    /// <summary>Someone opens a browser. Where there is none, the test is skipped; with CHESIL_ALL=1 it fails.</summary>
    /// <param name="screen">How large their screen is.</param>
    /// <param name="script">Whether their browser runs script.</param>
    /// <param name="forcedColors">Whether their machine chooses the colours.</param>
    /// <param name="elsewhere">Another site than that of the samples.</param>
    public async Task<Visit> ArriveAsync(Screen screen, bool script = true, bool forcedColors = false, RunningSite? elsewhere = null)
    {
        if (_chromium is null)
        {
            if (Environment.GetEnvironmentVariable("CHESIL_ALL") == "1") Assert.Fail(Chromium.HowToInstall);
            Assert.Skip(Chromium.HowToInstall);
        }
        return await Visit.StartAsync(_chromium.Browser, (elsewhere ?? Running).Origin, screen, script, forcedColors);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
        _running?.Dispose();
        _reviews?.Dispose();
    }

    private static T Started<T>(T? part) where T : class => part ?? throw new InvalidOperationException("Call ArriveAsync first: without a browser nothing is started.");
}
