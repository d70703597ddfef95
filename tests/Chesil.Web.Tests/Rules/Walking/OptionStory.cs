using Chesil.Reviews.Accounts;

namespace Chesil.Web.Tests.Rules.Walking;

/// <summary>That a version may be read, by each audience from its time on.</summary>
internal sealed record Release(int Version, DateTime Staff, DateTime Invited, DateTime Public)
{
    public bool IsRecalled { get; set; }
}

/// <summary>What was done with an option, as the test that did it remembers. Who may see what follows from it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="What">What it is, in a word or two.</param>
internal sealed record OptionStory(string Code, string What)
{
    public int Latest { get; set; } = 1;

    public List<Release> Releases { get; } = [];

    /// <summary>Codes of accounts that see its drafts.</summary>
    public List<string> SharedWithAccounts { get; } = [];

    /// <summary>Roles that see its drafts.</summary>
    public List<Role> SharedWithRoles { get; } = [];

    /// <summary>
    /// The version somebody sees; null for none. Those who work on the review see what there is. Those with whom it is shared see its
    /// drafts. All others see what was approved, from the time of their audience on: staff, then those invited, then everybody.
    /// </summary>
    public int? VersionFor(Role? role, string? account, DateTime now)
    {
        if (role is Role.Admin or Role.Secretariat or Role.Analyst) return Latest;
        if (role is { } known && (SharedWithRoles.Contains(known) || (account is not null && SharedWithAccounts.Contains(account)))) return Latest;
        return Releases.Where(release => !release.IsRecalled && (role switch { Role.Member => release.Staff, Role.Viewer => release.Invited, _ => release.Public }) <= now).Max(release => (int?)release.Version);
    }

    public override string ToString() => What;
}
