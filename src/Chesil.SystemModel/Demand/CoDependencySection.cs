using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;

namespace Chesil.SystemModel.Demand;

/// <summary>Whether each option keeps together the services that need each other.</summary>
internal sealed class CoDependencySection(ReviewPackage package, OptionArrangements arrangements, CellBook book)
{
    private readonly Dictionary<string, string> _siteNames = package.Rows<Site>().ToDictionary(site => site.Code, site => site.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _serviceNames = package.Rows<Service>().ToDictionary(service => service.Code, service => service.Name, StringComparer.Ordinal);

    public List<BrokenLinkRow> Broken { get; } = [];

    public void Run()
    {
        foreach (var rule in package.Rows<CoDependency>()) book.Add(RuleCell(rule));
        foreach (var option in arrangements.Options)
        {
            // Networked services need times between sites, which the model does not have yet: it judges only what must share a site.
            foreach (var rule in package.Rows<CoDependency>().Where(rule => rule.Relation == CoDependencyRelation.SameSite)) Check(option, rule);
        }
    }

    private static Address RuleAddress(CoDependency rule) => Address.Of("co-dependency", rule.Service, rule.Needs);

    private void Check(string option, CoDependency rule)
    {
        Address[] parts = [RuleAddress(rule), .. new[] { rule.Service, rule.Needs }
            .Select(service => OptionArrangements.AddressOf(arrangements.Holder(option, service), service))
            .Where(book.Has)];
        foreach (var site in arrangements[option].SitesOf(rule.Service).Where(site => !arrangements[option].Has(rule.Needs, site)))
        {
            var address = Address.Of("broken-link", option, rule.Service, rule.Needs, site);
            var what = $"{_siteNames[site]} would give {_serviceNames[rule.Service]} without {_serviceNames[rule.Needs]}";
            book.Worded(address, $"{_serviceNames[rule.Service]} needs {_serviceNames[rule.Needs]} on the same site", what, Formulas.CoDependency, parts, rule.Reason);
            Broken.Add(new BrokenLinkRow(option, rule.Service, rule.Needs, site, what, address.Path));
        }
    }

    private ResultCell RuleCell(CoDependency rule) => new()
    {
        Address = RuleAddress(rule),
        Label = $"{_serviceNames[rule.Service]} needs {_serviceNames[rule.Needs]}",
        Kind = CellKind.Input,
        Text = rule.Relation switch
        {
            CoDependencyRelation.SameSite => "on the same site",
            CoDependencyRelation.Networked => string.Create(CultureInfo.InvariantCulture, $"within {rule.WithinMinutes} minutes"),
            _ => "by staff who come in",
        },
        Status = book[Evidence.Source(rule.Source)].Status,
        Parts = [Evidence.Source(rule.Source)],
        Note = rule.Reason,
    };
}
