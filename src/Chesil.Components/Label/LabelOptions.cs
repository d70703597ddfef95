using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>What the words that name a field or a group of fields let their user say.</summary>
public abstract record QuestionOptions : ElementOptions
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>How large it is.</summary>
    public HeadingSize? Size { get; init; }

    /// <summary>More words for people who listen to the page.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <summary>Words above or below it.</summary>
    public CaptionOptions? Caption { get; init; }

    /// <summary>The heading it is at the same time, where it is one; of level 1 where it names none. It may hold the words instead.</summary>
    public HeadingOptions? Heading { get; init; }

    internal Content? Words => Heading?.Content ?? Content;

    internal HeadingSize? ChosenSize => Heading?.Size ?? Size;

    internal string? HiddenWords => Heading?.VisuallyHiddenText ?? VisuallyHiddenText;

    internal CaptionOptions? ChosenCaption => (Heading?.Caption ?? Caption) is { } caption ? caption with { Size = caption.Size ?? ChosenSize } : null;
}

/// <summary>The words that name a field.</summary>
public sealed record LabelOptions : QuestionOptions
{
    /// <summary>The id of the field.</summary>
    public string? For { get; init; }

    /// <summary>A label that is only words.</summary>
    public static implicit operator LabelOptions?(string? words) => words is null ? null : new LabelOptions { Content = words };

    /// <summary>A label that is only markup.</summary>
    public static implicit operator LabelOptions?(HtmlString? markup) => markup is null ? null : new LabelOptions { Content = markup };
}
