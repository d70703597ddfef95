using Chesil.Reviews.Accounts;

namespace Chesil.Web.Pages.Workspace;

/// <summary>Words for roles.</summary>
public static class RoleWords
{
    /// <summary>As it stands in a sentence: "everybody who is a member".</summary>
    public static string Of(Role role) => role switch
    {
        Role.Admin => "an admin",
        Role.Secretariat => "in the secretariat",
        Role.Analyst => "an analyst",
        Role.Member => "a member",
        Role.Viewer => "let in to read",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
