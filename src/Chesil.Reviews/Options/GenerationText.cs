using Chesil.Reviews.Data;
using Chesil.Reviews.Options.Generating;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>What options are generated from, as people write it.</summary>
/// <param name="Family">The question they answer.</param>
/// <param name="Sites">Codes of the sites that take part.</param>
/// <param name="Roles">The roles a site could have.</param>
/// <param name="EveryServiceStays">Whether every service given today must be given somewhere.</param>
/// <param name="KeepsTogether">Whether services that need each other on one site stay together.</param>
/// <param name="Rules">What else no arrangement may do.</param>
public sealed record GenerationText(string Family, IReadOnlyList<string> Sites, IReadOnlyList<GenerationRole> Roles, bool EveryServiceStays, bool KeepsTogether, IReadOnlyList<GenerationRule> Rules)
{
    private static readonly LongListHurdle Numbers = new("numbers", "How many sites may have each role"), Lost = new("lost", "No service is lost"),
        Together = new("together", "Services that need each other stay together"), Fixed = new("fixed", "What was fixed beforehand");

    /// <summary>The question for the long list, with what the review has today.</summary>
    internal async Task<LongListQuestion> ReadQuestion(ChesilDbContext db, Guid reviewId, CancellationToken cancellation)
    {
        var sites = await db.Sites.AsNoTracking().Where(site => site.ReviewId == reviewId).Select(site => new { site.Code, site.Name }).ToListAsync(cancellation);
        var services = await db.Services.AsNoTracking().Where(service => service.ReviewId == reviewId).Select(service => new ServiceName(service.Code, service.Name)).ToListAsync(cancellation);
        var today = await db.Placements.AsNoTracking().Where(placement => placement.ReviewId == reviewId).Select(placement => new LongListPlacement(placement.Service, placement.Site)).ToListAsync(cancellation);
        var links = KeepsTogether ? await db.CoDependencies.AsNoTracking().Where(link => link.ReviewId == reviewId && link.Relation == CoDependencyRelation.SameSite).Select(link => new { link.Service, link.Needs }).ToListAsync(cancellation) : [];
        // Roles are known by their place: their names may be alike to a code and still differ to a reader.
        var roles = Roles.Select((role, i) => new LongListRole($"role-{i + 1}", role.Name.Trim(), role.Services)).ToList();

        var constraints = new List<LongListConstraint>();
        constraints.AddRange(Roles.Select((role, i) => (role, i)).Where(each => each.role.Fewest > 0 || each.role.Most is not null)
            .Select(each => new LongListConstraint.RoleCount($"count-{each.i + 1}", Numbers, roles[each.i].Code, each.role.Fewest, each.role.Most)));
        constraints.AddRange(Rules.Select((rule, i) => rule.ToConstraint($"rule-{i + 1}", Fixed, roles)));
        constraints.AddRange(links.OrderBy(link => link.Service, StringComparer.Ordinal).ThenBy(link => link.Needs, StringComparer.Ordinal)
            .Select((link, i) => new LongListConstraint.SameSite($"together-{i + 1}", Together, link.Service, link.Needs)));
        if (EveryServiceStays) constraints.Add(new LongListConstraint.EveryServiceStays("every-service", Lost));
        return new LongListQuestion([.. sites.Select(site => new LongListSite(site.Code, site.Name, Sites.Contains(site.Code)))], services, roles, today, constraints, []);
    }
}

/// <summary>A role a site could have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Services">Codes of the services a site of this role gives; none where the site would close.</param>
/// <param name="Fewest">The fewest sites that must have it.</param>
/// <param name="Most">The most that may; null for any number.</param>
public sealed record GenerationRole(string Name, IReadOnlyList<string> Services, int Fewest, int? Most);

/// <summary>What a rule about sites and roles says.</summary>
public enum GenerationRuleKind
{
    /// <summary>A site has one role and no other.</summary>
    MustHave,

    /// <summary>A site may have any role but one.</summary>
    MayNotHave,

    /// <summary>Two sites may not both have a role.</summary>
    NotBoth,
}

/// <summary>A rule about sites and roles.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Site">Code of the site.</param>
/// <param name="Role">Name of the role.</param>
/// <param name="Other">Code of the other site, where it is about two.</param>
public sealed record GenerationRule(GenerationRuleKind Kind, string Site, string Role, string? Other = null)
{
    internal LongListConstraint ToConstraint(string code, LongListHurdle hurdle, IReadOnlyList<LongListRole> roles)
    {
        var role = roles.FirstOrDefault(each => each.Name == Role)?.Code ?? Role;
        return Kind switch
        {
            GenerationRuleKind.MustHave => new LongListConstraint.SiteMustHaveRole(code, hurdle, Site, role),
            GenerationRuleKind.MayNotHave => new LongListConstraint.SiteMayNotHaveRole(code, hurdle, Site, role),
            GenerationRuleKind.NotBoth => new LongListConstraint.NotBothWithRole(code, hurdle, Site, Other ?? "", role),
            _ => throw new InvalidOperationException(),
        };
    }
}
