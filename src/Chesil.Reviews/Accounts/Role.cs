namespace Chesil.Reviews.Accounts;

/// <summary>What somebody is in a review. What a role may do stands in <see cref="Permissions"/>.</summary>
public enum Role
{
    /// <summary>Answers for the review: programme director and deputies.</summary>
    Admin,

    /// <summary>Keeps the record: programme office.</summary>
    Secretariat,

    /// <summary>Works things out.</summary>
    Analyst,

    /// <summary>Takes part: clinicians, working and reference groups.</summary>
    Member,

    /// <summary>Is let in to read: partners, scrutiny, press.</summary>
    Viewer,
}
