using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary><c>&lt;nhsuk-password-input for="Input.Password" label="Password" /&gt;</c>: what is typed is never sent back to the page.</summary>
[HtmlTargetElement("nhsuk-password-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PasswordInputTagHelper : LabelledFieldTagHelper
{
    /// <summary>About how many letters it has room for: 2, 3, 4, 5, 10, 20 or 30; as wide as its column where null.</summary>
    public int? Width { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Show(PasswordInputHtml.Render(await FillAsync(context, output, new PasswordInputOptions { Width = Width })));
}
