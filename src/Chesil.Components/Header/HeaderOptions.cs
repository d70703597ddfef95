using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>The top of every page.</summary>
public sealed record HeaderOptions : ElementOptions
{
    /// <summary>Whose site it is.</summary>
    public HeaderLogo? Logo { get; init; }

    /// <summary>What the site is for: the review's name.</summary>
    public HeaderService? Service { get; init; }

    /// <summary>The main sections.</summary>
    public HeaderNavigation? Navigation { get; init; }

    /// <summary>Who is signed in, and the way out.</summary>
    public HeaderAccount? Account { get; init; }

    /// <summary>Its ground.</summary>
    public HeaderColour Colour { get; init; }

    /// <summary>Whether the account stays on the line of the name where there is room.</summary>
    public bool IsInline { get; init; }

    /// <summary>Classes of the container, such as one that is wider.</summary>
    public string? ContainerClasses { get; init; }
}

/// <summary>The ground of a header.</summary>
public enum HeaderColour
{
    /// <summary>The sea.</summary>
    Sea,

    /// <summary>White.</summary>
    White,
}

/// <summary>The mark of whose site it is.</summary>
public sealed record HeaderLogo
{
    /// <summary>The mark.</summary>
    public IHtmlContent Mark { get; init; } = Wordmark.Html;

    /// <summary>The mark in words.</summary>
    public string Name { get; init; } = "Chesil";

    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <summary>Where it leads, in words; "Chesil homepage" where null.</summary>
    public string? AriaLabel { get; init; }
}

/// <summary>What a site is for.</summary>
public sealed record HeaderService
{
    /// <summary>Its name.</summary>
    public string? Text { get; init; }

    /// <summary>Its front page.</summary>
    public string? Href { get; init; }
}

/// <summary>The main sections of a site.</summary>
public sealed record HeaderNavigation : ElementOptions
{
    /// <summary>The sections.</summary>
    public IReadOnlyList<HeaderNavigationItem> Items { get; init; } = [];

    /// <summary>What they are, as a landmark.</summary>
    public string AriaLabel { get; init; } = "Menu";

    /// <summary>Their ground.</summary>
    public HeaderColour Colour { get; init; }

    /// <summary>Whether they spread over the whole width.</summary>
    public bool IsJustified { get; init; }

    /// <summary>What the button says that unfolds those for which there is no room.</summary>
    public string ToggleMenuText { get; init; } = "More";

    /// <summary>Words before it for people who listen to the page.</summary>
    public string ToggleMenuVisuallyHiddenText { get; init; } = "Browse";
}

/// <summary>A section of a site.</summary>
public sealed record HeaderNavigationItem : ElementOptions
{
    /// <summary>Its name.</summary>
    public Content? Content { get; init; }

    /// <summary>Its first page.</summary>
    public string? Href { get; init; }

    /// <summary>Whether this is the page the reader is on.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Whether the reader is somewhere in the section.</summary>
    public bool IsActive { get; init; }
}

/// <summary>Who is signed in.</summary>
public sealed record HeaderAccount : ElementOptions
{
    /// <summary>Who it is, their account, the way out.</summary>
    public IReadOnlyList<HeaderAccountItem> Items { get; init; } = [];

    /// <summary>What they are, as a landmark.</summary>
    public string AriaLabel { get; init; } = "Account";
}

/// <summary>One of the things about an account: words, a link, or a button that posts.</summary>
public sealed record HeaderAccountItem
{
    /// <summary>What it says.</summary>
    public Content? Content { get; init; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <summary>Where it posts to.</summary>
    public string? Action { get; init; }

    /// <summary>How it posts.</summary>
    public string Method { get; init; } = "post";

    /// <summary>Hidden fields that are posted, such as the token against forgery.</summary>
    public IHtmlContent? Fields { get; init; }

    /// <summary>Whether a person's picture stands before the words.</summary>
    public bool HasIcon { get; init; }

    /// <summary>Classes of its place in the list.</summary>
    public string? Classes { get; init; }
}
