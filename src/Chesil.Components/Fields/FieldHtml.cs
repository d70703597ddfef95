using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>What all fields share: the group around them, and the words above them that a screen reader reads with them.</summary>
internal static class FieldHtml
{
    /// <summary>The group around a field.</summary>
    public static Element Group(FieldOptions options, bool? hasError = null) =>
        Element.For("div", "nhsuk-form-group", options.FormGroup ?? new(), hasError ?? options.ErrorMessage is not null ? "nhsuk-form-group--error" : null);

    /// <summary>The hint and the error, with the ids that the field is described by.</summary>
    public static (IHtmlContent Shown, string? DescribedBy) Words(FieldOptions options, string? id, string? describedBy)
    {
        var hint = options.Hint is { Content: not null } help ? help with { Id = help.Id ?? id + "-hint" } : null;
        var error = options.ErrorMessage is { Content: not null } wrong ? wrong with { Id = wrong.Id ?? id + "-error" } : null;
        var ids = string.Join(' ', new[] { describedBy, hint?.Id, error?.Id }.Where(part => !string.IsNullOrEmpty(part)));
        return (Elements.Join(hint is null ? null : HintHtml.Render(hint), error is null ? null : ErrorMessageHtml.Render(error)), ids.Length == 0 ? null : ids);
    }

    /// <summary>A labelled field, whole.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="field">Makes the field from the ids that describe it.</param>
    public static Element Labelled(LabelledFieldOptions options, Func<string?, IHtmlContent> field)
    {
        var id = options.FieldId;
        var label = options.Label ?? new LabelOptions();
        var (words, describedBy) = Words(options, id, options.DescribedBy);
        return Group(options).Add(LabelHtml.Render(label with { For = label.For ?? id })).Add(words).Add(field(describedBy));
    }

    /// <summary>A fieldset around fields that answer one question, or the fields alone where there is none.</summary>
    public static IHtmlContent InFieldset(FieldsetOptions? fieldset, string? describedBy, IHtmlContent content, string? role = null) => fieldset is null
        ? content
        : FieldsetHtml.Render(fieldset with { Role = fieldset.Role ?? role, DescribedBy = describedBy, Content = Content.Of(content) });
}
