using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;number cell="@cell" /&gt;</c>: a number of a review that leads to what it was made from. Where it leads is the
/// registered <see cref="INumberLinks"/>'s matter, or else the page of its address. The review is that of the page's
/// frame unless it is named.
/// </summary>
[HtmlTargetElement("number", Attributes = "cell", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NumberTagHelper : TagHelper
{
    private static readonly PageNumberLinks Pages = new();

    /// <summary>The number.</summary>
    public ResultCell Cell { get; set; } = null!;

    /// <summary>The code of the review it belongs to.</summary>
    public string? Review { get; set; }

    /// <summary>Whether its unit is printed.</summary>
    public bool Unit { get; set; } = true;

    /// <summary>Whether to say how far it can be relied on.</summary>
    public bool Status { get; set; }

    /// <summary>The view, for the frame of the page and what is registered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var links = ViewContext.HttpContext.RequestServices.GetService<INumberLinks>() ?? Pages;
        var href = links.Find(Cell, Review ?? PageFrame.Of(ViewContext.ViewData).Review);
        // A site may live below another's address.
        if (href is ['/', ..]) href = request.PathBase.Value + href;
        output.Show(NumberHtml.Render(Cell, href, Unit, Status));
    }
}
