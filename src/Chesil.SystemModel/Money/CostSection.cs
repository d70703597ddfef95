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

    private static Address LineAddress(Cost line) => Address.Of("cost", line.Option, "line", line.Line);

    private ResultCell LineCell(Cost line) => new()
    {
        Address = LineAddress(line),
        Label = line.Name,
        Kind = CellKind.Input,
        Value = line.Amount,
        Unit = Millions,
        Decimals = 1,
        Status = book[Evidence.Source(line.Source)].Status,
        Parts = [Evidence.Source(line.Source)],
        Note = $"In {line.PriceBase} prices.",
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
        if (bases.Length > 1) book.Worded(AddressOf(option, kind), label, $"not added up: prices of {string.Join(" and ", bases)}", Formulas.Sum, [.. lines.Select(LineAddress)]);
        else book.Calculated(AddressOf(option, kind), label, lines.Sum(line => line.Amount), Millions, 1, Formulas.Sum, [.. lines.Select(LineAddress)], note: $"In {bases[0]} prices.");
    }
}
