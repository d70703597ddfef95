using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a field for one line of text.</summary>
public static class InputHtml
{
    private const string Block = "nhsuk-input";
    private static readonly int[] Widths = [2, 3, 4, 5, 10, 20, 30];

    /// <summary>The label, the hint, the error and the field.</summary>
    public static IHtmlContent Render(InputOptions options) => FieldHtml.Labelled(options, describedBy => Wrapped(options, Field(options, describedBy)));

    private static Element Field(InputOptions options, string? describedBy) =>
        Element.For("input", Block, options with { Id = options.FieldId },
                options.IsLarge ? Block + "--large" : null,
                options.IsCode ? Block + "--code" : null,
                options.ErrorMessage is null ? null : Block + "--error",
                Width(options))
            .Set("name", options.Name)
            .Set("type", options.Type ?? "text")
            .Set("spellcheck", options.Spellcheck is { } checks ? (checks ? "true" : "false") : null)
            .SetExactly("value", options.Value)
            .Set("disabled", options.IsDisabled)
            .Set("aria-describedby", describedBy)
            .Set("autocomplete", options.Autocomplete)
            .Set("autocapitalize", options.Autocapitalize)
            .Set("pattern", options.Pattern)
            .Set("placeholder", options.Placeholder)
            .Set("inputmode", options.InputMode);

    // A width among the classes is the more particular wish.
    private static string? Width(InputOptions options) =>
        options.Width is { } width && Widths.Contains(width) && options.Classes?.Contains(Block + "--width-", StringComparison.Ordinal) != true
            ? string.Create(CultureInfo.InvariantCulture, $"{Block}--width-{width}")
            : null;

    private static Element Wrapped(InputOptions options, Element field)
    {
        var (before, after) = (options.FormGroup?.BeforeInput, options.FormGroup?.AfterInput);
        if (options is { Prefix: null, Suffix: null, InputWrapper: null } && before is null && after is null) return field;
        return Element.For("div", Block + "-wrapper", options.InputWrapper ?? new(), options.IsLarge ? Block + "-wrapper--large" : null)
            .Add(before).Add(Affix(options.Prefix, "prefix")).Add(field).Add(Affix(options.Suffix, "suffix")).Add(after);
    }

    private static Element? Affix(AffixOptions? affix, string place) => affix is null
        ? null
        : Element.For("div", $"{Block}-wrapper__{place}", affix).Set("aria-hidden", "true").Add(affix.Content);
}
