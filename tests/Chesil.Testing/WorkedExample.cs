using Chesil.Packages;
using Chesil.Packages.Tables;

namespace Chesil.Testing;

/// <summary>Two options judged on five criteria, small enough to check with a pencil.</summary>
public static class WorkedExample
{
    public const string Access = "access", Deliverability = "deliverability", Finance = "finance", Quality = "quality", Workforce = "workforce";

    /// <summary>Weights in per cent, and the scores of both options.</summary>
    public static ReviewPackage ByPercent() => Scored(Framework.Bare(GridCounty.Candidate("one"), GridCounty.Candidate("two"))
        .Weighed(WeightMethod.Percent, (Quality, 30), (Access, 25), (Finance, 20), (Workforce, 15), (Deliverability, 10)));

    /// <summary>The same scores with weights given as swings from 100 down.</summary>
    public static ReviewPackage BySwing() => Scored(Framework.Bare(GridCounty.Candidate("one"), GridCounty.Candidate("two"))
        .Weighed(WeightMethod.Swing, (Quality, 100), (Access, 80), (Finance, 60), (Workforce, 50), (Deliverability, 30)));

    private static ReviewPackage Scored(ReviewPackage package) => package
        .Score("one", (Quality, 80), (Access, 70), (Finance, 30), (Workforce, 75), (Deliverability, 40))
        .Score("two", (Quality, 80), (Access, 55), (Finance, 60), (Workforce, 75), (Deliverability, 60));
}
