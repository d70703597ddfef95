using Chesil.Components.Reviews;
using Chesil.Packages.Addresses;

namespace Chesil.Components.Report;

/// <summary>To places of the report. Numbers that were shown are remembered, so that the appendix can open them.</summary>
internal sealed class ReportLinks(ReviewIndex review) : ReviewLinks
{
    private readonly SortedSet<Address> _shown = [];

    /// <summary>The addresses of the numbers shown so far, with their parts down to the evidence.</summary>
    public IReadOnlyCollection<Address> ShownWithParts()
    {
        var all = new SortedSet<Address>(_shown);
        var waiting = new Stack<Address>(_shown);
        while (waiting.TryPop(out var address))
        {
            foreach (var part in review.Cells.Find(address)?.Cell.Parts ?? [])
            {
                if (all.Add(part)) waiting.Push(part);
            }
        }
        return all;
    }

    /// <inheritdoc/>
    public override string? Number(ResultCell cell)
    {
        if (!_shown.Contains(cell.Address) && review.Cells.Find(cell.Address) is null) return null;
        _shown.Add(cell.Address);
        return "#" + cell.Address.AsAnchor();
    }

    /// <inheritdoc/>
    public override string Family(OptionFamily family) => "#family-" + family.Code;

    /// <inheritdoc/>
    public override string? Family(OptionFamily family, string service) => null;

    /// <inheritdoc/>
    public override string? Weight(OptionFamily family, string criterion) => null;

    /// <inheritdoc/>
    public override string? Option(string code) => code == review.BaselineOption?.Code ? null : "#option-" + code;

    /// <inheritdoc/>
    public override string? Option(string code, string service) => null;

    /// <inheritdoc/>
    public override string? Table(string name) => null;

    /// <inheritdoc/>
    public override string? Figure(string concept) => null;

    /// <inheritdoc/>
    public override string? Source(string code) => Address.IsSegment(code) && review.Find("source", code) is { } source ? Number(source) : null;

    /// <inheritdoc/>
    public override string? Area(string code) => null;

    /// <inheritdoc/>
    public override string? Part(string name) => name is "timeline" or "decisions" or "figures" or "sites" ? "#" + name : null;
}
