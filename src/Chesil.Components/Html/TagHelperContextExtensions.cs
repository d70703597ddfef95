using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>How a tag inside another hands over what it stands for: the outer tag renders, the inner ones only say.</summary>
internal static class TagHelperContextExtensions
{
    /// <summary>What the tags inside handed over, in their order.</summary>
    public static async Task<List<T>> ReadChildrenAsync<T>(this TagHelperContext context, TagHelperOutput output)
    {
        var children = context.Await<T>();
        await output.GetChildContentAsync();
        return children;
    }

    /// <summary>A list that tags inside this one will fill while its content is read.</summary>
    public static List<T> Await<T>(this TagHelperContext context)
    {
        var children = new List<T>();
        context.Items[typeof(T)] = children;
        return children;
    }

    /// <summary>The list that a tag around this one awaits to be filled.</summary>
    /// <exception cref="InvalidOperationException">The tag stands outside the one it belongs to.</exception>
    public static List<T> AwaitedBy<T>(this TagHelperContext context) =>
        context.Items.TryGetValue(typeof(T), out var list) && list is List<T> children
            ? children
            : throw new InvalidOperationException($"<{context.TagName}> stands outside the tag it belongs to.");

    /// <summary>Hands this tag over to the tag around it; the tag itself shows nothing.</summary>
    public static void HandOver<T>(this TagHelperContext context, TagHelperOutput output, T child)
    {
        context.AwaitedBy<T>().Add(child);
        output.SuppressOutput();
    }

    /// <summary>Hands this tag over to a tag around it that awaits one of its kind; where none does, shows it.</summary>
    public static void HandOverOrShow<T>(this TagHelperContext context, TagHelperOutput output, T options, Func<T, IHtmlContent?> render)
    {
        if (context.Items.ContainsKey(typeof(T))) context.HandOver(output, options);
        else output.Show(render(options) ?? HtmlString.Empty);
    }
}
