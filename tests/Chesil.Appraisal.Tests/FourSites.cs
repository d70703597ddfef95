namespace Chesil.Appraisal.Tests;

/// <summary>The worked example used throughout: four sites, six criteria, everything visible here.</summary>
internal static class FourSites
{
    public static readonly string[] Criteria =
        ["quality", "access-minutes", "access-within-45", "workforce", "net-present-cost", "deliverability"];

    public static readonly AppraisedOption[] Options = [new("A"), new("B"), new("C"), new("D", OptionKind.DoMinimum)];

    public static readonly decimal[] Swings = [100, 60, 50, 70, 80, 40];

    // consultant hours a week; mean blue-light minutes; % within 45 minutes; % vacancies; £m; years to deliver
    private static readonly decimal[,] Performance =
    {
        { 168, 19.5m, 91, 7, 228, 5 },
        { 168, 22, 88, 6, 201, 6 },
        { 112, 17, 95, 11, 246, 3.5m },
        { 84, 15.5m, 97, 14, 260, 1 },
    };

    public static ValueFunction[] Functions() =>
        [
            Make(ValueShape.Increasing, (84, 0), (112, 60), (168, 100)),
            Make(ValueShape.Decreasing, (15, 100), (20, 70), (30, 0)),
            Make(ValueShape.Increasing, (80, 0), (90, 50), (100, 100)),
            Make(ValueShape.Decreasing, (5, 100), (10, 55), (15, 0)),
            Make(ValueShape.Decreasing, (200, 100), (260, 0)),
            Make(ValueShape.Decreasing, (1, 100), (4, 75), (8, 0)),
        ];

    public static PerformanceTable Measured() => new(Options, Criteria, Functions(), Performance);

    public static Evaluation Evaluate(Weights? weights = null) =>
        Evaluation.Run(Measured().ToValues().GetTable(), weights ?? SwingWeights.Normalise(Swings).GetWeights());

    private static ValueFunction Make(ValueShape shape, params (decimal X, decimal Value)[] corners) =>
        ValueFunction.Define([.. corners.Select(c => new ValuePoint(c.X, c.Value))], shape, OutOfRangeRule.Refuse).GetFunction();
}
