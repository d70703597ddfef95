using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>A sentence that helps to answer a question.</summary>
public sealed record HintOptions : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>A hint that is only words.</summary>
    public static implicit operator HintOptions?(string? words) => words is null ? null : new HintOptions { Content = words };

    /// <summary>A hint that is only markup.</summary>
    public static implicit operator HintOptions?(HtmlString? markup) => markup is null ? null : new HintOptions { Content = markup };
}
