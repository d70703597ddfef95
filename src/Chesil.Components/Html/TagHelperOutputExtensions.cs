using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>What our tag helpers do with the tag they stand for.</summary>
internal static class TagHelperOutputExtensions
{
    /// <summary>The tag itself goes; a component's own element takes its place.</summary>
    public static void Show(this TagHelperOutput output, IHtmlContent component)
    {
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(component);
    }

    /// <summary>What stands inside the tag, or null where that is only space.</summary>
    public static async Task<Content?> ReadContentAsync(this TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        return content.IsEmptyOrWhiteSpace ? null : Content.Of(new HtmlString(content.GetContent(HtmlContentExtensions.Readable).Trim()));
    }

    public static string? ReadId(this TagHelperOutput output) => output.Read("id");

    public static string? ReadClasses(this TagHelperOutput output) => output.Read("class");

    /// <summary>The attributes that are neither ours nor class and id: they go to the component's element as they are.</summary>
    public static IReadOnlyDictionary<string, Content?> ReadAttributes(this TagHelperOutput output) =>
        output.Attributes.Where(attribute => attribute.Name is not ("id" or "class")).ToDictionary(attribute => attribute.Name, AsContent);

    private static string? Read(this TagHelperOutput output, string name) =>
        output.Attributes.TryGetAttribute(name, out var attribute) ? AsContent(attribute) switch
        {
            null => null,
            { Words: { } words } => words,
            // Razor hands over what it has encoded already; an id or a class is encoded again when it is written.
            var markup => System.Net.WebUtility.HtmlDecode(markup.ToHtml()),
        } : null;

    private static Content? AsContent(TagHelperAttribute attribute) => attribute.Value switch
    {
        null => null,
        IHtmlContent markup => Content.Of(markup),
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
    };
}
