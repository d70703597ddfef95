using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Radios and checkboxes differ in little; this is what they share.</summary>
internal static class ChoicesHtml
{
    /// <summary>The question, the hint, the error and the choices.</summary>
    /// <param name="block">The component's class.</param>
    /// <param name="type">The type of the inputs.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="items">The choices and what stands between them.</param>
    /// <param name="isChosen">Whether the group says that a choice is chosen.</param>
    /// <param name="finish">What is particular to one kind of input.</param>
    public static IHtmlContent Render<T>(string block, string type, ChoicesOptions options, IReadOnlyList<T> items, Func<T, bool> isChosen, Action<Element, T>? finish = null)
        where T : ChoiceOptions
    {
        var prefix = options.IdPrefix ?? options.Name;
        var (words, describedBy) = FieldHtml.Words(options, prefix, options.Fieldset?.DescribedBy ?? options.DescribedBy);
        var list = Element.For("div", block, options, options.IsSmall ? block + "--small" : null, options.IsInline ? block + "--inline" : null)
            .Set("data-module", block)
            .Add(options.FormGroup?.BeforeInput);
        foreach (var (i, item) in items.Index())
        {
            // The first id has no number, so that an error summary can lead to it.
            var id = item.Id ?? (i == 0 ? prefix : string.Create(CultureInfo.InvariantCulture, $"{prefix}-{i + 1}"));
            var isOnlyWithScript = item is CheckboxItem { Behaviour: CheckboxBehaviour.Inclusive } ? "nhsuk-u-frontend-not-supported-hidden" : null;
            if (item.Divider is not null) list.Add(new Element("div").Class(block + "__divider", isOnlyWithScript).Add(item.Divider));
            else AddItem(item, id, isOnlyWithScript);
        }
        list.Add(options.FormGroup?.AfterInput);
        return FieldHtml.Group(options).Add(FieldHtml.InFieldset(options.Fieldset, describedBy, Elements.Join(words, list)));

        void AddItem(T item, string? id, string? className)
        {
            var isChecked = item.IsChecked ?? isChosen(item);
            var hint = item.Hint is { Content: not null } help ? help with { Id = help.Id ?? id + "-item-hint" } : null;
            // Checkboxes without a group have nothing else that could be described.
            var groupWords = options.Fieldset is null && type == "checkbox" ? describedBy : null;
            var describes = $"{groupWords} {hint?.Id}".Trim();
            var input = Element.For("input", block + "__input", item with { Id = id })
                .Set("name", (item as CheckboxItem)?.Name ?? options.Name)
                .Set("type", type)
                .Set("value", item.Value)
                .Set("checked", isChecked)
                .Set("disabled", item.IsDisabled ?? options.IsDisabled)
                .Set("data-aria-controls", item.Conditional is null ? null : "conditional-" + id)
                .Set("aria-describedby", describes.Length == 0 ? null : describes);
            finish?.Invoke(input, item);
            list.Add(new Element("div").Class(block + "__item", className)
                .Add(input)
                .Add(LabelHtml.Render(new() { Content = item.Content, For = id, Classes = block + "__label" }))
                .Add(hint is null ? null : HintHtml.Render(hint, block + "__hint")));
            if (item.Conditional is not null)
                list.Add(new Element("div").Class(block + "__conditional", isChecked ? null : block + "__conditional--hidden").Set("id", "conditional-" + id).Add(item.Conditional));
        }
    }
}
