using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>One element, built in the order in which it is read: name, attributes, children.</summary>
internal sealed class Element(string name) : IHtmlContent
{
    private readonly List<KeyValuePair<string, Content?>> _attributes = [];
    private readonly List<IHtmlContent> _children = [];
    private string _classes = "";

    /// <summary>A component's outermost element: its own class, then what its user asked for.</summary>
    public static Element For(string name, string? className, ElementOptions options, params ReadOnlySpan<string?> modifiers) =>
        new Element(name).Class(className).Class(modifiers).With(options);

    public Element Class(params ReadOnlySpan<string?> names)
    {
        foreach (var className in names)
        {
            if (!string.IsNullOrEmpty(className)) _classes = _classes.Length == 0 ? className : _classes + " " + className;
        }
        return this;
    }

    /// <summary>Classes, id and attributes that a component's user asked for.</summary>
    public Element With(ElementOptions? options)
    {
        if (options is null) return this;
        Class(options.Classes).Set("id", options.Id);
        foreach (var (key, value) in options.Attributes ?? new Dictionary<string, Content?>()) _attributes.Add(new(key, value));
        return this;
    }

    /// <summary>An attribute with a value, or none where the value is null.</summary>
    public Element Set(string attribute, string? value)
    {
        if (value is not null) _attributes.Add(new(attribute, value));
        return this;
    }

    /// <summary>An attribute whose value keeps the spaces it begins and ends with: what somebody typed.</summary>
    public Element SetExactly(string attribute, string? value)
    {
        if (value is not null) _attributes.Add(new(attribute, new HtmlString(HtmlContentExtensions.Readable.Encode(value))));
        return this;
    }

    /// <summary>An attribute that is either there or not.</summary>
    public Element Set(string attribute, bool isThere)
    {
        if (isThere) _attributes.Add(new(attribute, null));
        return this;
    }

    public Element Add(IHtmlContent? child)
    {
        if (child is not null) _children.Add(child);
        return this;
    }

    public Element Add(string? words) => Add((Content?)words);

    /// <summary>Words with the spaces they begin and end with, for words that join others.</summary>
    public Element AddExactly(string words)
    {
        _children.Add(new HtmlString(HtmlContentExtensions.Readable.Encode(words)));
        return this;
    }

    public Element AddEach<T>(IEnumerable<T> items, Func<T, IHtmlContent?> child)
    {
        foreach (var item in items) Add(child(item));
        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write('<');
        writer.Write(name);
        if (_classes.Length > 0) WriteAttribute(writer, encoder, "class", _classes);
        foreach (var (key, value) in _attributes) WriteAttribute(writer, encoder, key, value);
        writer.Write('>');
        if (name is "input" or "img" or "hr") return;
        foreach (var child in _children) child.WriteTo(writer, encoder);
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    public override string ToString() => this.ToHtml();

    private static void WriteAttribute(TextWriter writer, HtmlEncoder encoder, string key, Content? value)
    {
        writer.Write(' ');
        writer.Write(key);
        writer.Write("=\"");
        // Markup in an attribute comes from Razor, encoded, but perhaps written between single quotes.
        if (value is { IsMarkup: true }) writer.Write(AsText(value, encoder).Replace("\"", "&quot;", StringComparison.Ordinal));
        else value?.WriteTo(writer, encoder);
        writer.Write('"');
    }

    private static string AsText(Content value, HtmlEncoder encoder)
    {
        using var writer = new StringWriter();
        value.WriteTo(writer, encoder);
        return writer.ToString();
    }
}
