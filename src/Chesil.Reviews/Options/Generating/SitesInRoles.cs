namespace Chesil.Reviews.Options.Generating;

/// <summary>
/// The sites that take part, by index in the ordinal order of codes, with what each gives today and would give in each role. Made once
/// for a question; the question has been checked.
/// </summary>
internal sealed class SitesInRoles
{
    private readonly LongListSite[] _sites;
    private readonly Dictionary<string, int> _siteIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _roleIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _serviceNames;
    private readonly SortedSet<string>[] _today;
    private readonly SortedSet<string>[,] _given;
    private readonly SiteInRole[,] _inRole;

    public SitesInRoles(LongListQuestion question)
    {
        _sites = [.. question.ListSitesThatTakePart()];
        Roles = question.Roles;
        for (var i = 0; i < _sites.Length; i++) _siteIndex.Add(_sites[i].Code, i);
        for (var i = 0; i < Roles.Count; i++) _roleIndex.Add(Roles[i].Code, i);
        _serviceNames = question.Services.ToDictionary(service => service.Code, service => service.Name, StringComparer.Ordinal);
        ServicesToday = new SortedSet<string>(question.Today.Select(row => row.Service), StringComparer.Ordinal);
        ServicesElsewhere = question.Today.Where(row => !_siteIndex.ContainsKey(row.Site)).Select(row => row.Service).ToHashSet(StringComparer.Ordinal);

        var placed = question.Today.ToLookup(row => row.Site, row => row.Service, StringComparer.Ordinal);
        _today = [.. _sites.Select(site => new SortedSet<string>(placed[site.Code], StringComparer.Ordinal))];
        var named = question.Roles.SelectMany(role => role.Services).ToHashSet(StringComparer.Ordinal);
        _given = new SortedSet<string>[_sites.Length, Roles.Count];
        _inRole = new SiteInRole[_sites.Length, Roles.Count];
        for (var site = 0; site < _sites.Length; site++)
        {
            for (var role = 0; role < Roles.Count; role++)
            {
                // What no role names is not in question, and stays, except where the whole site closes.
                var stays = Roles[role].Services.Count == 0 ? [] : _today[site].Where(service => !named.Contains(service));
                var given = new SortedSet<string>(Roles[role].Services.Concat(stays), StringComparer.Ordinal);
                _given[site, role] = given;
                _inRole[site, role] = new SiteInRole(_sites[site].Code, Roles[role].Code, Roles[role].Name, [.. given]);
            }
        }
    }

    public int Count => _sites.Length;

    public IReadOnlyList<LongListRole> Roles { get; }

    /// <summary>The services that any site gives today, in ordinal order.</summary>
    public SortedSet<string> ServicesToday { get; }

    /// <summary>The services that sites give today which take no part.</summary>
    public HashSet<string> ServicesElsewhere { get; }

    public int Site(string code) => _siteIndex[code];

    public int Role(string code) => _roleIndex[code];

    public string CodeOf(int site) => _sites[site].Code;

    public string NameOf(int site) => _sites[site].Name;

    public string NameOfService(string service) => _serviceNames[service];

    /// <summary>What a site gives today, in ordinal order.</summary>
    public SortedSet<string> Today(int site) => _today[site];

    /// <summary>What a site gives in a role, in ordinal order.</summary>
    public SortedSet<string> Given(int site, int role) => _given[site, role];

    public SiteInRole InRole(int site, int role) => _inRole[site, role];

    /// <summary>Names of the sites of which something is true.</summary>
    public List<string> Names(Func<int, bool> isTrueOf) => [.. Enumerable.Range(0, Count).Where(isTrueOf).Select(NameOf)];
}
