namespace Chesil.Packages.Schemas;

/// <summary>Says that a record is one row of a table of the review package. Its parameters, in order, are the columns.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TableAttribute(string name, string title, string description) : Attribute
{
    /// <summary>The table's name, which is also its file: <c>areas</c> is <c>tables/areas.csv</c>.</summary>
    public string Name => name;

    /// <summary>The table's title for readers.</summary>
    public string Title => title;

    /// <summary>What one row is.</summary>
    public string Description => description;
}

/// <summary>Describes a column for readers of the data dictionary.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ColumnAttribute(string description) : Attribute
{
    /// <summary>What the column holds.</summary>
    public string Description => description;

    /// <summary>The unit of a number, such as "minutes" or "£ million".</summary>
    public string? Unit { get; init; }

    /// <summary>The smallest number allowed.</summary>
    public double Minimum { get; init; } = double.NaN;

    /// <summary>The largest number allowed.</summary>
    public double Maximum { get; init; } = double.NaN;
}

/// <summary>Marks a column that, alone or with others, tells the rows of its table apart.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KeyAttribute : Attribute;

/// <summary>Marks a column of codes: short names that can stand in an address.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CodeAttribute : Attribute;

/// <summary>Marks a column whose code must be the key of a row in another table.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ReferencesAttribute(string table) : Attribute
{
    /// <summary>The table that holds the code.</summary>
    public string Table => table;
}
