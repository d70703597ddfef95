using System.Globalization;
using Chesil.Components.Charts;
using Chesil.Packages.Addresses;

namespace Chesil.Components.Tests.Charts;

/// <summary>Small invented tables to draw.</summary>
internal static class Chalk
{
    public static ResultCell Cell(string path, decimal? value, string unit = "points", int decimals = 1, FigureStatus status = FigureStatus.Illustrative, decimal? low = null, decimal? high = null, string? text = null) =>
        new() { Address = Address.Parse(path, CultureInfo.InvariantCulture), Label = path, Kind = CellKind.Input, Value = value, Low = low, High = high, Unit = unit, Decimals = decimals, Status = status, Text = text };

    public static string? Link(ResultCell cell) => "/chalkshire/values/" + cell.Address.Path;

    public static readonly string[] Criteria = ["Quality of care", "Access", "Finance", "Workforce", "Deliverability"];

    /// <summary>Weights 30, 25, 20, 15, 10: B 24 + 17.5 + 6 + 11.25 + 4 = 62.75; C 24 + 13.75 + 12 + 11.25 + 6 = 67.</summary>
    public static StackedContributions Contributions() => new(Criteria,
    [
        Bar("a", "A: Stay as we are", 12m, 20m, 4m, 4.5m, 9m),
        Bar("b", "B: Emergency care at Northport, planned care at Southmere", 24m, 17.5m, 6m, 11.25m, 4m),
        Bar("c", "C: Emergency care at Southmere, planned care at Northport", 24m, 13.75m, 12m, 11.25m, 6m),
        Bar("d", "D: One new hospital", 27m, 8m, 2m, 12.75m, 1m),
    ])
    { AxisEnd = 100 };

    public static ContributionBar Bar(string code, string name, params decimal[] parts) => new(name,
        [.. parts.Select((part, i) => Cell($"evaluation/1/option/{code}/part/{i}", part, decimals: 2))],
        Cell($"evaluation/1/option/{code}/total", parts.Sum(), decimals: 2));

    /// <summary>The weight of access goes from 0 to 100: B (62.75 - 0.25 x 70) / 0.75 = 60.33 to 70; C (67 - 0.25 x 55) / 0.75 = 71 to 55.</summary>
    public static WeightLines AccessWeight(params string[] others) => new("Access", Cell("framework/1/weight/access", 25, "%", 0),
    [
        Line("b", "B: Northport", 181m / 3, 62.75m, 70),
        Line("c", "C: Southmere", 71, 67, 55),
        .. others.Select((name, i) => Line("x" + i.ToString(CultureInfo.InvariantCulture), name, 40 + i, 41 + i, 42 + i)),
    ]);

    public static WeightLine Line(string code, string name, decimal none, decimal today, decimal all) => new(name,
        Cell($"sensitivity/{code}/none", none, decimals: 2), Cell($"sensitivity/{code}/today", today, decimals: 2), Cell($"sensitivity/{code}/all", all, decimals: 2));

    public static TravelCurve Travel()
    {
        (int Minutes, decimal[] Shares)[] rows =
        [
            (0, [0, 0, 0]), (5, [3.1m, 1.9m, 2.2m]), (10, [14.2m, 9.5m, 10.8m]), (15, [31.6m, 22.4m, 25.0m]), (20, [50.3m, 37.0m, 41.7m]), (25, [66.8m, 52.9m, 57.5m]),
            (30, [79.0m, 66.1m, 70.2m]), (35, [87.3m, 75.8m, 79.6m]), (40, [92.5m, 83.2m, 86.1m]), (45, [95.8m, 88.7m, 90.9m]), (50, [97.7m, 92.5m, 94.0m]),
            (60, [99.4m, 96.8m, 97.5m]), (75, [100, 99.3m, 99.5m]), (90, [100, 100, 100]),
        ];
        string[] series = ["Today", "B: Northport", "C: Southmere"];
        return new(series, [.. rows.Select(row => new TravelCurveRow(row.Minutes, [.. row.Shares.Select((share, s) =>
            Cell(string.Create(CultureInfo.InvariantCulture, $"travel/ed/car/{s}/within/{row.Minutes}"), share, "%", 1, FigureStatus.Modelled))]))]);
    }

    public static GroupBars Deprivation() => new("Deprivation tenth", ["Today", "B: Northport"],
    [
        Group("1 (most deprived)", 18.2m, 24.9m), Group("2", 19.6m, 24.1m), Group("3", 21.4m, 25.3m), Group("4", 24.8m, 27.9m), Group("5", 27.7m, 29.6m),
        Group("6", 29.2m, 30.8m), Group("7", 27.0m, 27.4m), Group("8", 24.3m, 23.1m), Group("9", 21.9m, 20.2m), Group("10 (least deprived)", 20.4m, 18.8m),
    ]);

    public static GroupRow Group(string name, params decimal[] values) => new(name,
        [.. values.Select((value, s) => Cell(string.Create(CultureInfo.InvariantCulture, $"impact/{s}/{value}"), value, "minutes", 1, FigureStatus.Modelled))]);

    public static RangeBars Beds() => new("Option", "Hospital beds needed in 2035",
    [
        new("A: Stay as we are", Cell("beds/a", 1893, "beds", 0, FigureStatus.Modelled, 1760, 2044)),
        new("B: Northport for emergencies, Southmere for planned care", Cell("beds/b", 1632, "beds", 0, FigureStatus.Modelled, 1511, 1790)),
        new("C: Southmere", Cell("beds/c", 1655, "beds", 0, FigureStatus.Modelled, 1530, 1811)),
        new("D: One new hospital", Cell("beds/d", 1588, "beds", 0, FigureStatus.Estimated)),
    ])
    { Reference = new("Beds today", Cell("beds/today", 1810, "beds", 0, FigureStatus.Published)) };
}
