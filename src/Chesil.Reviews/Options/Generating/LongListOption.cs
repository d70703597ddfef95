namespace Chesil.Reviews.Options.Generating;

/// <summary>One way of giving each site a role, whether it may go on or not.</summary>
/// <param name="Place">Its place among all that were considered, from 1. It depends on sites and roles alone, not on constraints.</param>
/// <param name="Code">A code to propose it under, unlike all others and all that are taken.</param>
/// <param name="Name">A name to propose it under, unlike all others of the list: its arrangement where that is short enough.</param>
/// <param name="Arrangement">Which site has which role, in words: "Bournemouth: planned; Poole: major emergency".</param>
/// <param name="Sites">Each site that takes part, in the ordinal order of codes, with its role and all it would give.</param>
/// <param name="Changes">What turns today into it, in the order to do it. None where it is today.</param>
/// <param name="Broken">The constraints it breaks, in the order of the question. None where it is valid.</param>
public sealed record LongListOption(
    int Place,
    string Code,
    string Name,
    string Arrangement,
    IReadOnlyList<SiteInRole> Sites,
    IReadOnlyList<NamedChange> Changes,
    IReadOnlyList<BrokenConstraint> Broken)
{
    /// <summary>It breaks no constraint.</summary>
    public bool IsValid => Broken.Count == 0;

    /// <summary>It changes nothing: every service stays where it is. It is business as usual under other words, and no new option.</summary>
    public bool IsBusinessAsUsual => Changes.Count == 0;

    /// <summary>The hurdle it fails first; null where it is valid.</summary>
    public LongListHurdle? Hurdle => Broken is [var first, ..] ? first.Hurdle : null;
}

/// <summary>A site with the role it would have.</summary>
/// <param name="Site">Code of the site.</param>
/// <param name="Role">Code of the role.</param>
/// <param name="RoleName">Name of the role.</param>
/// <param name="Services">Codes of all services it would give, in ordinal order: those of its role, and those no role names.</param>
public sealed record SiteInRole(string Site, string Role, string RoleName, IReadOnlyList<string> Services);

/// <summary>A constraint that an arrangement breaks.</summary>
/// <param name="Constraint">Code of the constraint.</param>
/// <param name="Hurdle">Its hurdle.</param>
/// <param name="Sentence">Why, with the names in it.</param>
public sealed record BrokenConstraint(string Constraint, LongListHurdle Hurdle, string Sentence);
