namespace Chesil.Components;

/// <summary>Choices of which several may be taken.</summary>
public sealed record CheckboxesOptions : ChoicesOptions
{
    /// <summary>The choices.</summary>
    public IReadOnlyList<CheckboxItem> Items { get; init; } = [];

    /// <summary>The values of the choices that are taken.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}

/// <summary>One choice, or a word between choices.</summary>
public sealed record CheckboxItem : ChoiceOptions
{
    /// <summary>The name it posts, where it is not the group's.</summary>
    public string? Name { get; init; }

    /// <summary>What choosing it does to the others; needs script.</summary>
    public CheckboxBehaviour Behaviour { get; init; }

    /// <summary>Which others; those with the same name where null.</summary>
    public string? BehaviourGroup { get; init; }
}

/// <summary>What choosing one checkbox does to the others.</summary>
public enum CheckboxBehaviour
{
    /// <summary>Nothing.</summary>
    Independent,

    /// <summary>"None of these": the others are cleared.</summary>
    Exclusive,

    /// <summary>"All of these": the others are chosen too. Without script it does not show.</summary>
    Inclusive,
}
