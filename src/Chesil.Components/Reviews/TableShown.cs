using Chesil.Packages;

namespace Chesil.Components.Reviews;

/// <summary>A public table of the review or of its results.</summary>
public sealed record TableShown
{
    /// <summary>The public table of a name; null where there is none or where it is not for everyone.</summary>
    public static TableData? FindPublic(ReviewIndex review, string name) =>
        review.Package.Tables.Concat(review.Appraised.Tables).FirstOrDefault(table => table.Schema.Name == name && table.Audience == Audience.Public);
}
