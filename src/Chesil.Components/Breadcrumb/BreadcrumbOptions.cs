namespace Chesil.Components;

/// <summary>Where a page stands: the pages above it.</summary>
public sealed record BreadcrumbOptions : ElementOptions
{
    /// <summary>The pages above this one, the highest first. This page itself is not among them.</summary>
    public IReadOnlyList<BreadcrumbItem> Items { get; init; } = [];

    /// <summary>What small screens show in place of the list; the last item where null.</summary>
    public BackLinkOptions? BackLink { get; init; }

    /// <summary>What the list is, for people who listen to the page.</summary>
    public string AriaLabel { get; init; } = "Breadcrumb";

    /// <summary>Whether it stands on a dark ground.</summary>
    public bool IsReverse { get; init; }
}

/// <summary>A page above.</summary>
public sealed record BreadcrumbItem : ElementOptions
{
    /// <summary>Its name.</summary>
    public Content? Content { get; init; }

    /// <summary>Its address.</summary>
    public string? Href { get; init; }
}
