using Chesil.EndToEnd.Tests.Harness;

namespace Chesil.EndToEnd.Tests.Accessibility;

/// <summary>Where the reader's machine chooses the colours, charts are still there to be seen.</summary>
public sealed class ForcedColorsTests(SampleSite site)
{
    // The strongest contrast of each picture's marks and of its words with the page behind them.
    private const string Contrasts =
        """
        () => {
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

    private sealed record Picture(string Label, int Marks, string[] FaintWords);

    [Theory]
    [InlineData("/chalkshire/options/compare")]
    [InlineData("/chalkshire/options/acute-a")]
    public async Task Charts_keep_their_lines_and_words_in_forced_colours(string path)
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop, forcedColors: true);
        await visit.GoAsync(path);

        var pictures = await visit.AskAsync<Picture[]>(Contrasts);

        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.True(picture.Marks >= 2, $"Of '{picture.Label}' {picture.Marks} marks can be seen."));
        Assert.All(pictures, picture => Assert.True(picture.FaintWords.Length == 0, $"In '{picture.Label}' these can hardly be read: {string.Join(", ", picture.FaintWords)}."));
    }
}
