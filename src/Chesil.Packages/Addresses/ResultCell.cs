namespace Chesil.Packages.Addresses;

/// <summary>What stands at an address.</summary>
public enum CellKind
{
    /// <summary>Worked out from its parts by a named formula.</summary>
    Calculated,

    /// <summary>A score or a judgement somebody gave.</summary>
    Score,

    /// <summary>A row, or a whole table, of the package that went in.</summary>
    Input,

    /// <summary>A document or data set the review rests on.</summary>
    Source,
}

/// <summary>
/// One value of a review with everything needed to check it: where it lives, what it is, how sure it is,
/// the formula that made it and the addresses of the parts it was made from.
/// </summary>
public sealed record ResultCell
{
    /// <summary>Where it lives.</summary>
    public required Address Address { get; init; }

    /// <summary>What it is, in words a reader can use as a heading.</summary>
    public required string Label { get; init; }

    /// <summary>What stands here.</summary>
    public required CellKind Kind { get; init; }

    /// <summary>The number, unrounded up to twelve decimals; null where there is none (then <see cref="Text"/> says what there is).</summary>
    public decimal? Value { get; init; }

    /// <summary>The lowest it can be, where parts of it are hidden or uncertain.</summary>
    public decimal? Low { get; init; }

    /// <summary>The highest it can be, where parts of it are hidden or uncertain.</summary>
    public decimal? High { get; init; }

    /// <summary>The answer in words, for cells that are not numbers.</summary>
    public string? Text { get; init; }

    /// <summary>The unit, as printed after the number: "minutes", "people", "beds", "points", "%", "£ million".</summary>
    public string Unit { get; init; } = "";

    /// <summary>How many decimals are printed.</summary>
    public int Decimals { get; init; }

    /// <summary>How far it can be relied on.</summary>
    public required FigureStatus Status { get; init; }

    /// <summary>The name of the formula, a key of <see cref="ResultGraph.Formulas"/>; null for what was not calculated.</summary>
    public string? Formula { get; init; }

    /// <summary>The addresses of the parts, in the order the formula takes them.</summary>
    public IReadOnlyList<Address> Parts { get; init; } = [];

    /// <summary>The date the value holds for, or was given on.</summary>
    public DateOnly? AsAt { get; init; }

    /// <summary>The panel and role that gave it.</summary>
    public string? GivenBy { get; init; }

    /// <summary>A reason, a caveat, or what to read beside it.</summary>
    public string? Note { get; init; }

    /// <summary>True where the walk down the parts may stop: a source, a score or a row of the package.</summary>
    public bool IsEvidence => Kind is not CellKind.Calculated;
}
