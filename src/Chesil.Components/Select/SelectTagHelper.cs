using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-select for="Input.Site" label="..."&gt;&lt;nhsuk-select-item value="harbour"&gt;Harbour&lt;/nhsuk-select-item&gt;&lt;/nhsuk-select&gt;</c>:
/// a list of which one is taken.
/// </summary>
[HtmlTargetElement("nhsuk-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : LabelledFieldTagHelper
{
    /// <summary>Choices beside those that stand inside the tag, and after them. An enum's members are the choices where there are none.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The value of the choice that is taken where the model holds none.</summary>
    public string? Value { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field(context, output, out _);
        var items = context.Await<SelectItem>();
        var options = await FillAsync(context, output, new SelectOptions());
        items.AddRange((Items ?? (items.TrueForAll(item => item.Value is "") ? EnumChoices.Of(field) : [])).Select(item => new SelectItem
        {
            Content = item.Text,
            Value = item.Value,
            IsDisabled = item.Disabled,
            IsSelected = item.Selected && field.Values.Count == 0 && Value is null ? true : null,
        }));
        // What was sent goes before what the page says, and that before what the model holds.
        var value = TypedText.Of(field, field.Model is null ? Value : null);
        output.Show(SelectHtml.Render(options with { Items = [.. items.Select(item => value is null || (field.Sent is null && item.IsSelected is not null) ? item : item with { IsSelected = field.Means(item.Value ?? item.Content?.Words, value) })] }));
    }
}

/// <summary>One choice.</summary>
[HtmlTargetElement("nhsuk-select-item")]
public sealed class SelectItemTagHelper : TagHelper
{
    /// <summary>What it posts; its words where null.</summary>
    public string? Value { get; set; }

    /// <summary>Whether it is taken; the model says it where null.</summary>
    public bool? Selected { get; set; }

    /// <summary>Whether it cannot be taken now.</summary>
    public bool Disabled { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new SelectItem
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            // An option holds words alone.
            Content = System.Net.WebUtility.HtmlDecode((await output.ReadContentAsync())?.ToHtml()),
            Value = Value,
            IsSelected = Selected,
            IsDisabled = Disabled,
        });
}
