using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>
/// Someone with a browser on the site. Every step of theirs checks that the page arrived, that it asked nobody else for
/// anything, that the console holds no error and that no content was refused by the site's own policy.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _origin;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly List<string> _trail = [];

    private Visit(IBrowserContext context, IPage page, Uri origin)
    {
        _context = context;
        _origin = origin;
        Page = page;
        context.Request += (_, request) =>
        {
            if (!IsOwn(request.Url)) _complaints.Enqueue($"{Page.Url} asked for {request.Url}");
        };
        context.RequestFailed += (_, request) => _complaints.Enqueue($"{request.Url} failed: {request.Failure}");
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Enqueue($"{Page.Url} said: {message.Text}");
        };
        context.WebError += (_, error) => _complaints.Enqueue($"{Page.Url} broke: {error.Error}");
    }

    /// <summary>What they see.</summary>
    public IPage Page { get; }

    /// <summary>The path they are at, without the host, such as /chalkshire/options.</summary>
    public string Path => new Uri(Page.Url).PathAndQuery;

    /// <summary>The pages they have been at, in order.</summary>
    public IReadOnlyList<string> Trail => _trail;

    internal static async Task<Visit> StartAsync(IBrowser browser, Uri origin, Screen screen, bool script, bool forcedColors)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = origin.ToString(),
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            JavaScriptEnabled = script,
            ForcedColors = forcedColors ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(20_000);
        return new Visit(context, await context.NewPageAsync(), origin);
    }

    /// <summary>Types an address into the bar.</summary>
    public async Task GoAsync(string path)
    {
        var answer = await Page.GotoAsync(path);
        // A page opened from a disk has no status.
        if (answer is not null && IsHttp(answer.Url)) Assert.True(answer.Ok, $"{path} answered {answer.Status}.");
        _trail.Add(path);
        AssertNothingWrong();
    }

    /// <summary>Follows a link, and waits for the page it leads to.</summary>
    public async Task FollowAsync(ILocator link)
    {
        var href = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        await Page.WaitForLoadStateAsync();
        Assert.True(new Uri(_origin, href).PathAndQuery == Path, $"The link to {href} led to {Path}.");
        Assert.True(await Page.Locator("h1").CountAsync() == 1, $"{Path} has no heading, or more than one.");
        _trail.Add(Path);
        AssertNothingWrong();
    }

    /// <summary>Presses a button that sends a form, and waits for the page that comes of it.</summary>
    public Task PressAsync(string button) => SendAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

    /// <summary>Does what sends a form, and waits for the page that comes of it.</summary>
    public async Task SendAsync(Func<Task> act)
    {
        var shown = new TaskCompletionSource();
        Page.FrameNavigated += Shown;
        try
        {
            // A form is answered by a redirect, or by the page again where something has to be put right.
            var answer = await Page.RunAndWaitForResponseAsync(
                act,
                response => response.Request.IsNavigationRequest && response.Status is < 300 or >= 400);
            Assert.True(answer.Ok, $"{answer.Url} answered {answer.Status}.");
            await shown.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
        finally
        {
            Page.FrameNavigated -= Shown;
        }
        await Page.WaitForLoadStateAsync();
        Assert.True(await Page.Locator("h1").CountAsync() == 1, $"{Path} has no heading, or more than one.");
        _trail.Add(Path);
        AssertNothingWrong();

        void Shown(object? sender, IFrame frame)
        {
            if (frame == Page.MainFrame) shown.TrySetResult();
        }
    }

    /// <summary>Follows the first link in the content that has these words.</summary>
    public Task FollowAsync(string words) => FollowAsync(Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words }).Or(Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words })).First);

    /// <summary>Types into the field of a label, in place of what is there.</summary>
    public Task TypeAsync(string label, string text) => Page.GetByRole(AriaRole.Textbox, new() { Name = label }).FillAsync(text);

    /// <summary>Chooses one of several answers.</summary>
    public Task ChooseAsync(string label) => Page.GetByRole(AriaRole.Radio, new() { Name = label, Exact = true }).CheckAsync();

    /// <summary>Chooses one of a list.</summary>
    public Task SelectAsync(string label, string choice) => Page.GetByLabel(label).SelectOptionAsync(new SelectOptionValue { Label = choice });

    /// <summary>What the page is called, without the caption above it.</summary>
    public async Task<string> HeadingAsync() => Tidy(await Page.Locator("h1").InnerTextAsync()).Split('\n')[^1];

    /// <summary>What the page says.</summary>
    public async Task<string> WordsAsync() => Tidy(await Page.Locator("main").InnerTextAsync());

    /// <summary>What the page says is wrong, one sentence each; none where nothing is.</summary>
    public async Task<IReadOnlyList<string>> ErrorsAsync() => [.. (await Page.Locator(".nhsuk-error-summary li").AllInnerTextsAsync()).Select(Tidy)];

    /// <summary>What another address of the site would answer this visitor: its status and its text.</summary>
    public async Task<(int Status, string Text)> LookAtAsync(string path)
    {
        var answer = await Page.APIRequest.GetAsync(path);
        return (answer.Status, await answer.TextAsync());
    }

    /// <summary>What a function of the page answers, as a record whose properties have the same names.</summary>
    public async Task<T> AskAsync<T>(string function) =>
        (await Page.EvaluateAsync<JsonElement>(function)).Deserialize<T>(JsonSerializerOptions.Web)!;

    /// <summary>Makes the window another size.</summary>
    public Task ResizeAsync(Screen screen) => Page.SetViewportSizeAsync(screen.Width, screen.Height);

    /// <summary>Fails when the page asked someone else for something, logged an error or was refused content.</summary>
    public void AssertNothingWrong() => Assert.True(_complaints.IsEmpty, string.Join('\n', _complaints));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static string Tidy(string text) => text.Replace('\u00a0', ' ').Trim();

    private bool IsOwn(string url) => !IsHttp(url) || new Uri(url).GetLeftPart(UriPartial.Authority) == _origin.GetLeftPart(UriPartial.Authority);

    private static bool IsHttp(string url) => new Uri(url).Scheme is not ("file" or "data" or "blob" or "about");
}
