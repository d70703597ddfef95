using Chesil.Appraisal;
using Chesil.Demand;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Results;
using Chesil.Packages.Writing;
using Chesil.SystemModel.Appraising;
using Chesil.SystemModel.Arrangements;
using Chesil.SystemModel.Cells;
using Chesil.SystemModel.Demand;
using Chesil.SystemModel.Money;
using Chesil.SystemModel.Travel;
using Chesil.TravelTimes;

namespace Chesil.SystemModel;

/// <summary>
/// The one place that knows several engines: a package goes in, addressed results come out. The same package gives the
/// same results for any number of threads and on any machine.
/// </summary>
public static class ReviewModel
{
    /// <summary>Raised whenever the results of an unchanged package change for a reason of this project, not of an engine.</summary>
    public const int Version = 1;

    private const int Stages = 5;

    /// <summary>Works a review out as far as its package goes: tables that are absent are passed over.</summary>
    /// <param name="package">A package that was read and checked.</param>
    /// <param name="options">How the machine may be used.</param>
    /// <param name="progress">Told of each stage.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static AppraisedReview Run(ReviewPackage package, ModelOptions? options = null, IProgress<ModelProgress>? progress = null, CancellationToken cancellation = default)
    {
        var book = new CellBook();
        EvidenceCells.Add(package, book);
        var arrangements = new OptionArrangements(package);
        new ArrangementCells(package, arrangements, book).Add();

        progress?.Report(new ModelProgress("Journeys", 0, Stages));
        var travel = TravelTables.Build(package, options ?? ModelOptions.Default, cancellation);
        TravelTables.Add(package, book);
        var access = new AccessSection(package, arrangements, travel, book);
        access.Run(cancellation);

        progress?.Report(new ModelProgress("Activity and beds", 1, Stages));
        var demand = new DemandSection(package, arrangements, access, travel, book);
        demand.Run(cancellation);

        progress?.Report(new ModelProgress("Co-dependencies and costs", 2, Stages));
        var links = new CoDependencySection(package, arrangements, book);
        links.Run();
        new CostSection(package, book).Run();

        progress?.Report(new ModelProgress("Appraisal", 3, Stages));
        var performances = new Performances(package, arrangements, access, book);
        performances.Add();
        var appraisal = new AppraisalSection(package, performances, book);
        appraisal.Run();

        progress?.Report(new ModelProgress("Putting the results together", 4, Stages));
        var results = new ReviewResults(
            package.Review.Code,
            PackageWriter.Hash(package),
            new SortedDictionary<string, int>(StringComparer.Ordinal) { ["appraisal"] = AppraisalEngine.Version, ["demand"] = DemandEngine.Version, ["system-model"] = Version, ["travel-times"] = TravelTimesEngine.Version },
            [.. Warnings(access), .. appraisal.Warnings],
            new ResultGraph(book.Cells, Formulas.Sentences));
        return new AppraisedReview(package, results, [.. TablesOf(access, demand, links, appraisal).Where(table => table.Count > 0)]);
    }

    private static IEnumerable<TableData> TablesOf(AccessSection access, DemandSection demand, CoDependencySection links, AppraisalSection appraisal) =>
    [
        TableData.Of(appraisal.Tables.Totals.AsEnumerable()),
        TableData.Of(appraisal.Tables.Contributions.AsEnumerable()),
        TableData.Of(appraisal.Tables.WeightFlips.AsEnumerable()),
        TableData.Of(appraisal.Tables.NearestFlips.AsEnumerable()),
        TableData.Of(appraisal.Tables.ScoreFlips.AsEnumerable()),
        TableData.Of(appraisal.Tables.Dominance.AsEnumerable()),
        TableData.Of(appraisal.Tables.Sift.AsEnumerable()),
        TableData.Of(access.Rows.AsEnumerable()),
        TableData.Of(access.GroupRows.AsEnumerable()),
        TableData.Of(access.Journeys.AsEnumerable()),
        TableData.Of(access.Curve.AsEnumerable()),
        TableData.Of(access.Catchments.AsEnumerable()),
        TableData.Of(access.Unreached.AsEnumerable()),
        TableData.Of(demand.Rows.AsEnumerable()),
        TableData.Of(demand.Flows.AsEnumerable()),
        TableData.Of(links.Broken.AsEnumerable()),
    ];

    private static IEnumerable<string> Warnings(AccessSection access) =>
        access.Unreached.Select(area => $"{area.Name} ({area.Area}) has no road within 1,000 m: its {Printed.Number(area.People, 0)} people are counted as unable to reach any site.");
}
