using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Checks;

/// <summary>Each way of travelling has the roads or the minutes it rests on.</summary>
internal sealed class TravelChecks : PackageCheck
{
    public override IReadOnlyList<TableSchema> Reads { get; } =
        [TableSchema.Of<TravelMode>(), TableSchema.Of<RoadLink>(), TableSchema.Of<TravelMinutes>(), TableSchema.Of<ModeClosure>(), TableSchema.Of<Area>(), TableSchema.Of<Site>()];

    public override IEnumerable<PackageProblem> Run(ReviewPackage package)
    {
        foreach (var link in package.Rows<RoadLink>())
        {
            if (link.Kind == LinkKind.Road && link.Kmh is null) yield return At(package, link, "kmh", "nothing", "the speed of a road", "Fill in the speed.");
            if (link.Kind == LinkKind.Ferry && link.CrossingSeconds is null) yield return At(package, link, "crossing_seconds", "nothing", "the time a ferry takes to cross", "Fill in the time.");
            if (link.FromNode == link.ToNode) yield return At(package, link, "to_node", PackageProblem.Quote(link.ToNode), "another point than the one it starts at", "Take the link out.");
        }
        var modes = package.Rows<TravelMode>().ToDictionary(mode => mode.Code, StringComparer.Ordinal);
        foreach (var closure in package.Rows<ModeClosure>().Where(closure => modes[closure.Mode].Basis != TravelBasis.Roads))
        {
            yield return At(package, closure, "mode", closure.Mode, "a way of travelling over the roads", "A ready-made table cannot have a road closed.");
        }
        var pairs = package.Rows<TravelMinutes>().CountBy(row => row.Mode).ToDictionary(StringComparer.Ordinal);
        foreach (var mode in modes.Values.OrderBy(mode => mode.Code, StringComparer.Ordinal))
        {
            if (mode.Basis == TravelBasis.Roads && package.Rows<RoadLink>().Count == 0) yield return At(package, mode, "basis", "roads, and no roads in the package", "tables/road_nodes.csv and tables/road_links.csv", "Add the roads, or use a table of minutes.");
            if (mode.Basis == TravelBasis.Table && !pairs.ContainsKey(mode.Code)) yield return At(package, mode, "basis", "table, and no minutes for it", $"rows for {mode.Code} in tables/travel_minutes.csv", "Add the minutes.");
        }
    }
}
