using Chesil.Packages.Addresses;

namespace Chesil.Components;

/// <summary>Where a number leads: a seam, because a site has a page for each address and a report is a single page.</summary>
public interface INumberLinks
{
    /// <summary>The link of a cell, or null where it leads nowhere.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="review">The review's code, as in the site's addresses; null where there is only one.</param>
    public string? Find(ResultCell cell, string? review);
}

/// <summary>To the page of the address: <c>/chalkshire/number/evaluation/1/option/b</c>.</summary>
public sealed class PageNumberLinks : INumberLinks
{
    /// <inheritdoc />
    public string? Find(ResultCell cell, string? review) =>
        (review is null ? "" : "/" + Uri.EscapeDataString(review)) + "/number/" + cell.Address.Path;
}

/// <summary>To the place on the same page: <c>#n-evaluation:1:option:b</c>.</summary>
public sealed class AnchorNumberLinks : INumberLinks
{
    /// <inheritdoc />
    public string? Find(ResultCell cell, string? review) => "#" + cell.Address.AsAnchor();
}
