using System.Globalization;

namespace Chesil.Packages.Schemas;

/// <summary>The kinds of value a column can hold.</summary>
public enum FieldType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A short name that can stand in an address.</summary>
    Code,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number, kept as typed.</summary>
    Number,

    /// <summary>A count that may be hidden.</summary>
    Count,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A date as 2026-11-21.</summary>
    Date,

    /// <summary>One of a few words.</summary>
    Choice,
}

/// <summary>One column of a table: what it holds, and what it may not.</summary>
public sealed record Field
{
    /// <summary>The longest text a cell may hold, in characters.</summary>
    public const int MaximumTextLength = 10_000;

    /// <summary>The largest number, without its sign, that any cell may hold: no review counts to a million million.</summary>
    public const decimal LargestNumber = 1_000_000_000_000;

    /// <summary>The column's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required string Description { get; init; }

    /// <summary>The kind of value.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Whether a cell may not be left empty.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Whether it is part of the key.</summary>
    public bool IsKey { get; init; }

    /// <summary>The table whose key its codes must be.</summary>
    public string? References { get; init; }

    /// <summary>The words allowed, for a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The smallest number allowed.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number allowed.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The unit of a number.</summary>
    public string? Unit { get; init; }

    /// <summary>What was expected of a cell, in words that finish "expected ...".</summary>
    public string Expectation => Type switch
    {
        FieldType.Code => "a code of letters, digits, dot, hyphen or underscore",
        FieldType.Integer => "a whole number" + Range,
        FieldType.Number => "a number" + Range,
        FieldType.Count => "a count" + Range + " or a suppression code",
        FieldType.Boolean => "true or false",
        FieldType.Date => "a date as YYYY-MM-DD",
        FieldType.Choice => "one of " + string.Join(", ", Choices),
        _ => $"text of at most {MaximumTextLength.ToString("N0", CultureInfo.InvariantCulture)} characters",
    };

    private string Range => (Minimum, Maximum) switch
    {
        ({ } low, { } high) => $" from {Shown(low)} to {Shown(high)}",
        ({ } low, null) => $" of {Shown(low)} or more",
        (null, { } high) => $" of {Shown(high)} or less",
        _ => "",
    };

    // Years are read as they are; large amounts with commas.
    private static string Shown(decimal number) => number.ToString(Math.Abs(number) < 10_000 ? "0.##########" : "#,##0.##########", CultureInfo.InvariantCulture);
}
