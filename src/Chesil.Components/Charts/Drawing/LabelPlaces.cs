namespace Chesil.Components.Charts.Drawing;

/// <summary>A rectangle of a picture.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsInside(Box frame) => Left >= frame.Left && Top >= frame.Top && Right <= frame.Right && Bottom <= frame.Bottom;

    public static Box Around(double x, double y, double radius) => new(x - radius, y - radius, x + radius, y + radius);
}

/// <summary>Finds room for labels on a map, first come first served: beside, over or under their place, and never over what is taken.</summary>
internal sealed class LabelPlaces(Box frame)
{
    private const double BoxHeight = 16;
    private const double LinePitch = 16;

    /// <summary>Sixteen ways to go, evenly spread, those that map makers prefer first.</summary>
    public static readonly (double East, double South)[] Directions =
    [
        (1, 0), (-1, 0), (0, -1), (0, 1), (0.707, -0.707), (0.707, 0.707), (-0.707, -0.707), (-0.707, 0.707),
        (0.924, -0.383), (0.924, 0.383), (-0.924, -0.383), (-0.924, 0.383),
        (0.383, -0.924), (0.383, 0.924), (-0.383, -0.924), (-0.383, 0.924),
    ];

    private readonly List<Box> _taken = [];

    /// <summary>A label that found room: where its lines begin, and how they are anchored.</summary>
    internal sealed record Place(double X, double FirstBaseline, string Anchor, Box Box, IReadOnlyList<string> Lines)
    {
        public Markup Draw(string name)
        {
            var markup = new Markup();
            for (var i = 0; i < Lines.Count; i++)
            {
                markup.Add($"""<text class="{name}" text-anchor="{Anchor}" x="{X}" """ +
                    $"""y="{FirstBaseline + i * LinePitch}">{Lines[i]}</text>""");
            }
            return markup;
        }
    }

    public void Take(Box box) => _taken.Add(box);

    /// <summary>The first free place around a mark, tried in the order map makers prefer; null where there is none.</summary>
    public Place? Find(string words, double x, double y, double radius, bool bold)
    {
        foreach (var lines in Shapes(words, bold))
        {
            var width = lines.Max(line => TextMetrics.Width(line, bold));
            var height = BoxHeight + (lines.Count - 1) * LinePitch;
            foreach (var (anchor, left, top) in Around(x, y, radius, width, height))
            {
                var box = new Box(left, top, left + width, top + height);
                if (!box.IsInside(frame) || _taken.Exists(taken => taken.Overlaps(box))) continue;
                _taken.Add(box);
                var at = anchor switch { "start" => left, "end" => left + width, _ => left + width / 2 };
                return new Place(at, top + 13, anchor, box, lines);
            }
        }
        return null;
    }

    /// <summary>Room for a short label farther off, to be joined to its mark by a line; null where all is taken.</summary>
    public Place? FindFar(string words, double x, double y, bool bold)
    {
        var width = TextMetrics.Width(words, bold);
        for (var ring = 18; ring <= 90; ring += 6)
        {
            foreach (var (east, south) in Directions)
            {
                var (middleX, middleY) = (x + ring * east, y + ring * south);
                var box = new Box(middleX - width / 2 - 1, middleY - BoxHeight / 2, middleX + width / 2 + 1, middleY + BoxHeight / 2);
                if (!box.IsInside(frame) || _taken.Exists(taken => taken.Overlaps(box))) continue;
                _taken.Add(box);
                return new Place(middleX, box.Top + 13, "middle", box, [words]);
            }
        }
        return null;
    }

    /// <summary>On one line, and where that is long, on two or three; words stay whole.</summary>
    private static IEnumerable<IReadOnlyList<string>> Shapes(string words, bool bold)
    {
        var width = TextMetrics.Width(words, bold);
        if (width <= 150) yield return [words];
        var longest = words.Split(' ').Max(word => TextMetrics.Width(word, bold));
        if (longest > 150) yield break;
        var broken = TextMetrics.Wrap(words, Math.Max(longest, width * 0.62), 3, bold);
        if (broken.Count > 1) yield return broken;
    }

    private static IEnumerable<(string Anchor, double Left, double Top)> Around(double x, double y, double radius, double width, double height)
    {
        foreach (var gap in (double[])[radius + 3, radius + 8])
        {
            yield return ("start", x + gap, y - height / 2);
            yield return ("end", x - gap - width, y - height / 2);
            yield return ("middle", x - width / 2, y - gap - height);
            yield return ("middle", x - width / 2, y + gap);
            yield return ("start", x + gap * 0.7, y - gap * 0.7 - height);
            yield return ("start", x + gap * 0.7, y + gap * 0.7);
            yield return ("end", x - gap * 0.7 - width, y - gap * 0.7 - height);
            yield return ("end", x - gap * 0.7 - width, y + gap * 0.7);
        }
    }
}
