using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-pagination previous-href="..." previous-label="Why change" next-href="..." next-label="The options" /&gt;</c>,
/// or with <c>page</c>, <c>pages</c> and <c>page-href</c> the numbers of a long list.
/// </summary>
[HtmlTargetElement("nhsuk-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : TagHelper
{
    /// <summary>The address of the page before.</summary>
    public string? PreviousHref { get; set; }

    /// <summary>The name of the page before.</summary>
    public string? PreviousLabel { get; set; }

    /// <summary>The address of the page after.</summary>
    public string? NextHref { get; set; }

    /// <summary>The name of the page after.</summary>
    public string? NextLabel { get; set; }

    /// <summary>The number of this page, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>How many pages there are; 0 for a paper whose pages have names.</summary>
    public int Pages { get; set; }

    /// <summary>The address of a page by its number.</summary>
    public Func<int, string>? PageHref { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages == 1)
        {
            output.SuppressOutput();
            return;
        }
        output.Show(PaginationHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Previous = Link(PreviousHref ?? HrefOf(Page - 1), PreviousLabel),
            Next = Link(NextHref ?? HrefOf(Page + 1), NextLabel),
            Items = PageHref is null ? [] : [.. Numbers().Select(Item)],
        }));
    }

    /// <summary>The first, the last, this and its neighbours; null for a gap.</summary>
    private IEnumerable<int?> Numbers()
    {
        var shown = Enumerable.Range(1, Pages).Where(number => number == 1 || number == Pages || Math.Abs(number - Page) <= 1);
        var last = 0;
        foreach (var number in shown)
        {
            if (number - last > 1) yield return null;
            yield return last = number;
        }
    }

    private PaginationItem Item(int? number) =>
        number is { } page ? new() { Number = page, Href = PageHref!(page), IsCurrent = page == Page } : new() { IsEllipsis = true };

    private string? HrefOf(int page) => page >= 1 && page <= Pages ? PageHref?.Invoke(page) : null;

    private static PaginationLink? Link(string? href, string? label) => href is null ? null : new() { Href = href, Label = label };
}
