using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-button&gt;Save and continue&lt;/nhsuk-button&gt;</c>; with <c>href</c> it is a link.</summary>
[HtmlTargetElement("nhsuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>Where it leads; then it is a link.</summary>
    public string? Href { get; set; }

    /// <summary>How it looks beside the main button of a page.</summary>
    public ButtonVariant Variant { get; set; }

    /// <summary>Whether it is small.</summary>
    public bool Small { get; set; }

    /// <summary>Whether it cannot be pressed now.</summary>
    public bool Disabled { get; set; }

    /// <summary>The name of a picture beside the words.</summary>
    public string? Icon { get; set; }

    /// <summary>On which side of the words the picture stands.</summary>
    public IconPlacement IconPlacement { get; set; }

    /// <summary>The name it posts.</summary>
    public string? Name { get; set; }

    /// <summary>The value it posts.</summary>
    public string? Value { get; set; }

    /// <summary>"submit" (where null), "button" or "reset".</summary>
    public string? Type { get; set; }

    /// <summary>What it does, for people who listen to the page, where the words alone do not say.</summary>
    public string? AriaLabel { get; set; }

    /// <summary>Whether a second press within a second does nothing; needs script.</summary>
    public bool? PreventDoubleClick { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(ButtonHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            Href = Href,
            Variant = Variant,
            IsSmall = Small,
            IsDisabled = Disabled,
            Icon = Icon is null ? null : new(Icon, IconPlacement),
            Name = Name,
            Value = Value,
            Type = Type,
            AriaLabel = AriaLabel,
            PreventDoubleClick = PreventDoubleClick,
        }));
}
