using Chesil.TravelTimes.Roads;

namespace Chesil.TravelTimes.Geography;

/// <summary>
/// Links sorted into square cells, about one link a cell, so that the nearest one is found by looking outwards in rings from the
/// place's own cell until no farther ring can hold anything nearer.
/// </summary>
internal sealed class SegmentGrid
{
    // Distances to the edges of a ring are taken a little short, to cover what a flat picture of a round earth leaves out.
    private const double Caution = 0.999;
    private const double SmallestCellMetres = 50;
    private const int SpareCells = 1024;

    private readonly RoadLayout layout;
    private readonly GridFrame frame;
    private readonly int[] first;
    private readonly int[] linkIn;

    public SegmentGrid(RoadLayout layout, List<int> links)
    {
        this.layout = layout;
        frame = GridFrame.Around(layout, links, SmallestCellMetres, links.Count + SpareCells);
        first = new int[frame.Rows * frame.Columns + 1];
        foreach (var link in links) ForEachCell(link, cell => first[cell + 1]++);
        for (var cell = 1; cell < first.Length; cell++) first[cell] += first[cell - 1];

        linkIn = new int[first[^1]];
        var next = first.AsSpan(0, first.Length - 1).ToArray();
        foreach (var link in links) ForEachCell(link, cell => linkIn[next[cell]++] = link);
    }

    /// <summary>The nearest point of any link at most so many metres away, or null.</summary>
    public NearestPoint? FindNearest(double latitude, double longitude, double maxMetres)
    {
        if (linkIn.Length == 0) return null;
        var cosine = GreatCircle.Cosine(latitude);
        var best = new NearestPoint(int.MaxValue, 0, maxMetres);
        int row = frame.RowOf(latitude), column = frame.ColumnOf(longitude);
        for (var ring = 0; ; ring++)
        {
            ScanRing(row, column, ring, latitude, longitude, cosine, ref best);
            if (frame.MetresToEdge(row, column, ring, latitude, longitude, cosine) * Caution > best.Metres) break;
        }
        return best.Link == int.MaxValue ? null : best;
    }

    private void ScanRing(int row, int column, int ring, double latitude, double longitude, double cosine, ref NearestPoint best)
    {
        int top = row - ring, bottom = row + ring, left = column - ring, right = column + ring;
        for (var r = Math.Max(top, 0); r <= Math.Min(bottom, frame.Rows - 1); r++)
        {
            var step = r == top || r == bottom ? 1 : Math.Max(1, right - left);
            for (var c = left < 0 && step == 1 ? 0 : left; c <= Math.Min(right, frame.Columns - 1); c += step)
                if (c >= 0) ScanCell(r * frame.Columns + c, latitude, longitude, cosine, ref best);
        }
    }

    private void ScanCell(int cell, double latitude, double longitude, double cosine, ref NearestPoint best)
    {
        for (var i = first[cell]; i < first[cell + 1]; i++)
        {
            var point = Project(linkIn[i], latitude, longitude, cosine);
            if (point.Beats(best)) best = point;
        }
    }

    private NearestPoint Project(int link, double latitude, double longitude, double cosine)
    {
        int a = layout.From[link], b = layout.To[link];
        double latitudeA = layout.Latitude[a], longitudeA = layout.Longitude[a];
        double latitudeB = layout.Latitude[b], longitudeB = layout.Longitude[b];

        double x = (longitudeA - longitude) * cosine, y = latitudeA - latitude;
        double dx = (longitudeB - longitudeA) * cosine, dy = latitudeB - latitudeA;
        var length2 = dx * dx + dy * dy;
        var fraction = length2 > 0 ? -(x * dx + y * dy) / length2 : 0;
        if (!(fraction > 0)) return new NearestPoint(link, 0, GreatCircle.Metres(latitude, longitude, latitudeA, longitudeA));
        if (fraction >= 1) return new NearestPoint(link, 1, GreatCircle.Metres(latitude, longitude, latitudeB, longitudeB));

        var metres = GreatCircle.Metres(
            latitude, longitude,
            latitudeA + fraction * (latitudeB - latitudeA), longitudeA + fraction * (longitudeB - longitudeA));
        return new NearestPoint(link, fraction, metres);
    }

    private void ForEachCell(int link, Action<int> visit)
    {
        int a = layout.From[link], b = layout.To[link];
        double latitudeA = layout.Latitude[a], longitudeA = layout.Longitude[a];
        double rise = layout.Latitude[b] - latitudeA, run = layout.Longitude[b] - longitudeA;
        int rowA = frame.ClampedRow(latitudeA), rowB = frame.ClampedRow(latitudeA + rise);
        for (var row = Math.Min(rowA, rowB); row <= Math.Max(rowA, rowB); row++)
        {
            var enter = rise == 0 ? 0 : Math.Clamp((frame.SouthOf(row) - latitudeA) / rise, 0, 1);
            var leave = rise == 0 ? 1 : Math.Clamp((frame.SouthOf(row + 1) - latitudeA) / rise, 0, 1);
            int columnA = frame.ClampedColumn(longitudeA + enter * run), columnB = frame.ClampedColumn(longitudeA + leave * run);
            for (var column = Math.Min(columnA, columnB); column <= Math.Max(columnA, columnB); column++)
                visit(row * frame.Columns + column);
        }
    }
}
