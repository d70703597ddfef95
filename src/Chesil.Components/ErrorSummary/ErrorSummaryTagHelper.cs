using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-error-summary /&gt;</c>: every error of the page's model state, each leading to its field. Nothing is
/// shown where there are none. Items inside the tag are shown instead of the model state.
/// </summary>
[HtmlTargetElement("nhsuk-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The heading.</summary>
    public string Heading { get; set; } = "There is a problem";

    /// <summary>The view, for its model state.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = await context.ReadChildrenAsync<ErrorSummaryItem>(output);
        if (items.Count == 0) items.AddRange(Errors(ViewContext.ViewData.ModelState));
        if (items.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.Show(ErrorSummaryHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Heading = Heading,
            ErrorList = items,
        }));
    }

    private static IEnumerable<ErrorSummaryItem> Errors(ModelStateDictionary modelState) =>
        from entry in modelState
        from error in entry.Value.Errors
        select new ErrorSummaryItem
        {
            Content = error.ErrorMessage,
            Href = entry.Key.Length == 0 ? null : "#" + TagBuilder.CreateSanitizedId(entry.Key, "_"),
        };
}

/// <summary>One thing that has to be put right.</summary>
[HtmlTargetElement("nhsuk-error-summary-item", ParentTag = "nhsuk-error-summary")]
public sealed class ErrorSummaryItemTagHelper : TagHelper
{
    /// <summary>The fragment of the field.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new ErrorSummaryItem
        {
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            Href = Href,
        });
}
