using Chesil.Packages.Addresses;

namespace Chesil.Components.Charts.Drawing;

/// <summary>What has to be drawn to the scale of the map itself: how long some kilometres are, and how large some people.</summary>
internal sealed class MapMeasures(double unitsPerKilometre, Func<decimal, double> radiusOf, decimal? peopleMost)
{
    private const double Gap = 18;
    private const double RowHeight = 26;

    /// <summary>Draws both in rows under the map, and says how tall they came out.</summary>
    public (Markup Markup, double Height) Draw(double top)
    {
        var markup = new Markup();
        var (x, y) = (0.0, top + RowHeight / 2 + 4);
        var kilometres = Kilometres();
        var length = (double)kilometres * unitsPerKilometre;
        var words = $"{Printed.Number(kilometres, kilometres < 1 ? 1 : 0)} km";
        markup.Add($"""<path class="chesil-scale" d="M{1.0} {y - 5}v10M{1.0} {y}h{length}m{0.0} {-5.0}v10"/>""" +
            $"""<text x="{length + 7}" y="{y + 5}">{words}</text>""");
        x += length + 7 + TextMetrics.Width(words) + Gap;
        var sizes = Sizes();
        foreach (var people in sizes)
        {
            var size = Printed.Number(people, 0) + (people == sizes[^1] ? " people" : "");
            var radius = radiusOf(people);
            var width = 2 * radius + 5 + TextMetrics.Width(size);
            if (x + width > ChartFigure.Width)
            {
                x = 0;
                y += RowHeight - 4;
            }
            markup.Add($"""<circle class="chesil-size" cx="{x + radius + 1}" cy="{y}" r="{radius}"/>""" +
                $"""<text x="{x + 2 * radius + 6}" y="{y + 5}">{size}</text>""");
            x += width + Gap;
        }
        return (markup, y + RowHeight / 2 - top);
    }

    private decimal Kilometres()
    {
        var best = 0.5m;
        foreach (var length in (ReadOnlySpan<decimal>)[1m, 2m, 5m, 10m, 20m, 50m, 100m, 200m, 500m])
        {
            if ((double)length * unitsPerKilometre <= 90) best = length;
        }
        return best;
    }

    private decimal[] Sizes() => peopleMost is { } most ? [.. new[] { 0.3m, 1m }.Select(share => Rounded(most * share)).Distinct()] : [];

    /// <summary>Down to 1, 2 or 5 times a power of ten.</summary>
    private static decimal Rounded(decimal people)
    {
        var unit = 1m;
        while (unit * 10 <= people) unit *= 10;
        return people >= 5 * unit ? 5 * unit : people >= 2 * unit ? 2 * unit : unit;
    }
}
