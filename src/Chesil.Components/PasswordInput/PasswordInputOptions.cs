namespace Chesil.Components;

/// <summary>A field for a password, with a button that shows it; the button needs script and does not show without.</summary>
public sealed record PasswordInputOptions : LabelledFieldOptions
{
    /// <summary>What stands in it. A page never sends a password back, so this stays null but in examples.</summary>
    public string? Value { get; init; }

    /// <summary>About how many letters it has room for: 2, 3, 4, 5, 10, 20 or 30; as wide as its column where null.</summary>
    public int? Width { get; init; }

    /// <summary>What stands before what is typed.</summary>
    public AffixOptions? Prefix { get; init; }

    /// <summary>What stands after what is typed.</summary>
    public AffixOptions? Suffix { get; init; }

    /// <summary>Whether letters and digits are set apart, as in a code.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether it is larger, as for the one question of a page.</summary>
    public bool IsLarge { get; init; }

    /// <summary>The button that shows and hides the password.</summary>
    public PasswordButtonOptions? Button { get; init; }

    /// <summary>What the button says while the password is hidden; "Show" where null.</summary>
    public string? ShowPasswordText { get; init; }

    /// <summary>What the button says while the password shows; "Hide" where null.</summary>
    public string? HidePasswordText { get; init; }

    /// <summary>What people who listen to the page hear while the password is hidden; "Show password" where null.</summary>
    public string? ShowPasswordAriaLabel { get; init; }

    /// <summary>What people who listen to the page hear while the password shows; "Hide password" where null.</summary>
    public string? HidePasswordAriaLabel { get; init; }

    /// <summary>What people who listen to the page hear when the password begins to show.</summary>
    public string? PasswordShownAnnouncementText { get; init; }

    /// <summary>What people who listen to the page hear when the password is hidden again.</summary>
    public string? PasswordHiddenAnnouncementText { get; init; }
}

/// <summary>The button that shows and hides a password.</summary>
public sealed record PasswordButtonOptions : ElementOptions
{
    /// <summary>Whether it cannot be pressed now; as the field where null.</summary>
    public bool? IsDisabled { get; init; }

    /// <summary>Whether a second press within a second does nothing.</summary>
    public bool? PreventDoubleClick { get; init; }

    /// <summary>How it looks.</summary>
    public ButtonVariant Variant { get; init; } = ButtonVariant.Secondary;
}
