namespace Chesil.Components.Charts.Drawing;

/// <summary>How one series is told from the others three times over: by colour, by pattern or dash, and by the shape of its marks.</summary>
internal static class SeriesStyle
{
    /// <summary>How many series have a look of their own.</summary>
    public const int Count = 8;

    private static readonly string[] Tiles =
    [
        "",
        """<path class="chesil-tile" d="M-1 1L1 -1M0 8L8 0M7 9L9 7"/>""",
        """<circle class="chesil-tile-dot" cx="2" cy="2" r="1.1"/><circle class="chesil-tile-dot" cx="6" cy="6" r="1.1"/>""",
        """<path class="chesil-tile" d="M0 2H8M0 6H8"/>""",
        """<path class="chesil-tile" d="M-1 7L1 9M0 0L8 8M7 -1L9 1"/>""",
        """<path class="chesil-tile" d="M2 0V8M6 0V8"/>""",
        """<path class="chesil-tile" d="M0 8L8 0M0 0L8 8"/>""",
        """<path class="chesil-tile" d="M0 4H8M4 0V8"/>""",
    ];

    private static readonly string[] Dashes = ["", "9 4", "2.5 3.5", "12 4 2.5 4", "5 3", "16 5", "9 3 2.5 3 2.5 3", "1.5 5"];

    /// <summary>The class that carries a series' colour; the ninth series has the first colour again, with the next pattern.</summary>
    public static string Class(int series) => "chesil-series-" + Text(series % Count + 1);

    public static string? Dash(int series) => Dashes[Look(series)] is { Length: > 0 } dash ? dash : null;

    /// <summary>The value of a fill attribute that paints with the pattern of a series.</summary>
    public static string Fill(string id, int series) => $"url(#{PatternId(id, series)})";

    /// <summary>The patterns of the first series of a picture.</summary>
    public static Markup Patterns(string id, int count)
    {
        var markup = new Markup().Add($"<defs>");
        for (var i = 0; i < count; i++)
        {
            markup.Add($"""<pattern id="{PatternId(id, i)}" patternUnits="userSpaceOnUse" width="8" height="8"><rect class="chesil-fill {Class(i)}" width="8" height="8"/>""");
            markup.Add(Literal(Tiles[Look(i)])).Add($"</pattern>");
        }
        return markup.Add($"</defs>");
    }

    /// <summary>A mark centred on a place: circle, square, triangle, diamond, triangle upside down, and then hollow.</summary>
    public static Markup Mark(int series, double x, double y, double radius, string? title = null)
    {
        var name = $"chesil-point {Class(series)}" + (Look(series) >= 5 ? " chesil-point--hollow" : "");
        var markup = new Markup();
        var r = radius;
        switch (Look(series) % 5)
        {
            case 0: markup.Add($"""<circle class="{name}" cx="{x}" cy="{y}" r="{r}">{Title(title)}</circle>"""); break;
            case 1: markup.Add($"""<rect class="{name}" x="{x - r * 0.9}" y="{y - r * 0.9}" width="{r * 1.8}" height="{r * 1.8}">{Title(title)}</rect>"""); break;
            case 2: markup.Add($"""<path class="{name}" d="M{x} {y - r * 1.2}L{x + r * 1.15} {y + r * 0.85}H{x - r * 1.15}Z">{Title(title)}</path>"""); break;
            case 3: markup.Add($"""<path class="{name}" d="M{x} {y - r * 1.3}L{x + r * 1.3} {y}L{x} {y + r * 1.3}L{x - r * 1.3} {y}Z">{Title(title)}</path>"""); break;
            default: markup.Add($"""<path class="{name}" d="M{x} {y + r * 1.2}L{x + r * 1.15} {y - r * 0.85}H{x - r * 1.15}Z">{Title(title)}</path>"""); break;
        }
        return markup;
    }

    /// <summary>The words a pointer shows over a shape.</summary>
    public static Markup Title(string? words) => words is null ? new Markup() : new Markup().Add($"<title>{words}</title>");

    private static int Look(int series) => (series + series / Count) % Count;

    private static string PatternId(string id, int series) => id + "-p" + Text(series + 1);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Markup Literal(string markup) => new Markup().AddLiteral(markup);
}
