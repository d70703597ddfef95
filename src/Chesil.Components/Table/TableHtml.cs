using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a table.</summary>
public static class TableHtml
{
    private const string Block = "nhsuk-table";

    /// <summary>The table, in what scrolls and in its card where it has them.</summary>
    public static IHtmlContent Render(TableOptions options)
    {
        var isSortable = options.Head.Any(column => column.Sort is not null);
        var isSortedByServer = isSortable && options.Head.Any(column => column.Href is not null);
        var captionId = CaptionId(options);
        var role = (string name) => options.IsResponsive ? name : null;
        IHtmlContent table = Element.For("table", Block, options with { Classes = null }, [.. Modifiers(options, isSortable), options.Classes])
            .Set("data-module", isSortable && !isSortedByServer ? "nhsuk-table" : null).Set("role", role("table"))
            .Add(Caption(options.Caption, captionId, isSortable))
            .Add(options.Head.Count == 0 ? null : new Element("thead").Class(Block + "__head").Set("role", role("rowgroup"))
                .Add(new Element("tr").Class(Block + "__row").Set("role", role("row"))
                    .AddEach(options.Head, column => TableCellHtml.Column(column, options, isSortedByServer))))
            .Add(new Element("tbody").Class(Block + "__body").AddEach(options.Rows, row => Row(row, options)));

        if (options.Scroll) table = ScrollHtml.Render(new() { Content = Content.Of(table), LabelledBy = captionId, IsReverse = options.IsReverse });
        return options.Card is { } card ? CardHtml.Render(card with { Description = (card.Description ?? new CardDescription()) with { Content = Content.Of(table) } }) : table;
    }

    private static IEnumerable<string?> Modifiers(TableOptions options, bool isSortable)
    {
        yield return options.IsReverse ? Block + "--reverse" : null;
        yield return options.IsCompact ? Block + "--compact" : null;
        yield return options.IsResponsive ? Block + "--responsive" : null;
        yield return !options.HasBorder ? Block + "--no-border" : !options.HasLastRowBorder ? Block + "--no-last-row-border" : null;
        yield return isSortable ? Block + "--sortable" : null;
        yield return options.IsStriped ? Block + "--striped" : null;
    }

    // What scrolls is a region, and a region needs a name: the caption's.
    private static string? CaptionId(TableOptions options)
    {
        if (options.Caption?.Id is { } id) return id;
        if (!options.Scroll) return null;
        if (options.Id is not null) return options.Id + "-caption";
        if (options.Caption?.Content?.Words is not { } caption) return null;
        var words = caption.Replace(' ', '-').ToLowerInvariant();
        return $"table-{words[..Math.Min(words.Length, 40)]}-caption";
    }

    private static IHtmlContent? Caption(HeadingOptions? caption, string? id, bool isSortable)
    {
        if (caption is null) return null;
        var hidden = caption.VisuallyHiddenText ?? (isSortable ? "Column headers are sortable" : null);
        return HeadingHtml.Render(caption with { Id = id, VisuallyHiddenText = hidden is null ? null : $"({hidden})" },
            Block + "__caption", sizePrefix: Block + "__caption--", element: "caption");
    }

    private static Element Row(TableRow row, TableOptions options) =>
        Element.For("tr", Block + "__row", row).Set("role", options.IsResponsive ? "row" : null)
            .AddEach(row.Cells.Index(), indexed => TableCellHtml.Cell(indexed.Item, indexed.Index, options));
}
