namespace Chesil.Components;

/// <summary>Choices of which one is taken.</summary>
public sealed record RadiosOptions : ChoicesOptions
{
    /// <summary>The choices.</summary>
    public IReadOnlyList<RadioItem> Items { get; init; } = [];

    /// <summary>The value of the choice that is taken.</summary>
    public string? Value { get; init; }
}

/// <summary>One choice, or a word between choices.</summary>
public sealed record RadioItem : ChoiceOptions;
