using System.Globalization;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Arrangements;

/// <content>How each kind of change is made. What a change must name it has: <see cref="ChangeRefusal.OfMissing"/> was asked first.</content>
public sealed partial class Arrangement
{
    private const string WrongStep = "Take the step out, or correct its place in the order.";

    private ChangeRefusal? Make(OptionChange change) => change.Change switch
    {
        ChangeKind.OpenService => Open(change, change.Service!, change.Site, "site"),
        ChangeKind.CloseService => Close(change, change.Service!),
        ChangeKind.MoveService => Close(change, change.Service!) ?? (Has(change.Service!, change.ToSite!) ? null : Open(change, change.Service!, change.ToSite!, "to_site")),
        ChangeKind.CloseSite => CloseSite(change),
        ChangeKind.AddCapacity => AddCapacity(change, change.Service!, change.Beds!.Value),
        ChangeKind.ChangeHours => ChangeHours(change, change.Service!, change.Hours!),
        ChangeKind.ChangeRole => ChangeRole(change, change.Role!),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private ChangeRefusal? Open(OptionChange change, string service, string site, string column) =>
        Sites(service).Add(site) ? null : new ChangeRefusal(change, column, $"{service} opened at {site}, which has it already at this step", "a site without the service", WrongStep);

    private ChangeRefusal? Close(OptionChange change, string service)
    {
        if (!Has(service, change.Site)) return new ChangeRefusal(change, "site", $"{service} closed at {change.Site}, which does not have it at this step", "a site with the service", WrongStep);
        Leave(service, change.Site);
        return null;
    }

    private ChangeRefusal? CloseSite(OptionChange change)
    {
        var services = ServicesAt(change.Site).ToList();
        foreach (var service in services) Leave(service, change.Site);
        return services.Count > 0 ? null : new ChangeRefusal(change, "site", $"{change.Site} closed, which gives no service at this step", "a site with services", WrongStep);
    }

    private ChangeRefusal? AddCapacity(OptionChange change, string service, decimal beds)
    {
        if (!Has(service, change.Site)) return new ChangeRefusal(change, "site", $"beds changed for {service} at {change.Site}, which does not have it at this step", "a site with the service", WrongStep);
        var here = ServiceAt(service, change.Site);
        var left = here.Staffed + here.Added + beds;
        if (left < 0) return new ChangeRefusal(change, "beds", string.Create(CultureInfo.InvariantCulture, $"{-beds} beds taken from {service} at {change.Site}, which has {here.Staffed + here.Added} at this step"), "no more beds than there are", "Take away fewer beds, or correct the beds in tables/placements.csv.");
        _services[(service, change.Site)] = here with { Added = here.Added + beds };
        return null;
    }

    private ChangeRefusal? ChangeHours(OptionChange change, string service, string hours)
    {
        if (!Has(service, change.Site)) return new ChangeRefusal(change, "site", $"hours changed for {service} at {change.Site}, which does not have it at this step", "a site with the service", WrongStep);
        _services[(service, change.Site)] = ServiceAt(service, change.Site) with { Hours = hours };
        return null;
    }

    private ChangeRefusal? ChangeRole(OptionChange change, string role)
    {
        if (!_sites.Contains(change.Site)) return new ChangeRefusal(change, "site", $"a role for {change.Site}, which is no site of the review", "a site of the review", "Name one of the sites, or take the step out.");
        _roles[change.Site] = role;
        return null;
    }

    /// <summary>A service that opens at a step has no beds or hours that are known.</summary>
    private ServiceAtSite ServiceAt(string service, string site) => _services.GetValueOrDefault((service, site)) ?? new ServiceAtSite(null, 0, null);

    private void Leave(string service, string site)
    {
        Sites(service).Remove(site);
        _services.Remove((service, site));
    }
}
