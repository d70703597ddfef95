using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>What is wrong with an answer, and so what to do.</summary>
public sealed record ErrorMessageOptions : ElementOptions
{
    /// <summary>What it says, such as "Enter a reason".</summary>
    public Content? Content { get; init; }

    /// <summary>The word that people who listen to the page hear first; empty for none.</summary>
    public string VisuallyHiddenText { get; init; } = "Error";

    /// <summary>An error that is only words.</summary>
    public static implicit operator ErrorMessageOptions?(string? words) => words is null ? null : new ErrorMessageOptions { Content = words };

    /// <summary>An error that is only markup.</summary>
    public static implicit operator ErrorMessageOptions?(HtmlString? markup) => markup is null ? null : new ErrorMessageOptions { Content = markup };
}
