using Chesil.EndToEnd.Tests.Harness;

namespace Chesil.EndToEnd.Tests.Accessibility;

/// <summary>Where the reader's machine chooses the colours, charts are still there to be seen.</summary>
public sealed class ForcedColorsTests(SampleSite site)
{
    private const string Contrast =
        """
          const probe = document.body.appendChild(document.createElement('div'));
          probe.style.cssText = 'forced-color-adjust:none;background-color:Canvas';
          const canvas = getComputedStyle(probe).backgroundColor;
          probe.remove();
          const light = colour => {
            const [r, g, b, a] = (colour.match(/[\d.]+/g) ?? []).map(Number);
            if (r === undefined || a === 0) return null;
            const linear = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
            return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
          };
          const contrast = colour => {
            const [one, two] = [light(colour), light(canvas)];
            return one === null ? 1 : (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
          };
        """;

    // The strongest contrast of each picture's marks and of its words with the page behind them.
    private const string Pictures =
        "() => {" + Contrast +
        """
          const best = element => {
            const style = getComputedStyle(element);
            return Math.max(style.fill === 'none' ? 1 : contrast(style.fill), style.stroke === 'none' ? 1 : contrast(style.stroke));
          };
          return [...document.querySelectorAll('main svg.chesil-chart__picture')].map(picture => ({
            label: picture.getAttribute('aria-label') ?? picture.id,
            marks: [...picture.querySelectorAll('path,line,rect,circle,polyline,polygon,ellipse,use')].filter(element => !element.closest('defs,clipPath,pattern') && best(element) >= 3).length,
            faintWords: [...picture.querySelectorAll('text')].filter(element => best(element) < 4.5).map(element => element.textContent).slice(0, 3),
          }));
        }
        """;

    // Fields and buttons without a line round them that can be seen. The line of a radio or a box to tick is drawn before its label.
    private const string Unseen =
        "() => {" + Contrast +
        """
          const line = style => parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none' ? contrast(style.borderBottomColor) : 1;
          return [...document.querySelectorAll('main input:not([type=hidden]),main textarea,main select,main .nhsuk-button')]
            .filter(element => element.getClientRects().length > 0)
            .filter(element => Math.max(line(getComputedStyle(element)), element.labels?.[0] ? line(getComputedStyle(element.labels[0], '::before')) : 1) < 3)
            .map(element => element.name || element.textContent.trim());
        }
        """;

    private sealed record Picture(string Label, int Marks, string[] FaintWords);

    [Theory]
    [InlineData("/chalkshire/options/compare")]
    [InlineData("/chalkshire/options/acute-a")]
    public async Task Charts_keep_their_lines_and_words_in_forced_colours(string path)
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop, forcedColors: true);
        await visit.GoAsync(path);

        var pictures = await visit.AskAsync<Picture[]>(Pictures);

        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.True(picture.Marks >= 2, $"Of '{picture.Label}' {picture.Marks} marks can be seen."));
        Assert.All(pictures, picture => Assert.True(picture.FaintWords.Length == 0, $"In '{picture.Label}' these can hardly be read: {string.Join(", ", picture.FaintWords)}."));
    }

    [Fact]
    public async Task Fields_and_buttons_keep_their_lines_in_forced_colours()
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop, forcedColors: true);
        await TeamPages.OpenAsync(site, visit);
        var unseen = new List<string>();
        foreach (var (name, path) in TeamPages.ForAdmin)
        {
            await visit.GoAsync(path);
            unseen.AddRange((await visit.Page.EvaluateAsync<string[]>(Unseen)).Select(field => $"{name}: {field}"));
        }
        Assert.True(unseen.Count == 0, string.Join('\n', unseen));
    }
}
