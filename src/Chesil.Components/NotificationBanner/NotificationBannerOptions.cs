namespace Chesil.Components;

/// <summary>News about the service or about what was just done.</summary>
public sealed record NotificationBannerOptions : ElementOptions
{
    /// <summary>What kind of news; "Important" or "Success" where null.</summary>
    public HeadingOptions? Title { get; init; }

    /// <summary>The news in a line.</summary>
    public HeadingOptions? Heading { get; init; }

    /// <summary>The news: words become the heading where there is none.</summary>
    public Content? Content { get; init; }

    /// <summary>How it looks.</summary>
    public NotificationBannerVariant Variant { get; init; }

    /// <summary>Its role, where not the variant's own.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the banner does without the focus when the page opens; null leaves it to the script.</summary>
    public bool? DisableAutoFocus { get; init; }
}

/// <summary>How a notification banner looks.</summary>
public enum NotificationBannerVariant
{
    /// <summary>Something to know.</summary>
    Important,

    /// <summary>What was just done has worked; read out at once.</summary>
    Success,
}
