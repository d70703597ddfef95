using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Checks;

/// <summary>Activity, growth and weightings have what they are worked out from.</summary>
internal sealed class DemandChecks : PackageCheck
{
    public override IReadOnlyList<TableSchema> Reads { get; } =
        [TableSchema.Of<Activity>(), TableSchema.Of<Growth>(), TableSchema.Of<Service>(), TableSchema.Of<Population>(), TableSchema.Of<Weighting>(), TableSchema.Of<AgeBand>()];

    public override IEnumerable<PackageProblem> Run(ReviewPackage package)
    {
        var bedded = package.Rows<Activity>().Where(activity => activity.BedDays is not null).Select(activity => activity.Service).ToHashSet(StringComparer.Ordinal);
        foreach (var service in package.Rows<Service>().Where(service => bedded.Contains(service.Code) && service.PlannedOccupancyPercent is null))
        {
            yield return At(package, service, "planned_occupancy_percent", "nothing", "the share of beds to be filled, since its activity has bed days", "Fill in the share.");
        }
        var growth = package.Rows<Growth>().Select(row => (row.Year, row.AgeBand)).ToHashSet();
        foreach (var year in growth.Select(row => row.Year).Distinct().Order())
        {
            foreach (var band in package.Rows<AgeBand>().Where(band => !growth.Contains((year, band.Code))))
            {
                yield return new PackageProblem(package.Find<Growth>()!.File, $"no growth for {band.Code} in {year}", "a row for every age band of a year that has any", "Add the row; 0 for no change.") { Column = "age_band" };
            }
        }
        var populations = package.Rows<Population>().Select(row => (row.Year, row.AgeBand)).ToHashSet();
        var activities = package.Rows<Activity>().Select(row => (row.Year, row.Service)).ToHashSet();
        foreach (var weighting in package.Rows<Weighting>())
        {
            if (weighting.Kind == WeightingKind.Activity && weighting.Service is null) yield return At(package, weighting, "service", "nothing", "the service whose patients are counted", "Name the service.");
            var isThere = weighting.Kind == WeightingKind.Population
                ? populations.Any(row => row.Year == weighting.Year && (weighting.AgeBand is null || row.AgeBand == weighting.AgeBand))
                : weighting.Service is null || activities.Contains((weighting.Year, weighting.Service));
            if (!isThere) yield return At(package, weighting, "year", $"{weighting.Year}, for which there are no such people", "a year and age band the package has", "Correct the year or age band, or add the rows.");
        }
    }
}
