using System.Runtime.CompilerServices;
using Chesil.Packages.Schemas;

namespace Chesil.Packages;

/// <summary>Who may see a table.</summary>
public enum Audience
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>Only those entitled: a public export refuses it.</summary>
    Restricted,
}

/// <summary>The rows of one table, in the order of their keys, whatever order they were read in.</summary>
public abstract class TableData
{
    private protected TableData(TableSchema schema) => Schema = schema;

    /// <summary>The columns.</summary>
    public TableSchema Schema { get; }

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>What each suppression code hides in each column that declares its own.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Suppression>> Suppressions { get; init; } = new Dictionary<string, IReadOnlyList<Suppression>>();

    /// <summary>The file it was read from, for messages: a package may keep a table elsewhere than Chesil writes it.</summary>
    internal string File { get => field ?? Schema.Path; init; }

    /// <summary>How many rows.</summary>
    public abstract int Count { get; }

    /// <summary>A row.</summary>
    public abstract object this[int index] { get; }

    /// <summary>The row of the file a record stood on, counting the header as row 1; null for rows that were not read from a file.</summary>
    public abstract int? FileRow(int index);

    /// <summary>The same table with the rows that meet a condition: who may see it, and what its suppression codes hide, stay.</summary>
    public abstract TableData Where(Func<object, bool> keep);

    /// <summary>The table of some rows made in code.</summary>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    // Before the other overload: a list of rows is not itself a row.
    [OverloadResolutionPriority(1)]
    public static TableData<TRow> Of<TRow>(IEnumerable<TRow> rows) where TRow : class
    {
        var schema = TableSchema.Of<TRow>();
        TRow[] sorted = [.. rows];
        Array.Sort(sorted, schema.CompareKeys);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (schema.CompareKeys(sorted[i - 1], sorted[i]) == 0) throw new ArgumentException($"{schema.Name} has two rows with the key {schema.KeyText(sorted[i])}.", nameof(rows));
        }
        return new TableData<TRow>(sorted, null);
    }

    /// <summary>The table of some rows made in code.</summary>
    public static TableData<TRow> Of<TRow>(params TRow[] rows) where TRow : class => Of(rows.AsEnumerable());
}

/// <inheritdoc cref="TableData"/>
public sealed class TableData<TRow> : TableData where TRow : class
{
    private readonly TRow[] _rows;
    private readonly int[]? _fileRows;

    internal TableData(TRow[] rowsInKeyOrder, int[]? fileRows) : base(TableSchema.Of<TRow>())
    {
        _rows = rowsInKeyOrder;
        _fileRows = fileRows;
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<TRow> Rows => _rows;

    /// <summary>The same table with other rows: who may see it, and what its suppression codes hide, stay.</summary>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    public TableData<TRow> WithRows(IEnumerable<TRow> rows) => new(Of(rows)._rows, null) { Audience = Audience, Suppressions = Suppressions };

    /// <summary>Where the row with the key of another stands, or a negative number.</summary>
    public int IndexOf(TRow row) => Array.BinarySearch(_rows, row, Comparer<TRow>.Create(Schema.CompareKeys));

    /// <inheritdoc/>
    public override int Count => _rows.Length;

    /// <inheritdoc/>
    public override object this[int index] => _rows[index];

    /// <inheritdoc/>
    public override TableData<TRow> Where(Func<object, bool> keep) => new([.. _rows.Where(row => keep(row))], null) { Audience = Audience, Suppressions = Suppressions };

    /// <inheritdoc/>
    public override int? FileRow(int index) => _fileRows?[index];
}
