using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Chesil.Components;

/// <summary>What surrounds the content of a page: the host fills it once for a request and _ChesilLayout shows it.</summary>
public sealed record PageFrame
{
    private const string Key = "Chesil.PageFrame";

    /// <summary>The language of the page, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where the wordmark leads.</summary>
    public string HomeHref { get; init; } = "/";

    /// <summary>The review's code, as in the addresses of its pages; null on pages that belong to no review.</summary>
    public string? Review { get; init; }

    /// <summary>The review's name, beside the wordmark; null on pages that belong to no review.</summary>
    public string? ReviewName { get; init; }

    /// <summary>The review's front page.</summary>
    public string? ReviewHref { get; init; }

    /// <summary>The main sections of the site, in the header.</summary>
    public IReadOnlyList<FrameLink> Navigation { get; init; } = [];

    /// <summary>Who is signed in, and the way in or out, in the header.</summary>
    public IReadOnlyList<FrameAccountItem> Account { get; init; } = [];

    /// <summary>A short word for the strip under the header, such as "Sample"; the strip shows when <see cref="Notice"/> is set.</summary>
    public string NoticeTag { get; init; } = "Sample";

    /// <summary>One sentence on every page of this review, such as that its figures are invented.</summary>
    public IHtmlContent? Notice { get; init; }

    /// <summary>Links at the foot of every page.</summary>
    public IReadOnlyList<FrameLink> FooterLinks { get; init; } = [];

    /// <summary>What the site is not: not an official NHS site, not for finding care.</summary>
    public IHtmlContent? Disclaimer { get; init; }

    /// <summary>The nonce that the response's content security policy names, if it names one.</summary>
    public string? CspNonce { get; init; }

    /// <summary>The frame that the host set, or an empty one.</summary>
    public static PageFrame Of(ViewDataDictionary viewData) => viewData[Key] as PageFrame ?? new PageFrame();

    /// <summary>Sets the frame for the page that is being made.</summary>
    public void SetOn(ViewDataDictionary viewData) => viewData[Key] = this;
}

/// <summary>A link in the frame of a page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="IsCurrent">Whether the reader is on it or below it.</param>
public sealed record FrameLink(string Text, string Href, bool IsCurrent = false);

/// <summary>Something about who is signed in: words, a link, or a button that posts.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Action">Where it posts to, such as the way out.</param>
/// <param name="Fields">Hidden fields that are posted, such as the token against forgery.</param>
/// <param name="HasIcon">Whether a person's picture stands before the words.</param>
public sealed record FrameAccountItem(string Text, string? Href = null, string? Action = null, IHtmlContent? Fields = null, bool HasIcon = false);
