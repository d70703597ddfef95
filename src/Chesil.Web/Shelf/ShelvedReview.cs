using System.Security.Cryptography;
using Chesil.Components.Reviews;
using Chesil.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace Chesil.Web.Shelf;

/// <summary>A review that can be read.</summary>
public sealed class ShelvedReview
{
    /// <param name="index">The review with its results.</param>
    /// <param name="report">The bytes of its report; null where it has none.</param>
    public ShelvedReview(ReviewIndex index, byte[]? report)
    {
        Index = index;
        Report = report is null ? null : new ShelvedReport(report);
        Tag = Tags.Of(index.Appraised.Results.PackageHash, string.Join(',', index.Appraised.Results.Engines.Select(engine => $"{engine.Key} {engine.Value}")), report is null ? "" : Convert.ToHexStringLower(SHA256.HashData(report)));
    }

    /// <summary>The review with its results.</summary>
    public ReviewIndex Index { get; }

    /// <summary>Its report; null where it has none.</summary>
    public ShelvedReport? Report { get; }

    /// <summary>Stays the same until the review, its results or the software changes.</summary>
    public EntityTagHeaderValue Tag { get; }

    /// <summary>Its short name.</summary>
    public string Code => Index.Review.Code;
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
