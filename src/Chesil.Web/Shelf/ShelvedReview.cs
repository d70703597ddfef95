using System.Security.Cryptography;
using Chesil.Components.Reviews;
using Chesil.Reviews.Snapshots;
using Chesil.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace Chesil.Web.Shelf;

/// <summary>A review as one reader may see it.</summary>
public sealed class ShelvedReview(SeenReview seen, ComposedReview composed)
{
    /// <summary>What the reader may see of its rows.</summary>
    public SeenReview Seen { get; } = seen;

    /// <summary>The review with its results.</summary>
    public ReviewIndex Index => composed.Index;

    /// <summary>Its report; null where it has none that they may see.</summary>
    public ShelvedReport? Report => composed.Report;

    /// <summary>Stays the same for this reader until the review, its results or the software changes.</summary>
    public EntityTagHeaderValue Tag => field ??= Tags.Of(Seen.PageHash, Index.Appraised.Results.PackageHash);

    /// <summary>Whether a copy may be kept that others are shown too.</summary>
    public bool IsForEverybody => Seen.Reader.AccountId is null;

    /// <summary>Its short name.</summary>
    public string Code => Seen.Review.Code;

    /// <summary>Says of an answer who may keep it, and that it must be asked about.</summary>
    public void SetKeeping(HttpResponse response)
    {
        response.Headers.CacheControl = IsForEverybody ? "no-cache" : "private, no-cache";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
    }
}

/// <summary>A report as it is served.</summary>
public sealed class ShelvedReport
{
    public ShelvedReport(byte[] html)
    {
        Html = html;
        StyleHash = Convert.ToBase64String(SHA256.HashData(StyleOf(html)));
    }

    /// <summary>Its bytes.</summary>
    public byte[] Html { get; }

    /// <summary>The hash of the sheet inside it, by which a browser is told that it may be used.</summary>
    public string StyleHash { get; }

    private static ReadOnlySpan<byte> StyleOf(ReadOnlySpan<byte> html)
    {
        var start = html.IndexOf("<style>"u8);
        if (start < 0) return [];
        var style = html[(start + "<style>"u8.Length)..];
        var end = style.IndexOf("</style>"u8);
        return end < 0 ? [] : style[..end];
    }
}
