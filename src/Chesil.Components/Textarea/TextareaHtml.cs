using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a field for several lines of text.</summary>
public static class TextareaHtml
{
    private const string Block = "nhsuk-textarea";

    /// <summary>The label, the hint, the error and the field.</summary>
    public static IHtmlContent Render(TextareaOptions options) => FieldHtml.Labelled(options, describedBy =>
        Elements.Join(options.FormGroup?.BeforeInput, Field(options, describedBy), options.FormGroup?.AfterInput));

    private static Element Field(TextareaOptions options, string? describedBy) =>
        Element.For("textarea", Block, options with { Id = options.FieldId }, options.ErrorMessage is null ? null : Block + "--error")
            .Set("name", options.Name)
            .Set("rows", options.Rows.ToString(CultureInfo.InvariantCulture))
            .Set("spellcheck", options.Spellcheck is { } checks ? (checks ? "true" : "false") : null)
            .Set("disabled", options.IsDisabled)
            .Set("aria-describedby", describedBy)
            .Set("autocomplete", options.Autocomplete)
            // A browser drops the first line break in a textarea, so that one of ours saves the reader's.
            .AddExactly("\n" + options.Value);
}
