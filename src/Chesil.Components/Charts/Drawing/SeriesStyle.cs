using System.Globalization;

namespace Chesil.Components.Charts.Drawing;

/// <summary>
/// How one series is told from the others three times over: by colour, by pattern or dash, and by the shape of its marks.
/// A baseline is stone and hollow, so that the options stand out from it.
/// </summary>
/// <param name="id">The id of the figure, which its patterns share.</param>
/// <param name="firstIsBaseline">Whether the first series is what there is today.</param>
internal sealed class SeriesStyle(string id, bool firstIsBaseline = false)
{
    /// <summary>How many series have a look of their own; the ninth has the first colour again with the next pattern.</summary>
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

    private static readonly string[] Dashes = ["none", "9 4", "2.5 3.5", "12 4 2.5 4", "5 3", "16 5", "9 3 2.5 3 2.5 3", "1.5 5"];

    /// <summary>The class that carries a series' colour.</summary>
    public string Class(int series) => IsBaseline(series) ? "chesil-series-baseline" : "chesil-series-" + Text(Option(series) % Count + 1);

    /// <summary>The value of a stroke-dasharray attribute.</summary>
    public static string Dash(int series) => Dashes[Look(series)];

    /// <summary>The value of a fill attribute that paints with the pattern of a series.</summary>
    public string Fill(int series) => $"url(#{PatternId(series)})";

    /// <summary>The patterns of the first series of a picture.</summary>
    public Markup Patterns(int count)
    {
        var markup = new Markup().Add($"<defs>");
        for (var i = 0; i < count; i++)
        {
            var tile = IsBaseline(i) ? "" : Tiles[Look(Option(i))];
            var solid = tile.Length == 0 && !IsBaseline(i) ? " chesil-fill--solid" : "";
            markup.Add($"""<pattern id="{PatternId(i)}" patternUnits="userSpaceOnUse" width="8" height="8">""" +
                $"""<rect class="chesil-fill{solid} {Class(i)}" width="8" height="8"/>""");
            markup.AddLiteral(tile).Add($"</pattern>");
        }
        return markup.Add($"</defs>");
    }

    /// <summary>A mark centred on a place: circle, square, triangle, diamond, triangle upside down, and then hollow.</summary>
    public Markup Mark(int series, double x, double y, double radius, string? title = null)
    {
        var isHollow = IsBaseline(series) || Look(Option(series)) >= 5;
        var shape = IsBaseline(series) ? 0 : Look(Option(series)) % 5;
        var name = $"chesil-point {Class(series)}" + (isHollow ? " chesil-point--hollow" : "");
        var words = Title(title);
        var r = radius;
        return shape switch
        {
            0 => new Markup().Add($"""<circle class="{name}" cx="{x}" cy="{y}" r="{r}">{words}</circle>"""),
            1 => new Markup().Add($"""<rect class="{name}" x="{x - r * 0.9}" y="{y - r * 0.9}" width="{r * 1.8}" """ +
                $"""height="{r * 1.8}">{words}</rect>"""),
            2 => new Markup().Add($"""<path class="{name}" d="M{x} {y - r * 1.2}L{x + r * 1.15} """ +
                $"""{y + r * 0.85}H{x - r * 1.15}Z">{words}</path>"""),
            3 => new Markup().Add($"""<path class="{name}" d="M{x} {y - r * 1.3}L{x + r * 1.3} {y}L{x} """ +
                $"""{y + r * 1.3}L{x - r * 1.3} {y}Z">{words}</path>"""),
            _ => new Markup().Add($"""<path class="{name}" d="M{x} {y + r * 1.2}L{x + r * 1.15} """ +
                $"""{y - r * 0.85}H{x - r * 1.15}Z">{words}</path>"""),
        };
    }

    /// <summary>For the legend: a block of the colour and pattern of a series.</summary>
    public Legend.Item Block(int series, string words) =>
        new((x, y) => new Markup().Add($"""<rect class="chesil-bar" fill="{Fill(series)}" x="{x - 9}" y="{y - 9}" """ +
            $"""width="{18.0}" height="{18.0}"/>"""), words);

    /// <summary>The words a pointer shows over a shape.</summary>
    public static Markup Title(string? words) => words is null ? new Markup() : new Markup().Add($"<title>{words}</title>");

    private bool IsBaseline(int series) => firstIsBaseline && series == 0;

    private int Option(int series) => firstIsBaseline ? series - 1 : series;

    private static int Look(int series) => (series + series / Count) % Count;

    private string PatternId(int series) => id + "-p" + Text(series + 1);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
