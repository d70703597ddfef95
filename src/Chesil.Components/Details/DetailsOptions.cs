using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Something more, folded away until it is asked for. It needs no script.</summary>
public sealed record DetailsOptions : ElementOptions
{
    /// <summary>What is always seen.</summary>
    public SummaryOptions? Summary { get; init; }

    /// <summary>What is folded away.</summary>
    public Content? Content { get; init; }

    /// <summary>Whether it starts unfolded.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>What is always seen of folded details.</summary>
public sealed record SummaryOptions : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>A summary that is only words.</summary>
    public static implicit operator SummaryOptions?(string? words) => words is null ? null : new SummaryOptions { Content = words };

    /// <summary>A summary that is only markup.</summary>
    public static implicit operator SummaryOptions?(HtmlString? markup) => markup is null ? null : new SummaryOptions { Content = markup };
}
