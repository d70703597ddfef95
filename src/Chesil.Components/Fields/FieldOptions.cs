namespace Chesil.Components;

/// <summary>What every field of a form lets its user say. The id, the classes and the attributes are the field's own.</summary>
public abstract record FieldOptions : ElementOptions
{
    /// <summary>The name it posts.</summary>
    public string? Name { get; init; }

    /// <summary>A sentence that helps to answer.</summary>
    public HintOptions? Hint { get; init; }

    /// <summary>What is wrong; without words the field is only marked.</summary>
    public ErrorMessageOptions? ErrorMessage { get; init; }

    /// <summary>Ids of other elements that describe the field.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>What surrounds the field.</summary>
    public FormGroupOptions? FormGroup { get; init; }

    /// <summary>Whether it cannot be changed now.</summary>
    public bool IsDisabled { get; init; }
}

/// <summary>A field that has a label.</summary>
public abstract record LabelledFieldOptions : FieldOptions
{
    /// <summary>The question.</summary>
    public LabelOptions? Label { get; init; }

    /// <summary>What a browser may fill in, such as "email".</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Around the field and what stands beside it.</summary>
    public InputWrapperOptions? InputWrapper { get; init; }

    internal string? FieldId => Id ?? Name;
}

/// <summary>The label, the hint, the error and the field together.</summary>
public sealed record FormGroupOptions : ElementOptions
{
    /// <summary>What stands just before the field.</summary>
    public Content? BeforeInput { get; init; }

    /// <summary>What stands just after the field, such as a small button.</summary>
    public Content? AfterInput { get; init; }
}

/// <summary>A field and what stands beside it.</summary>
public sealed record InputWrapperOptions : ElementOptions;
