using System.Globalization;
using Chesil.Demand;
using Chesil.Numerics;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;
using Chesil.SystemModel.Travel;
using Activity = Chesil.Packages.Tables.Activity;

namespace Chesil.SystemModel.Demand;

/// <summary>Activity moved to the nearest site that gives the service, grown by age, and the beds it needs. Nothing is lost on the way.</summary>
internal sealed class DemandSection(ReviewPackage package, OptionArrangements arrangements, AccessSection access, TravelTables travel, CellBook book)
{
    /// <summary>The demand engine counts in units of 2^-25, so that no sum loses anything; more decimals would print the unit.</summary>
    private const int Decimals = 6;

    private const string All = InPlaceOfSite.All;
    private const string None = InPlaceOfSite.None;

    private readonly DemandIndex _index = new(package);
    private readonly Dictionary<string, string> _siteNames = package.Rows<Site>().ToDictionary(site => site.Code, site => site.Name, StringComparer.Ordinal);
    private readonly Dictionary<(string Service, string Site), Placement> _placements = package.Rows<Placement>().ToDictionary(placement => (placement.Service, placement.Site));

    public List<DemandRow> Rows { get; } = [];
    public List<FlowRow> Flows { get; } = [];

    /// <summary>Beds a service needs over all sites in the last year worked out.</summary>
    public static Address BedsAddress(string option, string service) => Address.Of("beds", option, service, All);

    public void Run(CancellationToken cancellation)
    {
        if (_index.Services.Count == 0 || access.HeadlineMode is not { } mode) return;

        foreach (var placement in package.Rows<Placement>().Where(placement => placement.Beds is not null)) book.Add(StaffedCell(placement));
        foreach (var service in package.Rows<Service>().Where(service => service.PlannedOccupancyPercent is not null)) book.Add(OccupancyCell(service));

        string[] options = [.. arrangements.Options];
        var projection = DemandProjection.Run(
            _index.Baseline(),
            _index.Growth,
            _index.Minutes(travel[mode]),
            [.. _index.Services.Select(service => (double)(service.PlannedOccupancyPercent ?? 100) / 100)],
            [.. options.Select(option => _index.Hosting(option, arrangements[option]))],
            progress: null,
            cancellation);

        var baseline = Array.IndexOf(options, arrangements.Baseline);
        for (var o = 0; o < options.Length; o++)
        {
            for (var s = 0; s < _index.Services.Count; s++)
            {
                var service = _index.Services[s].Code;
                if (arrangements.Holder(options[o], service) == options[o] && arrangements[options[o]].SitesOf(service).Count > 0) AddService(options[o], s, projection.Options[o], projection);
            }
            if (o != baseline) AddFlows(options[o], projection.ListFlows(baseline, o, projection.Years.Count - 1), projection.Years[^1]);
        }
        foreach (var option in options) AddTotalBeds(option, projection.Years[^1]);
    }

    private static Address DemandAddress(string option, string service, string site, int year) => Address.Of("demand", option, service, site, Year(year));

    private static Address BedsAddress(string option, string service, string site) => Address.Of("beds", option, service, site);

    private static Address DaysAddress(string option, string service, string site) => Address.Of("bed-days", option, service, site);

    private static Address OccupancyAddress(string service) => Address.Of("planned-occupancy", service);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private ResultCell OccupancyCell(Service service) => new()
    {
        Address = OccupancyAddress(service.Code),
        Label = $"Share of beds planned to be filled: {service.Name}",
        Kind = CellKind.Input,
        Value = service.PlannedOccupancyPercent,
        Unit = "%",
        Decimals = service.PlannedOccupancyPercent!.Value.Scale,
        Status = book[Evidence.Source(service.Source)].Status,
        Parts = [Evidence.Source(service.Source)],
    };

    private ResultCell StaffedCell(Placement placement) => new()
    {
        Address = Address.Of("beds-today", placement.Service, placement.Site),
        Label = $"Staffed beds today at {_siteNames[placement.Site]}",
        Kind = CellKind.Input,
        Value = placement.Beds,
        Unit = "beds",
        Decimals = placement.Beds!.Value.Scale,
        Status = book[Evidence.Source(placement.Source)].Status,
        Parts = [Evidence.Source(placement.Source)],
    };

    private void AddService(string option, int service, OptionDemand demand, DemandProjection projection)
    {
        var code = _index.Services[service].Code;
        var last = projection.Years.Count - 1;
        for (var year = 0; year <= last; year++)
        {
            foreach (var site in arrangements[option].SitesOf(code))
            {
                var beds = _index.HasBeds(service) ? demand.BedsAt(_index.SiteColumn(site), service, year) : (LowMidHigh?)null;
                AddRow(option, service, site, _siteNames[site], projection.Years[year], demand.At(_index.SiteColumn(site), service, year), beds, year == last);
            }
            var unserved = demand.Unserved(service, year);
            var hasUnserved = unserved.Spells.High > 0 || unserved.BedDays.High > 0;
            if (hasUnserved) AddRow(option, service, None, "no site people can reach", projection.Years[year], unserved, null, year == last);
            AddTotal(option, service, projection.Years[year], projection.SystemTotal(service, year), hasUnserved, year == last);
        }
    }

