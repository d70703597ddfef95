using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>Chesil's own mark: its name over a row of pebbles that grow along the beach.</summary>
[HtmlTargetElement("chesil-wordmark", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WordmarkTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Wordmark.Html);
    }
}

/// <summary>The mark as HTML. It takes the colour of the words around it.</summary>
public static class Wordmark
{
    /// <summary>The name in words, the pebbles as a picture that says nothing.</summary>
    public static IHtmlContent Html { get; } = new HtmlString(
        """
        <span class="chesil-wordmark"><span class="chesil-wordmark__name">Chesil</span><svg class="chesil-wordmark__pebbles" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 14" width="100" height="14" focusable="false" aria-hidden="true"><ellipse cx="2.5" cy="12.2" rx="1.7" ry="1.1"/><ellipse cx="8.2" cy="11.9" rx="2.4" ry="1.5"/><ellipse cx="15.8" cy="11.4" rx="3.4" ry="2"/><ellipse cx="26" cy="10.7" rx="4.8" ry="2.7"/><ellipse cx="39.8" cy="9.8" rx="6.8" ry="3.6"/><ellipse cx="58.3" cy="8.6" rx="9.2" ry="4.8"/><ellipse cx="83.4" cy="7.1" rx="13" ry="6.3"/></svg></span>
        """);
}
