using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>What the tags of radios and checkboxes understand.</summary>
public abstract class ChoicesTagHelper : GroupTagHelper
{
    /// <summary>Choices beside those that stand inside the tag, and after them. An enum's members are the choices where there are none.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Whether the choices stand side by side; for two or three short ones.</summary>
    public bool Inline { get; set; }

    /// <summary>Whether they are small.</summary>
    public bool Small { get; set; }

    /// <summary>Fills in what radios and checkboxes have in common.</summary>
    private protected async Task<(TOptions Options, List<TItem> Items, ModelField Field)> FillAsync<TOptions, TItem>(TagHelperContext context, TagHelperOutput output, TOptions options)
        where TOptions : ChoicesOptions
        where TItem : ChoiceOptions, new()
    {
        var field = Field(context, output, out var id);
        Enter(field.Name, id);
        var (items, legends, hints) = (context.Await<TItem>(), context.Await<LegendOptions>(), context.Await<HintOptions>());
        await output.GetChildContentAsync();
        items.AddRange((Items ?? (items.Count == 0 ? EnumChoices.Of(field) : [])).Select(item => new TItem
        {
            Content = item.Text,
            Value = item.Value ?? item.Text,
            IsDisabled = item.Disabled ? true : null,
            IsChecked = item.Selected && field.Values.Count == 0 ? true : null,
        }));
        for (var i = 0; i < items.Count; i++)
        {
            // What was sent goes before what the page says, and that before what the model holds.
            if (items[i] is { Divider: null } item && (field.Sent is not null || (item.IsChecked is null && field.Model is not null)))
                items[i] = item with { IsChecked = field.Values.Any(value => field.Means(item.Value, value)) };
        }
        return (options with
        {
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            IdPrefix = id,
            Name = field.Name,
            Hint = Last(hints, Hint),
            ErrorMessage = ErrorMessage(field),
            Fieldset = FieldsetOf(field, legends),
            FormGroup = FormGroup,
            IsDisabled = Disabled,
            IsInline = Inline,
            IsSmall = Small,
        }, items, field);
    }
}
