using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Fields that answer one question together.</summary>
public sealed record FieldsetOptions : ElementOptions
{
    /// <summary>The question.</summary>
    public LegendOptions? Legend { get; init; }

    /// <summary>The fields.</summary>
    public Content? Content { get; init; }

    /// <summary>Its role, such as "group".</summary>
    public string? Role { get; init; }

    /// <summary>Ids of the elements that describe it.</summary>
    public string? DescribedBy { get; init; }
}

/// <summary>The words that name a group of fields.</summary>
public sealed record LegendOptions : QuestionOptions
{
    /// <summary>A legend that is only words.</summary>
    public static implicit operator LegendOptions?(string? words) => words is null ? null : new LegendOptions { Content = words };

    /// <summary>A legend that is only markup.</summary>
    public static implicit operator LegendOptions?(HtmlString? markup) => markup is null ? null : new LegendOptions { Content = markup };
}
