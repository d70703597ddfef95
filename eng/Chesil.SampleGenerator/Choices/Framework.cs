using Chesil.Packages.Tables;
using Chesil.SampleGenerator.Care;

namespace Chesil.SampleGenerator.Choices;

/// <summary>What the options for the general hospitals are judged on. Sealed before anything was scored.</summary>
internal static class Framework
{
    public const string SafeCare = "safe-care";
    public const string PlannedCare = "planned-care";
    public const string Reach = "reach";
    public const string FarAway = "far-away";
    public const string Rotas = "rotas";
    public const string Capital = "capital";
    public const string RunningCost = "running-cost";
    public const string Deliverability = "deliverability";

    public static DateOnly SealedOn { get; } = new(2026, 2, 24);

    public static IReadOnlyList<Criterion> Criteria { get; } =
    [
        new(SafeCare, "Safe care at every hour", "Quality of care", "How likely is it that a very ill person is seen by a senior doctor within an hour, day and night?", Measure.Scored, null, null, "points", Direction.MoreIsBetter, OutOfRange.Refuse),
        new(PlannedCare, "Planned care that goes ahead", "Quality of care", "How well are planned operations kept apart from emergencies, so that they are not called off?", Measure.Scored, null, null, "points", Direction.MoreIsBetter, OutOfRange.Refuse),
        new(Reach, "Time to an emergency department", "Access to care", "How long does it take people, on average, to drive to the nearest emergency department?", Measure.MeanMinutes, ServiceCatalogue.Emergency, null, "minutes", Direction.LessIsBetter, OutOfRange.Clip),
        new(FarAway, "People far from an emergency department", "Access to care", "How many people live more than 30 minutes' drive from the nearest emergency department?", Measure.PeopleBeyond, ServiceCatalogue.Emergency, 30, "people", Direction.LessIsBetter, OutOfRange.Clip),
        new(Rotas, "Rotas that can be filled", "Workforce", "What share of the senior posts on emergency and critical care rotas is likely to be filled?", Measure.Given, null, null, "%", Direction.MoreIsBetter, OutOfRange.Refuse),
        new(Capital, "Money to build", "Affordability", "What do the buildings and equipment cost?", Measure.CapitalCost, null, null, "£ million", Direction.LessIsBetter, OutOfRange.Clip),
        new(RunningCost, "Money to run", "Affordability", "How does the cost of running the hospitals change each year?", Measure.RecurrentCost, null, null, "£ million a year", Direction.LessIsBetter, OutOfRange.Clip),
        new(Deliverability, "Able to be done", "Deliverability", "How likely is it to be done by 2032 without harm on the way?", Measure.Scored, null, null, "points", Direction.MoreIsBetter, OutOfRange.Refuse),
    ];

    public static IReadOnlyList<ValuePoint> ValuePoints { get; } =
    [
        .. Scale(SafeCare, (0, 0), (100, 100)),
        .. Scale(PlannedCare, (0, 0), (100, 100)),
        .. Scale(Reach, (12, 100), (20, 75), (28, 40), (45, 0)),
        .. Scale(FarAway, (0, 100), (150_000, 65), (300_000, 30), (600_000, 0)),
        .. Scale(Rotas, (40, 0), (70, 40), (85, 75), (100, 100)),
        .. Scale(Capital, (0, 100), (100, 75), (200, 40), (400, 0)),
        .. Scale(RunningCost, (-40, 100), (-20, 75), (0, 40), (20, 0)),
        .. Scale(Deliverability, (0, 0), (100, 100)),
    ];

    private static IEnumerable<ValuePoint> Scale(string criterion, params (decimal Performance, decimal Value)[] points) =>
        points.Select(point => new ValuePoint(criterion, point.Performance, point.Value));
}
