using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-task-list&gt;&lt;nhsuk-task-list-item href="..." status="Completed"&gt;Name the options&lt;/nhsuk-task-list-item&gt;&lt;/nhsuk-task-list&gt;</c>:
/// what there is to do.
/// </summary>
[HtmlTargetElement("nhsuk-task-list")]
[RestrictChildren("nhsuk-task-list-item")]
public sealed class TaskListTagHelper : TagHelper
{
    /// <summary>What the ids of hints and states begin with; unique on the page.</summary>
    public string IdPrefix { get; set; } = "task-list";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(TaskListHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            IdPrefix = IdPrefix,
            Items = await context.ReadChildrenAsync<TaskListItem>(output),
        }));
}

/// <summary>One task.</summary>
[HtmlTargetElement("nhsuk-task-list-item", ParentTag = "nhsuk-task-list")]
public sealed class TaskListItemTagHelper : TagHelper
{
    /// <summary>Where it is done; none while it cannot be started.</summary>
    public string? Href { get; set; }

    /// <summary>A sentence more.</summary>
    public string? Hint { get; set; }

    /// <summary>How far it has got.</summary>
    public string? Status { get; set; }

    /// <summary>The state's colour, which makes it a tag: for what is still to be done.</summary>
    public TagColour StatusColour { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new TaskListItem
        {
            Classes = output.ReadClasses(),
            Heading = new() { Content = await output.ReadContentAsync() },
            Href = Href,
            Hint = Hint,
            Status = context.AllAttributes.ContainsName("status-colour") ? new TaskListStatus { Tag = new() { Content = Status, Colour = StatusColour } } : Status,
        });
}
