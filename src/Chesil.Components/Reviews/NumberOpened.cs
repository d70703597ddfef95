using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>A value with everything needed to check it. What has to be searched for is searched for when asked.</summary>
public sealed record NumberOpened
{
    private const int ShownParts = 200;
    private const int ShownUses = 25;
    private const int ShownSources = 12;

    private NumberOpened() { }

    public required Setting Setting { get; init; }

    /// <summary>The value.</summary>
    public required ResultCell Cell { get; init; }

    /// <summary>How it was made; null for what was not calculated.</summary>
    public required string? Sentence { get; init; }

    /// <summary>The value at an address; null where nothing stands.</summary>
    public static NumberOpened? Of(Setting setting, Address address) =>
        setting.Review.Cells.Find(address) is { } opened ? new NumberOpened { Setting = setting, Cell = opened.Cell, Sentence = opened.Sentence } : null;

    /// <summary>Its parts, or the first of them.</summary>
    public IReadOnlyList<ResultCell> Parts => CellsAt(Cell.Parts.Take(ShownParts));

    /// <summary>How many parts there are.</summary>
    public int PartCount => Cell.Parts.Count;

    /// <summary>The values made from it, or the first of them.</summary>
    public IReadOnlyList<ResultCell> Uses => CellsAt(Setting.Review.UsedBy(Cell.Address).Take(ShownUses));

    /// <summary>How many values are made from it.</summary>
    public int UseCount => Setting.Review.UsedBy(Cell.Address).Count();

    /// <summary>How many steps lead to evidence; null where none does.</summary>
    public int? Steps => Setting.Review.Cells.StepsToEvidence(Cell.Address);

    /// <summary>The table it is a row of, or stands for; null for none.</summary>
    public string? Table => Cell.Address.Path.Split('/') is ["table", var name, ..] && TableShown.FindPublic(Setting.Review, name) is not null ? name : null;

    /// <summary>Whether its table is one of results.</summary>
    public bool IsOfResults => Table is { } table && ResultTables.Find(table) is not null;

    /// <summary>The option it belongs to; null where it belongs to none.</summary>
    public Option? Option => OptionOf(Setting.Review, Cell.Address);

    /// <summary>The option an address is about; null where it is about none.</summary>
    public static Option? OptionOf(ReviewIndex review, Address address) =>
        OptionAddresses.FindCode(address) is { } code ? review.FindOption(code) : null;

    /// <summary>The sources it rests on, however deep: the first found.</summary>
    public IReadOnlyList<ResultCell> Sources
    {
        get
        {
            if (Cell.Kind == CellKind.Source) return [];
            var found = new SortedDictionary<Address, ResultCell>();
            var seen = new HashSet<Address> { Cell.Address };
            var waiting = new Queue<ResultCell>([Cell]);
            while (waiting.TryDequeue(out var next) && found.Count < ShownSources)
            {
                if (next.Kind == CellKind.Source) found[next.Address] = next;
                foreach (var below in CellsAt(next.Parts.Where(seen.Add))) waiting.Enqueue(below);
            }
            return [.. found.Values];
        }
    }

    private List<ResultCell> CellsAt(IEnumerable<Address> addresses) => [.. addresses.Select(address => Setting.Review.Cells.Find(address)?.Cell).OfType<ResultCell>()];
}
