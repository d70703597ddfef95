using Chesil.Components.Reviews.Cells;
using Chesil.Packages.Addresses;

namespace Chesil.Components.Reviews;

/// <summary>A value with the sentence that says how it was made; no sentence for what was not calculated.</summary>
/// <param name="Cell">The value.</param>
/// <param name="Sentence">How it was made.</param>
public sealed record OpenedCell(ResultCell Cell, string? Sentence);

/// <summary>
/// Finds the value at any address a page shows: those the model wrote, one cell of a row of a table, and the few sums that
/// only a chart needs. Whatever is found opens in the same way, down to its evidence.
/// </summary>
public sealed class ReviewCells
{
    private readonly ReviewIndex _review;
    private readonly RowCells _rows;
    private readonly TotalsWithout _without;
    private readonly PanelMeans _panels;

    internal ReviewCells(ReviewIndex review)
    {
        _review = review;
        _rows = new RowCells(review);
        _without = new TotalsWithout(review);
        _panels = new PanelMeans(review);
    }

    /// <summary>The value at an address with how it was made, or null where nothing stands.</summary>
    public OpenedCell? Find(Address address)
    {
        if (_review.Graph.Find(address) is { } cell)
        {
            return PublicTables.IsRestricted(_review.Appraised.Package, address)
                ? new OpenedCell(PublicTables.Hidden(cell), null)
                : new OpenedCell(cell, cell.Formula is { } name ? _review.Graph.Formulas[name] : null);
        }
        return _without.Find(address) ?? _panels.Find(address) ?? _rows.Find(address);
    }

    /// <summary>The value at an address written as text; null where nothing stands or the text is no address.</summary>
    public ResultCell? Find(string address) => Address.TryParse(address, null, out var parsed) ? Find(parsed)?.Cell : null;

    /// <summary>One cell of a row: its table, the parts of its key, its column.</summary>
    public ResultCell? FindInRow(string table, string column, params ReadOnlySpan<string> key)
    {
        string[] segments = ["table", table, .. key, column];
        foreach (var segment in segments)
        {
            if (!Address.IsSegment(segment)) return null;
        }
        return _rows.Find(Address.Of(segments))?.Cell;
    }

    /// <summary>The total an option would have if a criterion counted for nothing; null where it was not scored.</summary>
    internal ResultCell? FindTotalWithout(Address total, string criterion) => _without.Find(TotalsWithout.AddressOf(total, criterion))?.Cell;

    /// <summary>The mean of one panel's scores; null where it gave none.</summary>
    internal ResultCell? FindPanelMean(string criterion, string option, string panel) => _panels.Find(PanelMeans.AddressOf(criterion, option, panel))?.Cell;

    /// <summary>The smallest number of steps down the parts from a value to evidence.</summary>
    public int? StepsToEvidence(Address from)
    {
        var seen = new HashSet<Address> { from };
        var level = new List<Address> { from };
        for (var steps = 0; level.Count > 0; steps++)
        {
            var next = new List<Address>();
            foreach (var address in level)
            {
                if (Find(address)?.Cell is not { } cell) continue;
                if (cell.IsEvidence) return steps;
                next.AddRange(cell.Parts.Where(seen.Add));
            }
            level = next;
        }
        return null;
    }
}
