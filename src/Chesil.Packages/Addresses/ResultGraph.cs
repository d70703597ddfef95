using System.Collections.Frozen;

namespace Chesil.Packages.Addresses;

/// <summary>All addressed values of one appraisal, in the ordinal order of their addresses, with the formulas they name.</summary>
public sealed class ResultGraph
{
    private readonly FrozenDictionary<Address, ResultCell> _byAddress;

    /// <param name="cells">The values; addresses are unique.</param>
    /// <param name="formulas">A sentence for each formula's name.</param>
    /// <exception cref="ArgumentException">Two cells share an address, a part is missing, or a formula has no sentence.</exception>
    public ResultGraph(IEnumerable<ResultCell> cells, IReadOnlyDictionary<string, string> formulas)
    {
        Cells = [.. cells.OrderBy(cell => cell.Address)];
        Formulas = new SortedDictionary<string, string>(formulas.ToDictionary(), StringComparer.Ordinal);
        _byAddress = Cells.ToFrozenDictionary(cell => cell.Address);
        foreach (var cell in Cells)
        {
            foreach (var part in cell.Parts)
            {
                if (!_byAddress.ContainsKey(part)) throw new ArgumentException($"'{cell.Address}' names '{part}', which is nowhere.");
            }
            if (cell.Formula is { } name && !Formulas.ContainsKey(name)) throw new ArgumentException($"'{cell.Address}' names the formula '{name}', which has no sentence.");
        }
    }

    /// <summary>The values in the ordinal order of their addresses.</summary>
    public IReadOnlyList<ResultCell> Cells { get; }

    /// <summary>A sentence for each formula, by name.</summary>
    public IReadOnlyDictionary<string, string> Formulas { get; }

    /// <summary>The cell at an address, or null.</summary>
    public ResultCell? Find(Address address) => _byAddress.GetValueOrDefault(address);

    /// <summary>The cell at an address.</summary>
    /// <exception cref="KeyNotFoundException">Nothing stands there.</exception>
    public ResultCell Get(Address address) => _byAddress.TryGetValue(address, out var cell) ? cell : throw new KeyNotFoundException($"Nothing stands at '{address}'.");

    /// <summary>How many steps down the parts lead from an address to the nearest evidence; null where none does.</summary>
    public int? StepsToEvidence(Address from)
    {
        var seen = new HashSet<Address> { from };
        var level = new List<Address> { from };
        for (var steps = 0; level.Count > 0; steps++)
        {
            var next = new List<Address>();
            foreach (var address in level)
            {
                var cell = Get(address);
                if (cell.IsEvidence) return steps;
                next.AddRange(cell.Parts.Where(seen.Add));
            }
            level = next;
        }
        return null;
    }
}
