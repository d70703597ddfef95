namespace Chesil.Components;

/// <summary>A field for several lines of text.</summary>
public sealed record TextareaOptions : LabelledFieldOptions
{
    /// <summary>What stands in it, as it was typed.</summary>
    public string? Value { get; init; }

    /// <summary>How many lines it shows.</summary>
    public int Rows { get; init; } = 5;

    /// <summary>Whether the browser marks words it does not know; it chooses where null.</summary>
    public bool? Spellcheck { get; init; }
}
