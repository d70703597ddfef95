using Chesil.Components.Reviews;
using Chesil.Packages.Results;

namespace Chesil.Components.Report;

/// <summary>
/// The report of a review: one page that opens from a disk, prints, and asks nothing of the outside. It is made of the
/// same parts as the pages of the site, and every number on it leads to its place in the appendix.
/// </summary>
public static class ReviewReport
{
    /// <summary>Writes the report. The same review gives the same bytes on every machine.</summary>
    /// <param name="review">The review with its results.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Task<string> RenderAsync(AppraisedReview review, CancellationToken cancellation = default) => RenderAsync(new ReviewIndex(review), cancellation);

    /// <inheritdoc cref="RenderAsync(AppraisedReview, CancellationToken)"/>
    public static async Task<string> RenderAsync(ReviewIndex index, CancellationToken cancellation = default)
    {
        var contents = ReportContents.Of(index);
        cancellation.ThrowIfCancellationRequested();
        await using var views = new ReportViews();
        return await views.RenderAsync("/Views/Shared/Report/Report.cshtml", contents, cancellation);
    }
}
