namespace Chesil.Reviews.Publishing;

/// <summary>From when each audience may read what is published. Staff hear of it before the press do, and nobody after the public.</summary>
/// <param name="StaffFrom">Members of the review; null for at once.</param>
/// <param name="InvitedFrom">Partners, scrutiny and press; null for together with the public.</param>
/// <param name="PublicFrom">Everybody; null for at once.</param>
public sealed record ReleaseTimes(DateTime? StaffFrom, DateTime? InvitedFrom, DateTime? PublicFrom)
{
    /// <summary>At once, for everybody.</summary>
    public static ReleaseTimes AtOnce { get; } = new(null, null, null);

    /// <summary>The times, those left out filled in.</summary>
    public (DateTime Staff, DateTime Invited, DateTime Public) At(DateTime now)
    {
        var open = PublicFrom ?? now;
        var invited = InvitedFrom ?? open;
        return (StaffFrom ?? (now < invited ? now : invited), invited, open);
    }
}

/// <summary>Why something cannot be published as asked.</summary>
public enum PublishRefusal
{
    /// <summary>Somebody changed it since it was opened: approve what is there now.</summary>
    ChangedMeanwhile,

    /// <summary>This version is public, or will be when its embargo ends.</summary>
    AlreadyPublished,

    /// <summary>An earlier version is still under embargo, and would become public in its time: it has to be recalled first.</summary>
    AnotherIsComing,

    /// <summary>Staff come first, then those invited, then everybody.</summary>
    AudiencesOutOfOrder,

    /// <summary>An embargo cannot end before it begins.</summary>
    InThePast,
}
