using Chesil.Reviews.Accounts;

namespace Chesil.Reviews.Acts;

/// <summary>Who acts, where and why. Every change to a review is made with one.</summary>
public sealed record ActContext
{
    /// <summary>The longest reason, in characters.</summary>
    public const int LongestReason = 4000;

    /// <param name="who">Who acts, with their role where they act.</param>
    /// <param name="reviewId">The review; null for the installation.</param>
    /// <param name="reason">Why, in the person's own words; kept with the event.</param>
    /// <param name="submission">Names the form that was sent, so that one sent twice acts once; null where there is no form.</param>
    /// <exception cref="ArgumentException">There is no reason, or it is too long.</exception>
    public ActContext(Reader who, Guid? reviewId, string reason, Guid? submission = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (reason.Length > LongestReason) throw new ArgumentException($"A reason has at most {LongestReason} characters.", nameof(reason));
        (Who, ReviewId, Reason, Submission) = (who, reviewId, reason.Trim(), submission == Guid.Empty ? null : submission);
    }

    public Reader Who { get; }

    public Guid? ReviewId { get; }

    public string Reason { get; }

    public Guid? Submission { get; }
}

/// <summary>An act was asked for by somebody who may not do it: a page let through what it should have stopped.</summary>
public sealed class NotPermittedException(Permission permission) : Exception($"This needs the permission {permission}.")
{
    public Permission Permission { get; } = permission;
}
