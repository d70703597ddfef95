using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-error-summary for-model="true" /&gt;</c>: every error of the page's model state in the order of the fields on
/// the page, each leading to its field. Nothing is shown where there are none. Items inside the tag come before them, or
/// stand alone without <c>for-model</c>.
/// </summary>
[HtmlTargetElement("nhsuk-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The heading.</summary>
    public string Heading { get; set; } = "There is a problem";

    /// <summary>Whether the model state's errors are listed; they are where the tag holds no items, if this is not said.</summary>
    public bool? ForModel { get; set; }

    /// <summary>The view, for its model state.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = await context.ReadChildrenAsync<ErrorSummaryItem>(output);
        var listsModel = ForModel ?? items.Count == 0;
        if (items.Count == 0 && !(listsModel && ViewContext.ViewData.ModelState.ErrorCount > 0))
        {
            output.SuppressOutput();
            return;
        }
        var options = new ErrorSummaryOptions
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Heading = Heading,
        };
        output.Show(new WhenWritten(() => ErrorSummaryHtml.Render(options with { ErrorList = listsModel ? [.. items, .. Errors(ViewContext)] : items })));
    }

    // Those of the whole form come first, then those of fields in their order, then those of fields that are not shown.
    private static IEnumerable<ErrorSummaryItem> Errors(ViewContext view)
    {
        var fields = FieldsOnPage.Of(view);
        return (from entry in view.ViewData.ModelState
                where entry.Value is not null
                let field = fields.Find(entry.Key)
                orderby entry.Key.Length == 0 ? -1 : field?.Order ?? int.MaxValue
                from error in entry.Value.Errors
                select new ErrorSummaryItem
                {
                    Content = ModelErrors.Sentence(error),
                    Href = entry.Key.Length == 0 ? null : "#" + (field?.Id ?? TagBuilder.CreateSanitizedId(entry.Key, "_")),
                }).DistinctBy(item => (item.Content!.Words, item.Href));
    }

    // The summary stands above the fields, so that they are known only when the page is written.
    private sealed class WhenWritten(Func<IHtmlContent> render) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, System.Text.Encodings.Web.HtmlEncoder encoder) => render().WriteTo(writer, encoder);
    }
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
