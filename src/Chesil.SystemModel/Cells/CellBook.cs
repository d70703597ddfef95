using Chesil.Numerics;
using Chesil.Packages.Addresses;

namespace Chesil.SystemModel.Cells;

/// <summary>
/// Gathers the cells of a run. A calculated cell takes its status from its parts, so a number made from an invented
/// one cannot pass for evidence.
/// </summary>
internal sealed class CellBook
{
    /// <summary>Enough decimals to follow the arithmetic; more would print the noise of binary fractions.</summary>
    private const int Decimals = 9;

    private readonly Dictionary<Address, ResultCell> _cells = [];

    public IEnumerable<ResultCell> Cells => _cells.Values;

    public ResultCell this[Address address] => _cells[address];

    public bool Has(Address address) => _cells.ContainsKey(address);

    /// <summary>Adds a source, a score or an input.</summary>
    public Address Add(ResultCell cell)
    {
        if (!_cells.TryAdd(cell.Address, cell)) throw new InvalidOperationException($"'{cell.Address}' is taken.");
        return cell.Address;
    }

    /// <summary>The status of a judgement: judged, or invented where what it rests on is.</summary>
    public FigureStatus Judged(Address restsOn) => _cells[restsOn].Status == FigureStatus.Illustrative ? FigureStatus.Illustrative : FigureStatus.Judged;

    /// <summary>Adds a number worked out from parts; where there is none, the words that say so.</summary>
    public Address Calculated(Address address, string label, double? value, string unit, int decimals, string formula, IReadOnlyList<Address> parts, string none = "none", double? low = null, double? high = null, string? note = null) =>
        value is { } number
            ? Calculated(address, label, Exact(number), unit, decimals, formula, parts, low is { } l ? Exact(l) : null, high is { } h ? Exact(h) : null, note)
            : Worded(address, label, none, formula, parts, note);

    /// <summary>Adds a number worked out from parts. A range that is no range is left out.</summary>
    public Address Calculated(Address address, string label, decimal value, string unit, int decimals, string formula, IReadOnlyList<Address> parts, decimal? low = null, decimal? high = null, string? note = null)
    {
        var isRange = low != high;
        return Add(new ResultCell
        {
            Address = address,
            Label = label,
            Kind = CellKind.Calculated,
            Value = Tidy(value),
            Low = isRange && low is { } l ? Tidy(l) : null,
            High = isRange && high is { } h ? Tidy(h) : null,
            Unit = unit,
            Decimals = decimals,
            Status = StatusOf(parts),
            Formula = formula,
            Parts = parts,
            Note = note,
        });
    }

    /// <summary>Adds an answer in words worked out from parts.</summary>
    public Address Worded(Address address, string label, string text, string formula, IReadOnlyList<Address> parts, string? note = null) =>
        Add(new ResultCell { Address = address, Label = label, Kind = CellKind.Calculated, Text = text, Status = StatusOf(parts), Formula = formula, Parts = parts, Note = note });

    private FigureStatus StatusOf(IReadOnlyList<Address> parts) => parts.Select(part => _cells[part].Status).OfCalculation();

    private static decimal Exact(double value) => Rounding.HalfAwayFromZero(value, Decimals);

    // Dividing by one written with all its decimals takes trailing zeros off: 66.9500 and 66.95 are one number and one text.
    private static decimal Tidy(decimal value) => Rounding.HalfAwayFromZero(value, Decimals) / 1.000000000000000000000000000m;
}
