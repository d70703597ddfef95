using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>What there is to do, and how far each thing has got.</summary>
public sealed record TaskListOptions : ElementOptions
{
    /// <summary>What the ids of hints and states begin with; unique on the page.</summary>
    public string IdPrefix { get; init; } = "task-list";

    /// <summary>The tasks.</summary>
    public IReadOnlyList<TaskListItem> Items { get; init; } = [];
}

/// <summary>One task.</summary>
public sealed record TaskListItem : ElementOptions
{
    /// <summary>What there is to do.</summary>
    public HeadingOptions? Heading { get; init; }

    /// <summary>Where it is done; null while it cannot be started.</summary>
    public string? Href { get; init; }

    /// <summary>A sentence more.</summary>
    public Content? Hint { get; init; }

    /// <summary>How far it has got.</summary>
    public TaskListStatus? Status { get; init; }
}

/// <summary>How far a task has got: a tag where something is to be done, plain words where it is done.</summary>
public sealed record TaskListStatus : ElementOptions
{
    /// <summary>Plain words.</summary>
    public Content? Content { get; init; }

    /// <summary>A tag.</summary>
    public TagOptions? Tag { get; init; }

    /// <summary>A state that is only words.</summary>
    public static implicit operator TaskListStatus?(string? words) => words is null ? null : new TaskListStatus { Content = words };

    /// <summary>A state that is only markup.</summary>
    public static implicit operator TaskListStatus?(HtmlString? markup) => markup is null ? null : new TaskListStatus { Content = markup };
}
