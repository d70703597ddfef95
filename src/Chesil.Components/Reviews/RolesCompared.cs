using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>What each site would be called under each option.</summary>
public sealed record RolesCompared
{
    private RolesCompared() { }

    public required Setting Setting { get; init; }

    /// <summary>What the table is called.</summary>
    public string Caption { get; init; } = "Roles of sites";

    /// <summary>The options with roles.</summary>
    public required IReadOnlyList<Option> Options { get; init; }

    /// <summary>The sites, with the role under each option; null where none is given.</summary>
    public required IReadOnlyList<(Site Site, IReadOnlyList<SiteRole?> Roles)> Sites { get; init; }

    /// <summary>The roles under the options of a family; null where none are given.</summary>
    public static RolesCompared? Of(Setting setting, OptionFamily family) => Of(setting, family.Options);

    /// <summary>The roles under some options; null where none are given.</summary>
    public static RolesCompared? Of(Setting setting, IReadOnlyList<Option> options)
    {
        var review = setting.Review;
        var roles = review.Package.Rows<SiteRole>().Where(role => options.Any(option => option.Code == role.Option)).ToDictionary(role => (role.Option, role.Site));
        // A step that changes a role says it as well as the table of roles does; where both do, the table has the remarks.
        foreach (var (option, change) in options.SelectMany(option => review.Package.Rows<OptionChange>().Where(change => change.Option == option.Code && change is { Change: ChangeKind.ChangeRole, Role: not null }).Select(change => (option, change))).Reverse())
        {
            roles.TryAdd((option.Code, change.Site), new SiteRole(option.Code, change.Site, change.Role!, null, option.Source));
        }
        if (roles.Count == 0) return null;

        var shown = options.Where(option => roles.Keys.Any(key => key.Option == option.Code)).ToList();
        // A site that only today's row names is no part of this question.
        var sites = review.Package.Rows<Site>()
            .Where(site => shown.Any(option => (option.Code != review.Baseline || shown.Count == 1) && roles.ContainsKey((option.Code, site.Code))))
            .OrderBy(site => site.Kind).ThenBy(site => site.Name, StringComparer.Ordinal)
            .Select(site => (site, (IReadOnlyList<SiteRole?>)[.. shown.Select(option => roles.GetValueOrDefault((option.Code, site.Code)))]))
            .ToList();
        return new RolesCompared { Setting = setting, Options = shown, Sites = sites };
    }
}
