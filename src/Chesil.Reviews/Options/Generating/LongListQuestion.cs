namespace Chesil.Reviews.Options.Generating;

/// <summary>What a long list is generated from: who could have which role, and what no option may do.</summary>
/// <param name="Sites">The sites of the review. Codes unique, in any order.</param>
/// <param name="Services">The services, for their names. Codes unique, in any order.</param>
/// <param name="Roles">The roles a site could have, in the order to try them.</param>
/// <param name="Today">What each site gives today. A row given twice counts once.</param>
/// <param name="Constraints">What an option may not do, in the order to test it. The first one broken gives an option its hurdle.</param>
/// <param name="TakenCodes">Codes that no proposed code may be: those of options there are and were, and words kept for something else.</param>
public sealed record LongListQuestion(
    IReadOnlyList<LongListSite> Sites,
    IReadOnlyList<ServiceName> Services,
    IReadOnlyList<LongListRole> Roles,
    IReadOnlyList<LongListPlacement> Today,
    IReadOnlyList<LongListConstraint> Constraints,
    IReadOnlyCollection<string> TakenCodes)
{
    /// <summary>The sites that take part, in the ordinal order of their codes.</summary>
    internal IEnumerable<LongListSite> ListSitesThatTakePart() => Sites.Where(site => site.TakesPart).OrderBy(site => site.Code, StringComparer.Ordinal);
}

/// <summary>A site of the review.</summary>
/// <param name="Code">Short name.</param>
/// <param name="Name">Name, as it stands in names of options and in reasons.</param>
/// <param name="TakesPart">Whether it is given a role. A site that takes no part keeps what it gives today.</param>
public sealed record LongListSite(string Code, string Name, bool TakesPart = true);

/// <summary>A service of the review, and what it is called.</summary>
/// <param name="Code">Short name.</param>
/// <param name="Name">Name, as it stands in reasons.</param>
public sealed record ServiceName(string Code, string Name);

/// <summary>
/// A role a site could have, such as major emergency hospital, planned hospital, or community hub with beds. How many sites may have
/// it is a constraint: <see cref="LongListConstraint.RoleCount"/>.
/// </summary>
/// <param name="Code">Short name.</param>
/// <param name="Name">Name, as it stands in names of options and in reasons.</param>
/// <param name="Services">
/// Codes of the services a site of this role gives. Of the services that any role names, the site gives these and no others; what no
/// role names stays as it is. A role that gives nothing closes its site, with all that is there.
/// </param>
public sealed record LongListRole(string Code, string Name, IReadOnlyList<string> Services);

/// <summary>That a site gives a service.</summary>
/// <param name="Service">Code of the service.</param>
/// <param name="Site">Code of the site.</param>
public sealed record LongListPlacement(string Service, string Site);

/// <summary>The hurdle a constraint belongs to.</summary>
/// <param name="Code">Short name.</param>
/// <param name="Title">Title, as people read it.</param>
public sealed record LongListHurdle(string Code, string Title);
