using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;

namespace Chesil.SystemModel;

/// <summary>
/// The arrangements a run compares: today's and each option's. An option is worked out only for the services it changes;
/// for the others its numbers are today's, at today's addresses.
/// </summary>
internal sealed class Scenarios
{
    private readonly SortedDictionary<string, Arrangement> _arrangements = new(StringComparer.Ordinal);

    public Scenarios(ReviewPackage package)
    {
        Baseline = package.Rows<Option>().FirstOrDefault(option => option.Kind == OptionKind.BusinessAsUsual)?.Code ?? Arrangement.TodayCode;
        _arrangements[Baseline] = Arrangement.Today(package);
        // Every change of a checked package can be made, unless it does not say where services are today: then there is nothing to close.
        foreach (var option in package.Rows<Option>()) _arrangements[option.Code] = Arrangement.Of(package, option.Code, out _);
        Services = [.. _arrangements.Values.SelectMany(each => each.Services).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The option that is today.</summary>
    public string Baseline { get; }

    /// <summary>Every option, in ordinal order.</summary>
    public IReadOnlyCollection<string> Options => _arrangements.Keys;

    /// <summary>Every service that any option places.</summary>
    public IReadOnlyList<string> Services { get; }

    public Arrangement this[string option] => _arrangements[option];

    /// <summary>The option whose numbers for a service are this option's: itself if it changes the service, otherwise today.</summary>
    public string Holder(string option, string service) =>
        _arrangements[option].SitesOf(service).SequenceEqual(_arrangements[Baseline].SitesOf(service), StringComparer.Ordinal) ? Baseline : option;

    /// <summary>Each option with each service it changes, and today with every service that has a site.</summary>
    public IEnumerable<(string Option, string Service)> Worked() =>
        from option in Options
        from service in Services
        where Holder(option, service) == option && this[option].SitesOf(service).Count > 0
        select (option, service);

    public static Address AddressOf(string option, string service) => Address.Of("arrangement", option, service);

    public void Add(ReviewPackage package, CellBook book)
    {
        var siteNames = package.Rows<Site>().ToDictionary(site => site.Code, site => site.Name, StringComparer.Ordinal);
        var serviceNames = package.Rows<Service>().ToDictionary(service => service.Code, service => service.Name, StringComparer.Ordinal);
        var sources = package.Rows<Option>().ToDictionary(option => option.Code, option => Evidence.Source(option.Source), StringComparer.Ordinal);
        foreach (var change in package.Rows<OptionChange>()) book.Add(ChangeCell(change, siteNames, serviceNames, book[sources[change.Option]]));
        Address[] today = package.Rows<Placement>().Count > 0 ? [Evidence.Table<Placement>()] : [];
        foreach (var (option, service) in Worked())
        {
            var changes = package.Rows<OptionChange>()
                .Where(change => change.Option == option && IsOfPlace(change, service))
                .Select(ChangeAddress);
            book.Worded(
                AddressOf(option, service),
                $"Where {serviceNames[service]} is given",
                string.Join(", ", this[option].SitesOf(service).Select(site => siteNames[site])),
                Formulas.Arrangement,
                [.. today, .. changes]);
        }
        foreach (var option in Options) AddBeds(package, option, siteNames, serviceNames, book);
    }

    private void AddBeds(ReviewPackage package, string option, Dictionary<string, string> siteNames, Dictionary<string, string> serviceNames, CellBook book)
    {
        foreach (var changes in package.Rows<OptionChange>().Where(change => change.Option == option && change.Change == ChangeKind.AddCapacity).GroupBy(change => (change.Service, change.Site)))
        {
            var (service, site) = (changes.Key.Service!, changes.Key.Site);
            var beds = this[option].AddedBeds(service, site);
            if (beds == 0) continue;
            book.Calculated(Address.Of("beds-added", option, service, site), $"Beds added for {serviceNames[service]} at {siteNames[site]}", beds, "beds", (beds / 1.000000000000000000000000000m).Scale, Formulas.Sum, [.. changes.Select(ChangeAddress)]);
        }
    }

    /// <summary>Whether a change may say where a service is given. More beds and other hours leave it where it is.</summary>
    private static bool IsOfPlace(OptionChange change, string service) => change.Change switch
    {
        ChangeKind.OpenService or ChangeKind.CloseService or ChangeKind.MoveService => change.Service == service,
        ChangeKind.CloseSite => true,
        _ => false,
    };

    private static Address ChangeAddress(OptionChange change) => Address.Of("change", change.Option, change.Step.ToString(CultureInfo.InvariantCulture));

    private static ResultCell ChangeCell(OptionChange change, Dictionary<string, string> siteNames, Dictionary<string, string> serviceNames, ResultCell source) => new()
    {
        Address = ChangeAddress(change),
        Label = "A change this option makes",
        Kind = CellKind.Input,
        Text = ChangeSentence.Of(change, site => siteNames[site], service => serviceNames[service]),
        Status = source.Status,
        AsAt = source.AsAt,
        Parts = [source.Address],
        Note = change.Reason,
    };
}
