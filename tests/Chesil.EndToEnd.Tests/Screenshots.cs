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

        foreach (var (screen, forcedColors) in new[] { (Screen.Desktop, false), (Screen.Phone, false), (Screen.Desktop, true) })
        {
            await using var visit = await site.ArriveAsync(screen, forcedColors: forcedColors);
            var pages = PageKind.ListOf(site.Get(review)).Append(("report from disk", new Uri(site.ResultFile(review, "report.html")).ToString()));
            await PictureAsync(visit, review, pages, screen, forcedColors);
        }
    }

    [Fact]
    public async Task Every_page_of_the_team_is_pictured_when_pictures_are_asked_for()
    {
        if (Environment.GetEnvironmentVariable("CHESIL_SCREENSHOTS") != "1") return;

        foreach (var (screen, forcedColors) in new[] { (Screen.Desktop, false), (Screen.Phone, false), (Screen.Desktop, true) })
        {
            await using var visit = await site.ArriveAsync(screen, forcedColors: forcedColors);
            await PictureAsync(visit, "site", TeamPages.ForAnybody, screen, forcedColors);
            await TeamPages.OpenAsync(site, visit);
            await PictureAsync(visit, "team", TeamPages.ForAdmin, screen, forcedColors);
        }
    }

    private static async Task PictureAsync(Visit visit, string folder, IEnumerable<(string Name, string Path)> pages, Screen screen, bool forcedColors)
    {
        foreach (var (name, path) in pages)
        {
            await visit.GoAsync(path);
            var file = $"{name} {screen.Name}{(forcedColors ? " forced colours" : "")}.png".Replace(' ', '-');
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", folder, file), FullPage = true });
        }
    }
}
