using Chesil.TravelTimes.Roads;

namespace Chesil.TravelTimes.Geography;

/// <summary>Where the cells of a grid lie: rows run north from the southern edge, columns east from the western.</summary>
internal sealed record GridFrame(double South, double West, double RowDegrees, double ColumnDegrees, int Rows, int Columns)
{
    private const double LeastCosine = 1e-3;

    public static GridFrame Around(RoadLayout layout, List<int> links, double smallestCellMetres, int mostCells)
    {
        double south = 90, north = -90, west = 180, east = -180;
        foreach (var link in links)
        {
            int a = layout.From[link], b = layout.To[link];
            south = Math.Min(south, Math.Min(layout.Latitude[a], layout.Latitude[b]));
            north = Math.Max(north, Math.Max(layout.Latitude[a], layout.Latitude[b]));
            west = Math.Min(west, Math.Min(layout.Longitude[a], layout.Longitude[b]));
            east = Math.Max(east, Math.Max(layout.Longitude[a], layout.Longitude[b]));
        }
        if (links.Count == 0) return new GridFrame(0, 0, 1, 1, 1, 1);

        var columnMetresPerDegree = GreatCircle.MetresPerDegree * Math.Max(LeastCosine, GreatCircle.Cosine((south + north) / 2));
        var height = Math.Max(1, (north - south) * GreatCircle.MetresPerDegree);
        var width = Math.Max(1, (east - west) * columnMetresPerDegree);
        var side = Math.Max(smallestCellMetres, Math.Sqrt(height * width / mostCells));
        return new GridFrame(
            south, west, side / GreatCircle.MetresPerDegree, side / columnMetresPerDegree,
            (int)(height / side) + 1, (int)(width / side) + 1);
    }

    public int RowOf(double latitude) => (int)Math.Floor((latitude - South) / RowDegrees);

    public int ColumnOf(double longitude) => (int)Math.Floor((longitude - West) / ColumnDegrees);

    public int ClampedRow(double latitude) => Math.Clamp(RowOf(latitude), 0, Rows - 1);

    public int ClampedColumn(double longitude) => Math.Clamp(ColumnOf(longitude), 0, Columns - 1);

    public double SouthOf(int row) => South + row * RowDegrees;

    public double WestOf(int column) => West + column * ColumnDegrees;

    /// <summary>
    /// Metres from a point to the nearest edge of the square of cells around its own; edges with no cells beyond them do not
    /// count.
    /// </summary>
    public double MetresToEdge(int row, int column, int ring, double latitude, double longitude, double cosine)
    {
        var nearest = double.PositiveInfinity;
        if (row - ring > 0) nearest = Math.Min(nearest, latitude - SouthOf(row - ring));
        if (row + ring < Rows - 1) nearest = Math.Min(nearest, SouthOf(row + ring + 1) - latitude);
        if (column - ring > 0) nearest = Math.Min(nearest, (longitude - WestOf(column - ring)) * cosine);
        if (column + ring < Columns - 1) nearest = Math.Min(nearest, (WestOf(column + ring + 1) - longitude) * cosine);
        return nearest * GreatCircle.MetresPerDegree;
    }
}
