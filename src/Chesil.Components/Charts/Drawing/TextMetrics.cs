using System.Globalization;
using System.Text;

namespace Chesil.Components.Charts.Drawing;

/// <summary>
/// How wide text will be, without a font: the advance widths of the usual sans-serif faces, which agree to a few per
/// cent, and a little more so that a slightly wider face still fits.
/// </summary>
internal static class TextMetrics
{
    /// <summary>Height of text in a picture 360 wide: 12 pixels where the picture is 288 pixels wide, on a phone of 320.</summary>
    public const double Size = 15;

    /// <summary>From one line of text to the next.</summary>
    public const double LinePitch = 18;

    private const double Margin = 1.08;
    private const double BoldFactor = 1.07;

    // Advance widths from the space to the tilde, in thousandths of the text size.
    private static ReadOnlySpan<short> Advances =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    public static double Width(string text, bool bold = false)
    {
        long thousandths = 0;
        foreach (var rune in text.EnumerateRunes()) thousandths += Advance(rune);
        return thousandths / 1000.0 * Size * Margin * (bold ? BoldFactor : 1);
    }

    /// <summary>Breaks text into lines no wider than <paramref name="width"/>; what does not fit in the last line ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, int linesMax, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (Width(longer, bold) <= width)
            {
                line = longer;
                continue;
            }
            if (line.Length > 0) lines.Add(line);
            line = word;
            while (Width(line, bold) > width && FittingLength(line, width, bold) is var fits && fits < line.Length)
            {
                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }
        if (line.Length > 0 || lines.Count == 0) lines.Add(line);
        if (lines.Count <= linesMax) return lines;

        var last = lines[linesMax - 1];
        while (last.Length > 1 && Width(last + "…", bold) > width) last = last[..StepBack(last, last.Length)];
        return [.. lines.Take(linesMax - 1), last.TrimEnd() + "…"];
    }

    private static int FittingLength(string word, double width, bool bold)
    {
        var length = word.Length;
        while (length > 1 && Width(word[..length], bold) > width) length = StepBack(word, length);
        return Math.Max(length, char.IsHighSurrogate(word[0]) ? Math.Min(2, word.Length) : 1);
    }

    private static int StepBack(string text, int length) =>
        length > 1 && char.IsLowSurrogate(text[length - 1]) && length > 2 ? length - 2 : length - 1;

    private static int Advance(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Advances[rune.Value - ' '],
        >= 0x1100 => rune.Value is >= 0x2000 and < 0x2600 ? 600 : 1000,
        _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark ? 0 : 600,
    };
}