    private void AddRow(string option, int service, string site, string siteName, int year, ActivityVolume volume, LowMidHigh? beds, bool isLast)
    {
        var (code, name) = (_index.Services[service].Code, _index.Services[service].Name);
        var address = DemandAddress(option, code, site, year);
        var parts = Parts(option, code);
        Add(address, $"{name} at {siteName}, {Year(year)}", volume.Spells, "a year", Formulas.Grown, parts);
        if (isLast && _index.HasBeds(service))
        {
            var days = DaysAddress(option, code, site);
            Add(days, $"Days in a bed for {name} at {siteName}, {Year(year)}", volume.BedDays, "days a year", Formulas.BedDays, parts);
            if (beds is { } needed) AddBeds(BedsAddress(option, code, site), $"Beds needed for {name} at {siteName}, {Year(year)}", needed, days, code);
        }
        Rows.Add(RowOf(option, code, site, year, volume.Spells, beds, _placements.GetValueOrDefault((code, site))?.Beds, address));
    }

    /// <summary>What activity at a site follows from.</summary>
    private Address[] Parts(string option, string service)
    {
        Address[] growth = package.Rows<Growth>().Count > 0 ? [Evidence.Table<Growth>()] : [];
        return [Evidence.Table<Activity>(), OptionArrangements.AddressOf(option, service), TravelTables.AddressOf(access.HeadlineMode!), .. growth];
    }

    private void AddBeds(Address address, string label, LowMidHigh beds, Address days, string service) => Add(address, label, beds, "beds", Formulas.BedsNeeded, [days, OccupancyAddress(service)], printed: 1);

    private void Add(Address address, string label, LowMidHigh value, string unit, string formula, IReadOnlyList<Address> parts, int printed = 0) =>
        book.Calculated(address, label, Rounding.HalfAwayFromZero(value.Mid, Decimals), unit, printed, formula, parts, Rounding.HalfAwayFromZero(value.Low, Decimals), Rounding.HalfAwayFromZero(value.High, Decimals));

    private void AddTotal(string option, int service, int year, ActivityVolume total, bool hasUnserved, bool isLast)
    {
        var (code, name) = (_index.Services[service].Code, _index.Services[service].Name);
        var sites = arrangements[option].SitesOf(code);
        string[] places = hasUnserved ? [.. sites, None] : [.. sites];
        var address = DemandAddress(option, code, All, year);
        Add(address, $"{name} at all sites, {Year(year)}", total.Spells, "a year", Formulas.Sum, [.. places.Select(site => DemandAddress(option, code, site, year))]);
        LowMidHigh? beds = null;
        if (_index.HasBeds(service))
        {
            beds = Beds.Needed(total.BedDays, (double)_index.Services[service].PlannedOccupancyPercent!.Value / 100);
            if (isLast)
            {
                var days = DaysAddress(option, code, All);
                Add(days, $"Days in a bed for {name} at all sites, {Year(year)}", total.BedDays, "days a year", Formulas.Sum, [.. places.Select(site => DaysAddress(option, code, site))]);
                AddBeds(BedsAddress(option, code), $"Beds needed for {name} at all sites, {Year(year)}", beds.Value, days, code);
            }
        }
        Placement[] staffed = [.. sites.Select(site => _placements.GetValueOrDefault((code, site))).OfType<Placement>().Where(placement => placement.Beds is not null)];
        Rows.Add(RowOf(option, code, All, year, total.Spells, beds, staffed.Length > 0 ? staffed.Sum(placement => placement.Beds) : null, address));
    }

    /// <summary>Beds over all services: the whole system at once.</summary>
    private void AddTotalBeds(string option, int year)
    {
        Address[] parts = [.. Enumerable.Range(0, _index.Services.Count).Where(_index.HasBeds).Select(s => _index.Services[s].Code).Select(service => BedsAddress(arrangements.Holder(option, service), service)).Where(book.Has)];
        if (parts.Length == 0) return;
        var cells = parts.Select(part => book[part]).ToList();
        var hasRange = cells.Any(cell => cell.Low is not null);
        book.Calculated(Address.Of("beds", option, All), $"Beds needed in all, {Year(year)}", cells.Sum(cell => cell.Value!.Value), "beds", 0, Formulas.Sum, parts,
            hasRange ? cells.Sum(cell => cell.Low ?? cell.Value!.Value) : null, hasRange ? cells.Sum(cell => cell.High ?? cell.Value!.Value) : null);
    }

    private void AddFlows(string option, IReadOnlyList<ActivityFlow> flows, int year)
    {
        foreach (var flow in flows)
        {
            Flows.Add(new FlowRow(option, _index.Services[flow.Service].Code, _index.SiteCode(flow.FromSite) ?? None, _index.SiteCode(flow.ToSite) ?? None, year, Rounding.ToDecimal(flow.Volume.Spells.Mid, 3)));
        }
    }

    private DemandRow RowOf(string option, string service, string site, int year, LowMidHigh spells, LowMidHigh? beds, decimal? staffed, Address address) => new(
        option,
        service,
        site,
        year,
        Rounding.ToDecimal(spells.Mid, 3),
        Rounding.ToDecimal(spells.Low, 3),
        Rounding.ToDecimal(spells.High, 3),
        beds is { } b ? Rounding.ToDecimal(b.Mid, 3) : null,
        beds is { } l ? Rounding.ToDecimal(l.Low, 3) : null,
        beds is { } h ? Rounding.ToDecimal(h.High, 3) : null,
        staffed,
        book[address].Status,
        address.Path);
}
