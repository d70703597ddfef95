using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-input for="Input.Name" label="What is the option called?" /&gt;</c>: a field for one line of text.</summary>
[HtmlTargetElement("nhsuk-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class InputTagHelper : LabelledFieldTagHelper
{
    /// <summary>What stands in it; the model says it where null, and what was sent goes before both.</summary>
    public string? Value { get; set; }

    /// <summary>"text" where null, or "email", "tel", "search" and so on. For numbers keep "text" and set <c>inputmode</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The keyboard a telephone shows, such as "numeric" or "decimal".</summary>
    [HtmlAttributeName("inputmode")]
    public string? InputMode { get; set; }

    /// <summary>About how many letters it has room for: 2, 3, 4, 5, 10, 20 or 30; as wide as its column where null.</summary>
    public int? Width { get; set; }

    /// <summary>What stands before what is typed, such as "£".</summary>
    public string? Prefix { get; set; }

    /// <summary>What stands after what is typed, such as "minutes". A screen reader does not read it: the label says it too.</summary>
    public string? Suffix { get; set; }

    /// <summary>Whether the browser marks words it does not know.</summary>
    public bool? Spellcheck { get; set; }

    /// <summary>How a telephone's keyboard begins words, such as "none".</summary>
    public string? Autocapitalize { get; set; }

    /// <summary>Whether letters and digits are set apart, as in a code.</summary>
    public bool Code { get; set; }

    /// <summary>Whether it is larger.</summary>
    public bool Large { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field(context, output, out _);
        output.Show(InputHtml.Render(await FillAsync(context, output, new InputOptions
        {
            Value = TypedText.Of(field, Value),
            Type = Type,
            InputMode = InputMode,
            Width = Width,
            Prefix = Prefix,
            Suffix = Suffix,
            Spellcheck = Spellcheck,
            Autocapitalize = Autocapitalize,
            IsCode = Code,
            IsLarge = Large,
        })));
    }
}
