using Chesil.Packages.Reading;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Checks;

/// <summary>
/// What the tables of a package must say together. Each check reads some tables and is passed over when one of them
/// could not be read whole, since it would then complain of what is already named.
/// </summary>
internal static class PackageChecks
{
    private static IReadOnlyList<PackageCheck> All(Severity ofChangeSinceSeal) =>
    [
        new ReviewChecks(),
        new FrameworkChecks(),
        new WeightChecks(),
        new SealChecks(ofChangeSinceSeal),
        new ScoreChecks(),
        new OptionChecks(),
        new TravelChecks(),
        new DemandChecks(),
    ];

    /// <param name="package">The package.</param>
    /// <param name="wrong">The tables that could not be read whole.</param>
    /// <param name="ofChangeSinceSeal">How bad it is that the framework is not what was last sealed.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Run(ReviewPackage package, IReadOnlySet<TableSchema> wrong, Severity ofChangeSinceSeal, ProblemList problems)
    {
        foreach (var check in All(ofChangeSinceSeal))
        {
            if (!check.Reads.Any(wrong.Contains)) problems.AddRange(check.Run(package));
        }
    }
}
