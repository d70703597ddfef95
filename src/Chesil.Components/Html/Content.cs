using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>
/// What stands inside an element: words, which are encoded when written, or markup, which is written as it is.
/// Words convert by themselves; markup has to be asked for by its type, so that nothing unencoded slips in.
/// </summary>
public sealed class Content : IHtmlContent
{
    private readonly IHtmlContent? _markup;

    private Content(string words) => Words = words;

    private Content(IHtmlContent markup) => _markup = markup;

    /// <summary>The words; null where this is markup.</summary>
    public string? Words { get; }

    /// <summary>Whether this is markup, which brings its own paragraphs.</summary>
    public bool IsMarkup => _markup is not null;

    /// <summary>Words, or nothing where there are none.</summary>
    public static implicit operator Content?(string? words) => string.IsNullOrWhiteSpace(words) ? null : new Content(words.Trim());

    /// <summary>Markup.</summary>
    public static implicit operator Content?(HtmlString? markup) => Of(markup);

    /// <summary>Markup, or nothing where there is none.</summary>
    public static Content? Of(IHtmlContent? markup) => markup switch
    {
        null => null,
        Content content => content,
        HtmlString { Value: var value } when string.IsNullOrWhiteSpace(value) => null,
        _ => new Content(markup),
    };

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (_markup is not null) _markup.WriteTo(writer, encoder);
        else encoder.Encode(writer, Words!);
    }

    /// <inheritdoc />
    public override string ToString() => this.ToHtml();
}
