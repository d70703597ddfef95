using Chesil.Packages.Addresses;

namespace Chesil.Components.Charts.Drawing;

/// <summary>
/// Where the marks of sites stand, and which names find room. Marks that would hide one another are moved apart a
/// little. A site whose name finds no room gets a number, explained in the legend; a place whose name finds none goes unnamed.
/// </summary>
internal sealed class MapNames
{
    private const double Nearest = 2 * MapMarks.SiteRadius - 1;
    private readonly SchematicMap _data;
    private readonly Projection _projection;
    private readonly (double X, double Y)[] _sites;
    private readonly List<string> _numbered = [];

    public MapNames(SchematicMap data, Projection projection)
    {
        _data = data;
        _projection = projection;
        var placed = new List<(double X, double Y)>();
        foreach (var site in data.Sites) placed.Add(Apart(projection.At(site.At), placed));
        _sites = [.. placed];
    }

    /// <summary>The sites that the map shows by number, from 1.</summary>
    public IReadOnlyList<string> Numbered => _numbered;

    public Markup DrawSites()
    {
        var markup = new Markup();
        for (var i = _sites.Length - 1; i >= 0; i--)
        {
            var site = _data.Sites[i];
            var words = $"{site.Name}: {SchematicMap.StateWords(site.State)}";
            markup.Add(MapMarks.Site(site.Mark, site.State, _sites[i].X, _sites[i].Y, words));
        }
        return markup;
    }

    public Markup DrawNames()
    {
        var places = new LabelPlaces(new Box(3, 3, ChartFigure.Width - 3, _projection.Height - 3));
        for (var i = 0; i < _sites.Length; i++) places.Take(Box.Around(_sites[i].X, _sites[i].Y, RadiusOf(_data.Sites[i]) + 0.5));

        var markup = new Markup();
        for (var i = 0; i < _sites.Length; i++) markup.Add(SiteName(places, _data.Sites[i], _sites[i].X, _sites[i].Y));
        foreach (var town in _data.Places)
        {
            var (x, y) = _projection.At(town.At);
            if (IsNamedBySite(town, x, y)) continue;
            if (places.Find(town.Name, x, y, 2, bold: false) is { } place) markup.Add(place.Draw("chesil-place-name"));
        }
        return markup;
    }

    private Markup SiteName(LabelPlaces places, MapSite site, double x, double y)
    {
        if (places.Find(site.Name, x, y, RadiusOf(site), bold: true) is { } named) return named.Draw("chesil-site-name");

        _numbered.Add(site.Name);
        var number = Printed.Number(_numbered.Count, 0);
        if (places.Find(number, x, y, RadiusOf(site), bold: true) is { } near) return near.Draw("chesil-site-name");
        return places.FindFar(number, x, y, bold: true) is { } far
            ? new Markup().Add($"""<path class="chesil-site-lead" d="M{x} {y}L{far.X} """ +
                $"""{far.FirstBaseline - 5}"/>""").Add(far.Draw("chesil-site-name"))
            : new Markup();
    }

    /// <summary>Whether a site that stands there already says the place's name.</summary>
    private bool IsNamedBySite(MapPlace town, double x, double y)
    {
        for (var i = 0; i < _sites.Length; i++)
        {
            var name = _data.Sites[i].Name;
            var isNamed = name.StartsWith(town.Name, StringComparison.OrdinalIgnoreCase) && !_numbered.Contains(name);
            if (isNamed && Squared(_sites[i], (x, y)) < 30 * 30) return true;
        }
        return false;
    }

    private static (double X, double Y) Apart((double X, double Y) at, List<(double X, double Y)> placed)
    {
        if (IsFree(at)) return at;
        for (var distance = 3; distance <= 30; distance += 3)
        {
            foreach (var (east, south) in LabelPlaces.Directions)
            {
                var moved = (at.X + distance * east, at.Y + distance * south);
                if (IsFree(moved)) return moved;
            }
        }
        return at;

        bool IsFree((double X, double Y) place) => placed.TrueForAll(other => Squared(other, place) >= Nearest * Nearest);
    }

    private static double Squared((double X, double Y) a, (double X, double Y) b) => (a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y);

    private static double RadiusOf(MapSite site) => MapMarks.SiteRadius + (site.State is SiteState.Changed ? 2.5 : 0);
}
