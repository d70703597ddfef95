using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;

namespace Chesil.SystemModel.Money;

/// <summary>What each option costs: its lines, and their sums by kind. Sums are exact; lines of different price bases are not added.</summary>
internal sealed class CostSection(ReviewPackage package, CellBook book)
{
    private const string Millions = "£ million";

    public static Address AddressOf(string option, CostKind kind) => Address.Of("cost", option, Word(kind));

    public void Run()
    {
        foreach (var lines in package.Rows<Cost>().GroupBy(cost => cost.Option, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var line in lines) book.Add(LineCell(line));
            foreach (var kind in Enum.GetValues<CostKind>()) AddSum(lines.Key, kind, [.. lines.Where(line => line.Kind == kind)]);
        }
    }

    private static string Word(CostKind kind) => kind switch
    {
        CostKind.Capital => "capital",
        CostKind.Recurrent => "recurrent",
        CostKind.Transition => "transition",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>As many decimals as the finest line was typed with, and never fewer than one.</summary>
    private static int Decimals(IEnumerable<Cost> lines) => Math.Max(1, lines.Max(line => (int)line.Amount.Scale));

    private static Address LineAddress(Cost line) => Address.Of("cost", line.Option, "line", line.Line);

    private static string Prices(int year) => string.Create(CultureInfo.InvariantCulture, $"In {year} prices.");

    private ResultCell LineCell(Cost line) => new()
    {
        Address = LineAddress(line),
        Label = line.Name,
        Kind = CellKind.Input,
        Value = line.Amount,
        Unit = Millions,
        Decimals = Decimals([line]),
        Status = book[Evidence.Source(line.Source)].Status,
        Parts = [Evidence.Source(line.Source)],
        Note = Prices(line.PriceBase),
    };

    private void AddSum(string option, CostKind kind, IReadOnlyList<Cost> lines)
    {
        if (lines.Count == 0) return;
        var label = kind switch
        {
            CostKind.Capital => "Capital cost",
            CostKind.Recurrent => "Change in running cost each year",
            _ => "Cost of getting there",
        };
        int[] bases = [.. lines.Select(line => line.PriceBase).Distinct().Order()];
        if (bases.Length > 1) book.Worded(AddressOf(option, kind), label, $"not added up: prices of {string.Join(" and ", bases.Select(year => year.ToString(CultureInfo.InvariantCulture)))}", Formulas.Sum, [.. lines.Select(LineAddress)]);
        else book.Calculated(AddressOf(option, kind), label, lines.Sum(line => line.Amount), Millions, Decimals(lines), Formulas.Sum, [.. lines.Select(LineAddress)], note: Prices(bases[0]));
    }
}
