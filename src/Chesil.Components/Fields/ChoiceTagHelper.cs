using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

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
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // A hint in here is a hint of its own and not the choice's.
        context.Items.Remove(typeof(HintOptions));
        context.HandOver(output, new ConditionalContent(await output.ReadContentAsync()));
    }
}

internal sealed record ConditionalContent(Content? Content);
