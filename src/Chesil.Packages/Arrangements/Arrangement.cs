using Chesil.Packages.Tables;

namespace Chesil.Packages.Arrangements;

/// <summary>Which sites give which services: today's, or today's with an option's changes made in order.</summary>
public sealed class Arrangement
{
    private readonly SortedDictionary<string, SortedSet<string>> _sitesByService = new(StringComparer.Ordinal);

    /// <summary>What the arrangement of now is called where no option is business as usual.</summary>
    public const string TodayCode = "today";

    private Arrangement() { }

    /// <summary>The services, in ordinal order; a service that no site gives stays, with no sites.</summary>
    public IEnumerable<string> Services => _sitesByService.Keys;

    /// <summary>The sites that give a service, in ordinal order.</summary>
    public IReadOnlyCollection<string> SitesOf(string service) => _sitesByService.TryGetValue(service, out var sites) ? sites : [];

    /// <summary>The services a site gives, in ordinal order.</summary>
    public IEnumerable<string> ServicesAt(string site) => _sitesByService.Where(each => each.Value.Contains(site)).Select(each => each.Key);

    /// <summary>Whether a site gives a service.</summary>
    public bool Has(string service, string site) => _sitesByService.TryGetValue(service, out var sites) && sites.Contains(site);

    /// <summary>Today's arrangement.</summary>
    public static Arrangement Today(ReviewPackage package) => Today(package.Rows<Placement>());

    /// <summary>Today's arrangement, of what each site gives.</summary>
    public static Arrangement Today(IEnumerable<Placement> placements)
    {
        var today = new Arrangement();
        foreach (var placement in placements) today.Sites(placement.Service).Add(placement.Site);
        return today;
    }

    /// <summary>Makes changes in order; those that cannot be made are left out and told.</summary>
    public IReadOnlyList<ChangeRefusal> Make(IEnumerable<OptionChange> changes)
    {
        var refused = new List<ChangeRefusal>();
        foreach (var change in changes)
        {
            if (Make(change) is { } refusal) refused.Add(refusal);
        }
        return refused;
    }

    /// <summary>The arrangement of an option: today's with its changes.</summary>
    /// <exception cref="ArgumentException">A change cannot be made; a package that was checked has none such.</exception>
    public static Arrangement Of(ReviewPackage package, string option) =>
        Of(package, option, out var refusals) is var arrangement && refusals is [] ? arrangement : throw new ArgumentException(refusals[0].Found, nameof(option));

    /// <summary>The arrangement of an option, with the changes that could not be made left out and told.</summary>
    public static Arrangement Of(ReviewPackage package, string option, out IReadOnlyList<ChangeRefusal> refusals)
    {
        var arrangement = Today(package);
        refusals = arrangement.Make(package.Rows<OptionChange>().Where(change => change.Option == option));
        return arrangement;
    }

    private SortedSet<string> Sites(string service)
    {
        if (!_sitesByService.TryGetValue(service, out var sites)) _sitesByService[service] = sites = new SortedSet<string>(StringComparer.Ordinal);
        return sites;
    }

    private ChangeRefusal? Make(OptionChange change) => change.Change switch
    {
        ChangeKind.CloseSite => CloseSite(change),
        _ when change.Service is null => new ChangeRefusal(change, "service", "no service", "the service that is opened, closed or moved", "Name the service."),
        ChangeKind.OpenService => Open(change, change.Service, change.Site, "site"),
        ChangeKind.CloseService => Close(change, change.Service),
        ChangeKind.MoveService when change.ToSite is null => new ChangeRefusal(change, "to_site", "no site to move to", "the site the service moves to", "Name the site."),
        ChangeKind.MoveService when change.ToSite == change.Site => new ChangeRefusal(change, "to_site", $"{change.Service} moved from {change.Site} to {change.ToSite}", "another site than the one it moves from", "Name the site it moves to, or take the step out."),
        ChangeKind.MoveService => Close(change, change.Service) ?? (Has(change.Service, change.ToSite) ? null : Open(change, change.Service, change.ToSite, "to_site")),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private ChangeRefusal? Open(OptionChange change, string service, string site, string column) =>
        Sites(service).Add(site) ? null : new ChangeRefusal(change, column, $"{service} opened at {site}, which has it already at this step", "a site without the service", "Take the step out, or correct its place in the order.");

    private ChangeRefusal? Close(OptionChange change, string service) =>
        Has(service, change.Site) && Sites(service).Remove(change.Site) ? null : new ChangeRefusal(change, "site", $"{service} closed at {change.Site}, which does not have it at this step", "a site with the service", "Take the step out, or correct its place in the order.");

    private ChangeRefusal? CloseSite(OptionChange change)
    {
        var services = ServicesAt(change.Site).ToList();
        foreach (var service in services) Sites(service).Remove(change.Site);
        return services.Count > 0 ? null : new ChangeRefusal(change, "site", $"{change.Site} closed, which gives no service at this step", "a site with services", "Take the step out, or correct its place in the order.");
    }
}

/// <summary>A change that cannot be made, and why.</summary>
/// <param name="Change">The change.</param>
/// <param name="Column">The column at fault.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="WhatToDo">What to do.</param>
public sealed record ChangeRefusal(OptionChange Change, string Column, string Found, string Expected, string WhatToDo);
