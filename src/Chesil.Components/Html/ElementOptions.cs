namespace Chesil.Components;

/// <summary>What every component lets its user say about its outermost element.</summary>
public abstract record ElementOptions
{
    /// <summary>The element's id.</summary>
    public string? Id { get; init; }

    /// <summary>Classes beside the component's own.</summary>
    public string? Classes { get; init; }

    /// <summary>Attributes beside the component's own.</summary>
    public IReadOnlyDictionary<string, Content?>? Attributes { get; init; }
}
