namespace Chesil.Components;

/// <summary>A list of which one is taken. Radios are easier to use; a list is for many choices that people know.</summary>
public sealed record SelectOptions : LabelledFieldOptions
{
    /// <summary>The choices.</summary>
    public IReadOnlyList<SelectItem> Items { get; init; } = [];

    /// <summary>The value of the choice that is taken.</summary>
    public string? Value { get; init; }
}

/// <summary>One choice, or a line between choices.</summary>
public sealed record SelectItem : ElementOptions
{
    /// <summary>What it says; only words.</summary>
    public Content? Content { get; init; }

    /// <summary>What it posts; its words where null.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it is taken; null leaves it to what the list says.</summary>
    public bool? IsSelected { get; init; }

    /// <summary>Whether it cannot be taken now.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Whether it is a line between choices.</summary>
    public bool IsDivider { get; init; }
}
