using Chesil.Packages.Tables;

namespace Chesil.Packages.Arrangements;

/// <summary>Which sites give which services, with what beds and hours: today's, or today's with an option's changes made in order.</summary>
public sealed partial class Arrangement
{
    private readonly SortedDictionary<string, SortedSet<string>> _sitesByService = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Service, string Site), ServiceAtSite> _services = [];
    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sites;

    /// <summary>What the arrangement of now is called where no option is business as usual.</summary>
    public const string TodayCode = "today";

    private Arrangement(IEnumerable<string> sites) => _sites = sites.ToHashSet(StringComparer.Ordinal);

    /// <summary>The services, in ordinal order; a service that no site gives stays, with no sites.</summary>
    public IEnumerable<string> Services => _sitesByService.Keys;

    /// <summary>The sites that give a service, in ordinal order.</summary>
    public IReadOnlyCollection<string> SitesOf(string service) => _sitesByService.TryGetValue(service, out var sites) ? sites : [];

    /// <summary>The services a site gives, in ordinal order.</summary>
    public IEnumerable<string> ServicesAt(string site) => _sitesByService.Where(each => each.Value.Contains(site)).Select(each => each.Key);

    /// <summary>Whether a site gives a service.</summary>
    public bool Has(string service, string site) => _sitesByService.TryGetValue(service, out var sites) && sites.Contains(site);

    /// <summary>The hours of a service at a site; null where they are not known.</summary>
    public string? HoursOf(string service, string site) => _services.GetValueOrDefault((service, site))?.Hours;

    /// <summary>Beds that changes added to a service at a site, less those they took away; 0 where there are none.</summary>
    public decimal AddedBeds(string service, string site) => _services.GetValueOrDefault((service, site))?.Added ?? 0;

    /// <summary>The role that a change gave a site; null where none did.</summary>
    public string? RoleOf(string site) => _roles.GetValueOrDefault(site);

    /// <summary>Today's arrangement.</summary>
    public static Arrangement Today(ReviewPackage package) => Today(package.Rows<Site>().Select(site => site.Code), package.Rows<Placement>());

    /// <summary>Today's arrangement, of the sites there are and what each gives.</summary>
    public static Arrangement Today(IEnumerable<string> sites, IEnumerable<Placement> placements)
    {
        var today = new Arrangement(sites);
        foreach (var placement in placements)
        {
            today.Sites(placement.Service).Add(placement.Site);
            today._services[(placement.Service, placement.Site)] = new ServiceAtSite(placement.Beds, 0, placement.Hours);
        }
        return today;
    }

    /// <summary>Makes changes in order; those that cannot be made are left out and told.</summary>
    public IReadOnlyList<ChangeRefusal> Make(IEnumerable<OptionChange> changes)
    {
        var refused = new List<ChangeRefusal>();
        foreach (var change in changes)
        {
            if ((ChangeRefusal.OfMissing(change) ?? Make(change)) is { } refusal) refused.Add(refusal);
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

    /// <summary>A service where it is given.</summary>
    /// <param name="Staffed">Beds staffed today; null where they are not known.</param>
    /// <param name="Added">Beds added by changes.</param>
    /// <param name="Hours">Hours; null where they are not known.</param>
    private sealed record ServiceAtSite(decimal? Staffed, decimal Added, string? Hours);
}
