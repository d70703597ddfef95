using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a task list.</summary>
public static class TaskListHtml
{
    private const string Block = "nhsuk-task-list";

    /// <summary>The list.</summary>
    public static IHtmlContent Render(TaskListOptions options) =>
        Element.For("ul", Block, options).AddEach(options.Items.Index(), indexed => Item(options.IdPrefix, indexed.Index + 1, indexed.Item));

    private static Element Item(string idPrefix, int number, TaskListItem item)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{idPrefix}-{number}");
        var status = item.Status ?? new TaskListStatus();
        return new Element("li").Class(Block + "__item", item.Href is null ? null : Block + "__item--with-link", item.Classes)
            .Add(new Element("div").Class(Block + "__name-and-hint")
                .Add(Heading(item, prefix))
                .Add(item.Hint is null ? null : new Element("div").Class(Block + "__hint").Set("id", prefix + "-hint").Add(item.Hint)))
            .Add(new Element("div").Class(Block + "__status", status.Classes).Set("id", prefix + "-status")
                .Add(status.Tag is { } tag ? TagHtml.Render(tag) : status.Content));
    }

    private static IHtmlContent? Heading(TaskListItem item, string prefix)
    {
        var heading = item.Heading ?? new HeadingOptions();
        if (item.Href is null) return HeadingHtml.Render(heading, className: null, element: "div");
        var link = new Dictionary<string, Content?>
        {
            ["href"] = item.Href,
            ["aria-describedby"] = (item.Hint is null ? "" : prefix + "-hint ") + prefix + "-status",
        };
        foreach (var (key, value) in heading.Attributes ?? new Dictionary<string, Content?>()) link[key] = value;
        return HeadingHtml.Render(heading with { Attributes = link, Classes = $"nhsuk-link {heading.Classes}".Trim() }, Block + "__link", element: "a");
    }
}
