using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>What the tags of radios, checkboxes and dates understand: the question is the legend of a group.</summary>
public abstract class GroupTagHelper : FieldTagHelper
{
    /// <summary>The question; the property's display name where null. For more than words put <c>&lt;nhsuk-legend&gt;</c> inside the tag.</summary>
    public string? Legend { get; set; }

    /// <summary>How large the question is: S, M or L; as body text where it is not said, and L where it is the heading of the page.</summary>
    public HeadingSize LegendSize { get; set; }

    /// <summary>Whether the question is the heading of the page too: for a page with one question.</summary>
    public bool LegendIsPageHeading { get; set; }

    /// <summary>Words above the question, such as the part of the form it belongs to.</summary>
    public string? LegendCaption { get; set; }

    /// <summary>Whether only people who listen to the page have the question.</summary>
    public bool LegendHidden { get; set; }

    private protected FieldsetOptions FieldsetOf(ModelField field, List<LegendOptions> said)
    {
        var legend = Last(said, LegendTagHelper.Legend(Legend ?? field.DisplayName, LegendSize, LegendIsPageHeading));
        if (legend is not null && LegendCaption is not null) legend = legend with { Caption = LegendCaption };
        if (legend is not null && LegendHidden) legend = legend with { Classes = $"nhsuk-u-visually-hidden {legend.Classes}".Trim() };
        return new() { Legend = legend, DescribedBy = DescribedBy };
    }
}

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
            if (items[i] is { Divider: null, IsChecked: null } item && (field.Sent is not null || field.Model is not null))
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

/// <summary>What the tag of one choice understands: what stands in it is what the choice says.</summary>
public abstract class ChoiceTagHelper : TagHelper
{
    /// <summary>What it posts.</summary>
    public string? Value { get; set; }

    /// <summary>A sentence more. For more than words put <c>&lt;nhsuk-hint&gt;</c> inside the tag.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether it is chosen; the model says it where null.</summary>
    public bool? Checked { get; set; }

    /// <summary>Whether it cannot be chosen now.</summary>
    public bool? Disabled { get; set; }

    private protected async Task<T> FillAsync<T>(TagHelperContext context, TagHelperOutput output, T item) where T : ChoiceOptions
    {
        var (hints, conditionals) = (context.Await<HintOptions>(), context.Await<ConditionalContent>());
        var content = await output.ReadContentAsync();
        return item with
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = content,
            Value = Value,
            Hint = hints.Count > 0 ? hints[^1] : Hint,
            IsChecked = Checked,
            IsDisabled = Disabled,
            Conditional = conditionals.Count > 0 ? conditionals[^1].Content : null,
        };
    }
}

/// <summary>
/// <c>&lt;nhsuk-conditional&gt;</c> inside a radio or a checkbox: what is asked further when that is chosen. Without script it
/// always shows, so what it asks must be allowed to stay empty.
/// </summary>
[HtmlTargetElement("nhsuk-conditional")]
public sealed class ConditionalTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new ConditionalContent(await output.ReadContentAsync()));
}

internal sealed record ConditionalContent(Content? Content);
