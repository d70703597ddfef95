using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Arrangements;

/// <summary>
/// The arrangements a review compares: today's and each option's, and whose numbers are whose. An option has numbers of
/// its own only for the services it places elsewhere; for the others its numbers are today's, at today's addresses.
/// </summary>
public sealed class OptionArrangements
{
    private readonly SortedDictionary<string, Arrangement> _arrangements = new(StringComparer.Ordinal);

    public OptionArrangements(ReviewPackage package)
    {
        BaselineOption = package.Rows<Option>().FirstOrDefault(option => option.Kind == OptionKind.BusinessAsUsual);
        Baseline = BaselineOption?.Code ?? Arrangement.TodayCode;
        Today = Arrangement.Today(package);
        _arrangements[Baseline] = Today;
        // Every change of a checked package can be made, unless it does not say where services are today: then there is nothing to close.
        foreach (var option in package.Rows<Option>()) _arrangements[option.Code] = Arrangement.Of(package, option.Code, out _);
        Services = [.. _arrangements.Values.SelectMany(each => each.Services).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>What today is called in addresses: the option that is business as usual, or <see cref="Arrangement.TodayCode"/>.</summary>
    public string Baseline { get; }

    /// <summary>The option that is business as usual; null where today has no row among the options.</summary>
    public Option? BaselineOption { get; }

    /// <summary>Today's arrangement.</summary>
    public Arrangement Today { get; }

    /// <summary>What is compared, in ordinal order: every option, and today where no option is.</summary>
    public IReadOnlyCollection<string> Options => _arrangements.Keys;

    /// <summary>Every service that any option places, in ordinal order.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <summary>Where services are under an option; today's for anything that is no option.</summary>
    public Arrangement this[string option] => _arrangements.GetValueOrDefault(option, Today);

    /// <summary>Whether an option gives a service at other sites than today.</summary>
    public bool Places(string option, string service) => !this[option].SitesOf(service).SequenceEqual(this[Baseline].SitesOf(service), StringComparer.Ordinal);

    /// <summary>The option whose numbers for a service are this option's: itself where it places the service elsewhere, otherwise today.</summary>
    public string Holder(string option, string service) => Places(option, service) ? option : Baseline;

    /// <summary>Each option with each service it has numbers of its own for, and today with every service that has a site.</summary>
    public IEnumerable<(string Option, string Service)> Worked() =>
        from option in Options
        from service in Services
        where Holder(option, service) == option && this[option].SitesOf(service).Count > 0
        select (option, service);

    /// <summary>Where a result says where a service is given under an option. It is there for each pair of <see cref="Worked"/>.</summary>
    public static Address AddressOf(string option, string service) => Address.Of("arrangement", option, service);
}

/// <summary>Codes that stand in results in the place of a site; no site may have them.</summary>
public static class InPlaceOfSite
{
    /// <summary>All sites together.</summary>
    public const string All = "all";

    /// <summary>No site: for people who can reach none.</summary>
    public const string None = "none";
}
