namespace Chesil.Components;

/// <summary>What radios and checkboxes have in common.</summary>
public abstract record ChoicesOptions : FieldOptions
{
    /// <summary>The group, with the question as its legend.</summary>
    public FieldsetOptions? Fieldset { get; init; }

    /// <summary>What the ids of the choices begin with; the first choice has it as its id. The name where null.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>Whether the choices stand side by side; for two or three short ones.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether they are small.</summary>
    public bool IsSmall { get; init; }
}

/// <summary>One of several choices. Its id, classes and attributes are those of its input.</summary>
public abstract record ChoiceOptions : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>What it posts.</summary>
    public string? Value { get; init; }

    /// <summary>A sentence more.</summary>
    public HintOptions? Hint { get; init; }

    /// <summary>Whether it is chosen; null leaves it to what the group says.</summary>
    public bool? IsChecked { get; init; }

    /// <summary>Whether it cannot be chosen now; null leaves it to the group.</summary>
    public bool? IsDisabled { get; init; }

    /// <summary>What is asked further when it is chosen. Without script it always shows.</summary>
    public Content? Conditional { get; init; }

    /// <summary>A word between choices, such as "or", in place of a choice.</summary>
    public Content? Divider { get; init; }
}
