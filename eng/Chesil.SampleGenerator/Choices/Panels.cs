using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Choices;

/// <summary>Who scored, and what the workforce group gave.</summary>
internal static class Panels
{
    public const string Clinical = "clinical";
    public const string Public = "patients-and-public";
    public const string Finance = "finance-and-estates";

    public static IReadOnlyList<Panel> All { get; } =
    [
        new(Clinical, "Clinical panel", "Emergency physician, surgeon, midwife, GP and paramedic"),
        new(Public, "Patient and public panel", "Five residents: from the peninsula, the west, the north and the two big towns, one of them a carer"),
        new(Finance, "Finance and estates panel", "Two finance directors, an estates lead, a planner and a council treasurer"),
    ];

    /// <summary>Shares of rota posts likely to be filled, as the workforce group gave them.</summary>
    public static IReadOnlyList<Performance> Performances { get; } =
    [
        Rotas("bau", 62, 56, 67, "One post in three is filled by locum doctors today, on two rotas in the east."),
        Rotas("do-minimum", 66, 60, 71, "One stroke rota in place of two; the others stay thin."),
        Rotas("acute-a", 86, 79, 91, "One rota of sixteen in the east. Some staff at Ellerhaven say they would leave."),
        Rotas("acute-b", 87, 80, 92, "One rota of sixteen in the east. Some staff at Merrin say they would leave."),
    ];

    private static Performance Rotas(string option, decimal value, decimal low, decimal high, string reason) =>
        new(Framework.Rotas, option, 1, value, low, high, reason, FigureStatus.Illustrative, "Workforce reference group", new DateOnly(2026, 3, 10), "workforce-paper");
}
