using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Chesil.Packages.Schemas;

/// <summary>
/// The columns of a table, read off the record that is one of its rows. The record is the only place where a
/// table is defined: files, checks, the data dictionary and the pages all follow from it.
/// </summary>
public sealed class TableSchema
{
    private readonly ConstructorInvoker _constructor;
    private readonly PropertyInfo[] _properties;
    private readonly CellReader[] _readers;

    private TableSchema(Type rowType)
    {
        var table = rowType.GetCustomAttribute<TableAttribute>()
            ?? throw new ArgumentException($"{rowType.Name} is not marked as the row of a table.", nameof(rowType));
        RowType = rowType;
        Name = table.Name;
        Title = table.Title;
        Description = table.Description;
        var constructor = rowType.GetConstructors()[0];
        _constructor = ConstructorInvoker.Create(constructor);
        var parameters = constructor.GetParameters();
        var nullability = new NullabilityInfoContext();
        Fields = [.. parameters.Select(parameter => FieldOf(parameter, nullability))];
        _properties = [.. parameters.Select(parameter => rowType.GetProperty(parameter.Name!)!)];
        _readers = [.. parameters.Zip(Fields, (parameter, field) => CellReader.For(field, parameter.ParameterType))];
        KeyIndexes = [.. Enumerable.Range(0, Fields.Count).Where(i => Fields[i].IsKey)];
    }

    /// <summary>The record that is one row.</summary>
    public Type RowType { get; }

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>The table's title.</summary>
    public string Title { get; }

    /// <summary>What one row is.</summary>
    public string Description { get; }

    /// <summary>The file that holds the table in a package.</summary>
    public string Path => $"tables/{Name}.csv";

    /// <summary>The columns in their canonical order.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>Which columns are the key, in order.</summary>
    public IReadOnlyList<int> KeyIndexes { get; }

    /// <summary>The schema of a row type, made once.</summary>
    public static TableSchema Of<TRow>() where TRow : class => Cache<TRow>.Schema;

    /// <summary>The column of a name, or -1.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == column) return i;
        }
        return -1;
    }

    internal CellReader Reader(int column) => _readers[column];

    internal object Create(object?[] values) => _constructor.Invoke(values.AsSpan());

    /// <summary>The value of a row in one column.</summary>
    public object? Value(object row, int column) => _properties[column].GetValue(row);

    /// <summary>A row's cell as it is written in a file; empty for no value.</summary>
    public string Text(object row, int column) => CellText.Of(Value(row, column));

    /// <summary>The key of a row, its parts joined for messages and addresses.</summary>
    public string KeyText(object row) => KeyText(KeyIndexes.Select(i => Text(row, i)));

    internal static string KeyText(IEnumerable<string> parts) => string.Join(" / ", parts);

    /// <summary>Orders rows by key: text by code unit, numbers and dates by size.</summary>
    public int CompareKeys(object left, object right)
    {
        foreach (var i in KeyIndexes)
        {
            var order = (Value(left, i), Value(right, i)) switch
            {
                (string a, string b) => string.CompareOrdinal(a, b),
                (Enum a, Enum b) => string.CompareOrdinal(CellText.Of(a), CellText.Of(b)),
                (IComparable a, { } b) => a.CompareTo(b),
                _ => 0,
            };
            if (order != 0) return order;
        }
        return 0;
    }

    private static Field FieldOf(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        var column = parameter.GetCustomAttribute<ColumnAttribute>()
            ?? throw new ArgumentException($"{parameter.Member.DeclaringType!.Name}.{parameter.Name} has no description.");
        var underlying = Nullable.GetUnderlyingType(parameter.ParameterType);
        var type = underlying ?? parameter.ParameterType;
        var isOptional = underlying is not null || (!type.IsValueType && nullability.Create(parameter).WriteState == NullabilityState.Nullable);
        var reference = parameter.GetCustomAttribute<ReferencesAttribute>()?.Table;
        var isCode = reference is not null || parameter.GetCustomAttribute<CodeAttribute>() is not null;
        return new Field
        {
            Name = Wording.Snake(parameter.Name!),
            Description = column.Description,
            Type = TypeOf(type, isCode),
            IsRequired = !isOptional,
            IsKey = parameter.GetCustomAttribute<KeyAttribute>() is not null,
            References = reference,
            Choices = type.IsEnum ? [.. Enum.GetNames(type).Select(Wording.Snake)] : [],
            Minimum = double.IsNaN(column.Minimum) ? null : (decimal)column.Minimum,
            Maximum = double.IsNaN(column.Maximum) ? null : (decimal)column.Maximum,
            Unit = column.Unit,
        };
    }

    private static FieldType TypeOf(Type type, bool isCode)
    {
        if (type.IsEnum) return FieldType.Choice;
        return type switch
        {
            _ when type == typeof(string) => isCode ? FieldType.Code : FieldType.Text,
            _ when type == typeof(int) => FieldType.Integer,
            _ when type == typeof(decimal) => FieldType.Number,
            _ when type == typeof(Count) => FieldType.Count,
            _ when type == typeof(bool) => FieldType.Boolean,
            _ when type == typeof(DateOnly) => FieldType.Date,
            _ => throw new ArgumentException($"A column cannot hold a {type.Name}."),
        };
    }

    private static class Cache<TRow> where TRow : class
    {
        public static readonly TableSchema Schema = new(typeof(TRow));
    }
}

/// <summary>How values are written in cells, the same in every locale.</summary>
internal static class CellText
{
    private static readonly FrozenDictionary<bool, string> Booleans = new Dictionary<bool, string> { [true] = "true", [false] = "false" }.ToFrozenDictionary();

    public static string Of(object? value) => value switch
    {
        null => "",
        string text => WithLineFeeds(text),
        bool truth => Booleans[truth],
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum choice => Wording.Snake(choice.ToString()),
        Count count => count.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}."),
    };

    /// <summary>
    /// Text with its line breaks as LF. Browsers post CR LF: the same words must give the same cell and the same seal
    /// however they came in.
    /// </summary>
    public static string WithLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
