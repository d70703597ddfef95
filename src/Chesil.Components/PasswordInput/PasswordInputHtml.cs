using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a field for a password.</summary>
public static class PasswordInputHtml
{
    private const string Block = "nhsuk-password-input";

    /// <summary>The label, the hint, the error, the field and its button.</summary>
    public static IHtmlContent Render(PasswordInputOptions options)
    {
        var group = options.FormGroup ?? new FormGroupOptions();
        return InputHtml.Render(new()
        {
            Id = options.FieldId,
            Classes = $"{Block}__input nhsuk-js-password-input-input {options.Classes}".Trim(),
            Attributes = options.Attributes,
            Name = options.Name,
            Label = options.Label,
            Hint = options.Hint,
            ErrorMessage = options.ErrorMessage,
            DescribedBy = options.DescribedBy,
            IsDisabled = options.IsDisabled,
            InputWrapper = options.InputWrapper,
            Type = "password",
            Value = options.Value,
            Width = options.Width,
            Prefix = options.Prefix,
            Suffix = options.Suffix,
            IsCode = options.IsCode,
            IsLarge = options.IsLarge,
            Spellcheck = false,
            Autocapitalize = "none",
            Autocomplete = options.Autocomplete ?? "current-password",
            FormGroup = group with
            {
                Classes = $"{group.Classes} {Block}".Trim(),
                Attributes = Elements.Attributes(group.Attributes,
                    ("data-module", Block),
                    ("data-i18n.show-password", options.ShowPasswordText),
                    ("data-i18n.hide-password", options.HidePasswordText),
                    ("data-i18n.show-password-aria-label", options.ShowPasswordAriaLabel),
                    ("data-i18n.hide-password-aria-label", options.HidePasswordAriaLabel),
                    ("data-i18n.password-shown-announcement", options.PasswordShownAnnouncementText),
                    ("data-i18n.password-hidden-announcement", options.PasswordHiddenAnnouncementText)),
                AfterInput = Content.Of(Elements.Join(Button(options), group.AfterInput)),
            },
        });
    }

    private static IHtmlContent Button(PasswordInputOptions options)
    {
        var button = options.Button ?? new PasswordButtonOptions();
        var attributes = new Dictionary<string, Content?>(button.Attributes ?? new Dictionary<string, Content?>())
        {
            ["aria-controls"] = options.FieldId,
            ["hidden"] = null,
        };
        return ButtonHtml.Render(new()
        {
            Id = button.Id,
            Classes = $"{Block}__toggle nhsuk-js-password-input-toggle {button.Classes}".Trim(),
            Attributes = attributes,
            Content = options.ShowPasswordText ?? "Show",
            AriaLabel = options.ShowPasswordAriaLabel ?? "Show password",
            Type = "button",
            IsSmall = !options.IsLarge,
            IsDisabled = button.IsDisabled ?? options.IsDisabled,
            PreventDoubleClick = button.PreventDoubleClick,
            Variant = button.Variant,
        });
    }
}
