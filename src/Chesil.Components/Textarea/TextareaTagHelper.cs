using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-textarea for="Input.Reason" label="Why?" /&gt;</c>: a field for several lines of text. With <c>maxlength</c> or
/// <c>maxwords</c> it says how much room is left; the limit itself has to be checked when the form is sent.
/// </summary>
[HtmlTargetElement("nhsuk-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("nhsuk-character-count", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper : LabelledFieldTagHelper
{
    /// <summary>What stands in it; the model says it where null, and what was sent goes before both.</summary>
    public string? Value { get; set; }

    /// <summary>How many lines it shows.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>Whether the browser marks words it does not know.</summary>
    public bool? Spellcheck { get; set; }

    /// <summary>The most characters.</summary>
    [HtmlAttributeName("maxlength")]
    public int? MaxLength { get; set; }

    /// <summary>The most words, in place of characters.</summary>
    [HtmlAttributeName("maxwords")]
    public int? MaxWords { get; set; }

    /// <summary>The share of the limit, in per cent, from which the count shows; at once where null.</summary>
    public int? Threshold { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = TypedText.Of(Field(context, output, out _), Value);
        output.Show(MaxLength is null && MaxWords is null
            ? TextareaHtml.Render(await FillAsync(context, output, new TextareaOptions { Value = text, Rows = Rows, Spellcheck = Spellcheck }))
            : CharacterCountHtml.Render(await FillAsync(context, output, new CharacterCountOptions
            {
                Value = text,
                Rows = Rows,
                Spellcheck = Spellcheck,
                MaxLength = MaxLength,
                MaxWords = MaxWords,
                Threshold = Threshold,
            })));
    }
}
