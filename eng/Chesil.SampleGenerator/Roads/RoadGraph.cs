using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.Roads;

/// <summary>A stretch of road between two points of the graph.</summary>
internal sealed record Stretch(int From, int To, RoadClass Class, string? Name, double Km, int Kmh)
{
    public double Minutes => Km / Kmh * 60;
}

/// <summary>Points and stretches while the roads are being made.</summary>
internal sealed class RoadGraph
{
    private readonly List<Point> _points = [];
    private readonly List<Stretch> _stretches = [];
    private readonly HashSet<(int, int)> _joined = [];

    public IReadOnlyList<Point> Points => _points;

    public IReadOnlyList<Stretch> Stretches => _stretches;

    /// <summary>Adds a point and gives its number.</summary>
    public int Add(Point point)
    {
        _points.Add(point);
        return _points.Count - 1;
    }

    /// <summary>The number of a point that is there already, or of a new one.</summary>
    public int At(Point point)
    {
        var known = _points.IndexOf(point);
        return known >= 0 ? known : Add(point);
    }

    public bool AreJoined(int a, int b) => _joined.Contains((Math.Min(a, b), Math.Max(a, b)));

    public void Join(int a, int b, RoadClass roadClass, string? name, double winding, int kmh)
    {
        if (a == b || !_joined.Add((Math.Min(a, b), Math.Max(a, b)))) return;
        _stretches.Add(new Stretch(a, b, roadClass, name, Math.Max(0.02, _points[a].DistanceTo(_points[b]) * winding), kmh));
    }

    public bool IsNear(Point point, double km) => _points.Any(each => each.DistanceTo(point) < km);

    /// <summary>For each point, the number of the part of the graph it hangs together with.</summary>
    public int[] Parts()
    {
        var part = Enumerable.Range(0, _points.Count).ToArray();
        int Root(int i) => part[i] == i ? i : part[i] = Root(part[i]);
        foreach (var stretch in _stretches) part[Root(stretch.From)] = Root(stretch.To);
        return [.. Enumerable.Range(0, _points.Count).Select(Root)];
    }
}
