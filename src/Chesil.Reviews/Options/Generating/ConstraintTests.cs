using static Chesil.Reviews.Options.Generating.LongListConstraint;

namespace Chesil.Reviews.Options.Generating;

/// <summary>Puts the roles of sites to a constraint: null where they keep it, and otherwise the sentence that says why not.</summary>
internal static class ConstraintTests
{
    /// <summary>The test of a constraint, with its names looked up once.</summary>
    public static Func<int[], string?> Of(LongListConstraint constraint, SitesInRoles sites) => constraint switch
    {
        SiteMustHaveRole must => Test(must, sites),
        SiteMayNotHaveRole not => Test(not, sites),
        NotBothWithRole not => Test(not, sites),
        RoleCount count => Test(count, sites),
        ServiceCount count => Test(count, sites),
        SameSite same => Test(same, sites),
        ServiceMayNotLeave not => Test(not, sites),
        EveryServiceStays every => Test(every, sites),
        _ => throw new ArgumentOutOfRangeException(nameof(constraint)),
    };

    /// <summary>The words a sentence may have in braces. They are those the tests below fill in.</summary>
    public static IReadOnlyList<string> WordsOf(LongListConstraint constraint) => constraint switch
    {
        SiteMustHaveRole => ["site", "role", "given"],
        SiteMayNotHaveRole => ["site", "role"],
        NotBothWithRole => ["site", "other", "role"],
        RoleCount => ["role", "allowed", "found"],
        ServiceCount => ["service", "allowed", "found"],
        SameSite => ["service", "needs", "sites"],
        ServiceMayNotLeave => ["service", "site", "given"],
        EveryServiceStays => ["services"],
        _ => throw new ArgumentOutOfRangeException(nameof(constraint)),
    };

    private static Func<int[], string?> Test(SiteMustHaveRole must, SitesInRoles sites)
    {
        var (site, role) = (sites.Site(must.Site), sites.Role(must.Role));
        return roles => roles[site] == role ? null : Phrases.Fill(
            must.Sentence, ("site", sites.NameOf(site)), ("role", sites.Roles[role].Name), ("given", sites.Roles[roles[site]].Name));
    }

    private static Func<int[], string?> Test(SiteMayNotHaveRole not, SitesInRoles sites)
    {
        var (site, role) = (sites.Site(not.Site), sites.Role(not.Role));
        return roles => roles[site] != role ? null : Phrases.Fill(
            not.Sentence, ("site", sites.NameOf(site)), ("role", sites.Roles[role].Name));
    }

    private static Func<int[], string?> Test(NotBothWithRole not, SitesInRoles sites)
    {
        var (site, other, role) = (sites.Site(not.Site), sites.Site(not.OtherSite), sites.Role(not.Role));
        return roles => roles[site] != role || roles[other] != role ? null : Phrases.Fill(
            not.Sentence, ("site", sites.NameOf(site)), ("other", sites.NameOf(other)), ("role", sites.Roles[role].Name));
    }

    private static Func<int[], string?> Test(RoleCount count, SitesInRoles sites)
    {
        var role = sites.Role(count.Role);
        return roles => sites.Names(site => roles[site] == role) is var found && IsWithin(found.Count, count.Minimum, count.Maximum) ? null : Phrases.Fill(
            count.Sentence, ("role", sites.Roles[role].Name), ("allowed", Phrases.Allowed(count.Minimum, count.Maximum)), ("found", Phrases.Found(found)));
    }

    private static Func<int[], string?> Test(ServiceCount count, SitesInRoles sites) =>
        roles => sites.Names(site => sites.Given(site, roles[site]).Contains(count.Service)) is var found && IsWithin(found.Count, count.Minimum, count.Maximum) ? null : Phrases.Fill(
            count.Sentence, ("service", sites.NameOfService(count.Service)), ("allowed", Phrases.Allowed(count.Minimum, count.Maximum)), ("found", Phrases.Found(found)));

    private static Func<int[], string?> Test(SameSite same, SitesInRoles sites) =>
        roles => sites.Names(site => sites.Given(site, roles[site]) is var given && given.Contains(same.Service) && !given.Contains(same.Needs)) is [_, ..] without
            ? Phrases.Fill(same.Sentence, ("service", sites.NameOfService(same.Service)), ("needs", sites.NameOfService(same.Needs)), ("sites", Phrases.And(without)))
            : null;

    private static Func<int[], string?> Test(ServiceMayNotLeave not, SitesInRoles sites)
    {
        var site = sites.Site(not.Site);
        return roles => sites.Given(site, roles[site]).Contains(not.Service) ? null : Phrases.Fill(
            not.Sentence, ("service", sites.NameOfService(not.Service)), ("site", sites.NameOf(site)), ("given", sites.Roles[roles[site]].Name));
    }

    private static Func<int[], string?> Test(EveryServiceStays every, SitesInRoles sites)
    {
        var atRisk = sites.ServicesToday.Where(service => !sites.ServicesElsewhere.Contains(service)).ToList();
        return roles => atRisk.Where(service => !Enumerable.Range(0, sites.Count).Any(site => sites.Given(site, roles[site]).Contains(service))).ToList() is [_, ..] lost
            ? Phrases.Fill(every.Sentence, ("services", Phrases.And([.. lost.Select(sites.NameOfService)])))
            : null;
    }

    private static bool IsWithin(int count, int minimum, int? maximum) => count >= minimum && !(count > maximum);
}
