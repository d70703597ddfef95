using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;

namespace Chesil.SystemModel.Arrangements;

/// <summary>What each option changes and where each service then is, as cells.</summary>
internal sealed class ArrangementCells(ReviewPackage package, OptionArrangements arrangements, CellBook book)
{
    private readonly Dictionary<string, string> _siteNames = package.Rows<Site>().ToDictionary(site => site.Code, site => site.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _serviceNames = package.Rows<Service>().ToDictionary(service => service.Code, service => service.Name, StringComparer.Ordinal);

    public void Add()
    {
        var sources = package.Rows<Option>().ToDictionary(option => option.Code, option => Evidence.Source(option.Source), StringComparer.Ordinal);
        foreach (var change in package.Rows<OptionChange>()) book.Add(ChangeCell(change, book[sources[change.Option]]));
        Address[] today = package.Rows<Placement>().Count > 0 ? [Evidence.Table<Placement>()] : [];
        foreach (var (option, service) in arrangements.Worked())
        {
            var changes = package.Rows<OptionChange>()
                .Where(change => change.Option == option && IsOfPlace(change, service))
                .Select(ChangeAddress);
            book.Worded(
                OptionArrangements.AddressOf(option, service),
                $"Where {_serviceNames[service]} is given",
                string.Join(", ", arrangements[option].SitesOf(service).Select(site => _siteNames[site])),
                Formulas.Arrangement,
                [.. today, .. changes]);
        }
        foreach (var option in arrangements.Options) AddBeds(option);
    }

    private void AddBeds(string option)
    {
        foreach (var changes in package.Rows<OptionChange>().Where(change => change.Option == option && change.Change == ChangeKind.AddCapacity).GroupBy(change => (change.Service, change.Site)))
        {
            var (service, site) = (changes.Key.Service!, changes.Key.Site);
            var beds = arrangements[option].AddedBeds(service, site);
            if (beds == 0) continue;
            book.Calculated(Address.Of("beds-added", option, service, site), $"Beds added for {_serviceNames[service]} at {_siteNames[site]}", beds, "beds", (beds / 1.000000000000000000000000000m).Scale, Formulas.Sum, [.. changes.Select(ChangeAddress)]);
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

    private ResultCell ChangeCell(OptionChange change, ResultCell source) => new()
    {
        Address = ChangeAddress(change),
        Label = "A change this option makes",
        Kind = CellKind.Input,
        Text = ChangeSentence.Of(change, site => _siteNames[site], service => _serviceNames[service]),
        Status = source.Status,
        AsAt = source.AsAt,
        Parts = [source.Address],
        Note = change.Reason,
    };
}
