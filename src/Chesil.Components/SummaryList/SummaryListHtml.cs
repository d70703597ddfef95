using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a summary list.</summary>
public static class SummaryListHtml
{
    private const string Block = "nhsuk-summary-list";

    /// <summary>The list, in its card where it has one.</summary>
    public static IHtmlContent Render(SummaryListOptions options)
    {
        var hasActions = options.Rows.Any(row => row.Actions.Count > 0);
        var modifier = !options.HasBorder ? Block + "--no-border" : !options.HasLastRowBorder ? Block + "--no-last-row-border" : null;
        var list = Element.For("dl", Block, options with { Classes = null }, modifier, options.Classes)
            .AddEach(options.Rows, row => Row(row, hasActions, options));
        return options.Card is { } card ? CardHtml.Render(card with { Description = (card.Description ?? new CardDescription()) with { Content = Content.Of(list) } }) : list;
    }

    private static Element Row(SummaryListRow row, bool hasActions, SummaryListOptions options)
    {
        var isBorderless = !row.HasBorder && (options.HasLastRowBorder || !ReferenceEquals(row, options.Rows[^1]));
        return Element.For("div", Block + "__row", row with { Classes = null },
                hasActions && row.Actions.Count == 0 ? Block + "__row--no-actions" : null,
                isBorderless ? Block + "__row--no-border" : null,
                row.Classes)
            .Add(Part("dt", Block + "__key", row.Key))
            .Add(Part("dd", Block + "__value", row.Value))
            .Add(row.Actions.Count > 0 ? Actions(row.Actions, options.Card) : null);
    }

    private static Element Part(string name, string className, SummaryListPart? part)
    {
        part ??= new SummaryListPart();
        return Element.For(name, className, part with { Classes = null }, Elements.Width(part.Width), part.Classes).Add(part.Content);
    }

    private static Element Actions(IReadOnlyList<ActionOptions> actions, CardOptions? card)
    {
        var node = new Element("dd").Class(Block + "__actions");
        return actions is [var only]
            ? node.Add(ActionHtml.Render(only, card))
            : node.Add(new Element("ul").Class(Block + "__actions-list").AddEach(actions,
                action => new Element("li").Class(Block + "__actions-list-item").Add(ActionHtml.Render(action, card))));
    }
}
