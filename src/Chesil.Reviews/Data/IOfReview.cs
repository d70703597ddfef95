namespace Chesil.Reviews.Data;

/// <summary>A row of one review: its key begins with the review, so that no row can be mistaken for another review's.</summary>
public interface IOfReview
{
    /// <summary>The review it belongs to.</summary>
    public Guid ReviewId { get; }
}
