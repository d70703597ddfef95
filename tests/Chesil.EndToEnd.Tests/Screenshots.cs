using Chesil.EndToEnd.Tests.Harness;
using Chesil.Testing;

namespace Chesil.EndToEnd.Tests;

/// <summary>Pictures of every page, for people to look at: CHESIL_SCREENSHOTS=1 puts them into artifacts/screenshots.</summary>
public sealed class Screenshots(SampleSite site)
{
    public static TheoryData<string> Reviews { get; } = [.. SampleSite.Reviews];

    [Theory]
    [MemberData(nameof(Reviews))]
    public async Task Every_page_is_pictured_when_pictures_are_asked_for(string review)
    {
        if (Environment.GetEnvironmentVariable("CHESIL_SCREENSHOTS") != "1") return;

        var folder = Path.Combine(Repository.Root, "artifacts", "screenshots", review);
        foreach (var (screen, forcedColors) in new[] { (Screen.Desktop, false), (Screen.Phone, false), (Screen.Desktop, true) })
        {
            await using var visit = await site.ArriveAsync(screen, forcedColors: forcedColors);
            var pages = PageKind.ListOf(site.Get(review)).Append(("home", "/")).Append(("about", "/about")).Append(("report from disk", new Uri(site.ResultFile(review, "report.html")).ToString()));
            foreach (var (name, path) in pages)
            {
                await visit.GoAsync(path);
                var file = $"{name} {screen.Name}{(forcedColors ? " forced colours" : "")}.png".Replace(' ', '-');
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true });
            }
        }
    }
}
