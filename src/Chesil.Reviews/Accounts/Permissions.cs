namespace Chesil.Reviews.Accounts;

/// <summary>Something that not everybody may do.</summary>
public enum Permission
{
    /// <summary>Open the team's part of a review.</summary>
    OpenWorkspace,

    /// <summary>See what is not published and not shared with them.</summary>
    ReadDrafts,

    /// <summary>See who changed what, when and why.</summary>
    ReadHistory,

    /// <summary>Propose an option.</summary>
    ProposeOptions,

    /// <summary>Generate options, change them, and derive, split and merge them.</summary>
    ChangeOptions,

    /// <summary>Withdraw an option.</summary>
    WithdrawOptions,

    /// <summary>Write hurdles, and record how an option did at them.</summary>
    ApplyHurdles,

    /// <summary>Settle the short list.</summary>
    Shortlist,

    /// <summary>Share a draft with people or groups.</summary>
    Share,

    /// <summary>Publish, and recall what is still under embargo.</summary>
    Publish,

    /// <summary>Change what the review says about itself.</summary>
    ChangeReview,

    /// <summary>Give and take roles.</summary>
    ChangeMembers,

    /// <summary>Take a reason out of the record for good.</summary>
    EraseDetails,

    /// <summary>Begin a review.</summary>
    CreateReviews,
}

/// <summary>Who may do what: the one table, from which pages, acts and their tests are made.</summary>
public static class Permissions
{
    private const bool Y = true, N = false;

    /// <summary>A row a permission, a column a role, in the order of <see cref="Role"/>.</summary>
    private static readonly (Permission Permission, bool Admin, bool Secretariat, bool Analyst, bool Member, bool Viewer)[] Table =
    [
        //                            admin secretariat analyst member viewer
        (Permission.OpenWorkspace,    Y,    Y,          Y,      Y,     Y),
        (Permission.ReadDrafts,       Y,    Y,          Y,      N,     N),
        (Permission.ReadHistory,      Y,    Y,          Y,      N,     N),
        (Permission.ProposeOptions,   Y,    Y,          Y,      Y,     N),
        (Permission.ChangeOptions,    Y,    Y,          Y,      N,     N),
        (Permission.WithdrawOptions,  Y,    Y,          N,      N,     N),
        (Permission.ApplyHurdles,     Y,    Y,          N,      N,     N),
        (Permission.Shortlist,        Y,    Y,          N,      N,     N),
        (Permission.Share,            Y,    Y,          N,      N,     N),
        (Permission.Publish,          Y,    N,          N,      N,     N),
        (Permission.ChangeReview,     Y,    Y,          N,      N,     N),
        (Permission.ChangeMembers,    Y,    N,          N,      N,     N),
        (Permission.EraseDetails,     Y,    N,          N,      N,     N),
        // Only for those whose role holds in the whole installation.
        (Permission.CreateReviews,    Y,    Y,          N,      N,     N),
    ];

    /// <summary>Whether a role allows something.</summary>
    public static bool Allow(this Role role, Permission permission)
    {
        var row = Table.Single(each => each.Permission == permission);
        return role switch
        {
            Role.Admin => row.Admin,
            Role.Secretariat => row.Secretariat,
            Role.Analyst => row.Analyst,
            Role.Member => row.Member,
            Role.Viewer => row.Viewer,
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };
    }

    /// <summary>Whether the permission concerns the installation, so that a role in one review does not give it.</summary>
    public static bool IsOfInstallation(this Permission permission) => permission == Permission.CreateReviews;
}
