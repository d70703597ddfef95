using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>Journeys to the services that a family of options changes: the mean of each, and the tails of one.</summary>
public sealed record JourneysCompared
{
    private static readonly (string Statistic, string Heading)[] Shown =
    [
        ("mean-minutes", "Mean (minutes)"),
        ("p95-minutes", "95 in 100 within (minutes)"),
        ("people-beyond-30", "People beyond 30 minutes"),
        ("people-beyond-45", "People beyond 45 minutes"),
        ("people-beyond-60", "People beyond 60 minutes"),
        ("people-longer", "People with a longer journey"),
        ("people-extra-10", "People with over 10 minutes more"),
    ];

    private JourneysCompared() { }

    public required Setting Setting { get; init; }

    public required OptionFamily Family { get; init; }

    /// <summary>What today is shown as, then the options that change some journey.</summary>
    public required IReadOnlyList<(string Code, string Name)> Options { get; init; }

    /// <summary>The services whose journeys change, with the mean under each option.</summary>
    public required IReadOnlyList<(string Service, IReadOnlyList<ResultCell?> Means)> Services { get; init; }

    /// <summary>The service shown in full.</summary>
    public required string Service { get; init; }

    /// <summary>The statistics of that service, an option a row.</summary>
    public required IReadOnlyList<(string Code, string Name, IReadOnlyList<ResultCell?> Cells)> Rows { get; init; }

    /// <summary>What stands over the statistics.</summary>
    public static IReadOnlyList<string> Headings => [.. Shown.Select(each => each.Heading)];

    /// <summary>The journeys; null where the family changes none that the model could work out.</summary>
    /// <param name="setting">Where they are shown.</param>
    /// <param name="family">The options.</param>
    /// <param name="service">The service to show in full; null or one that is not changed for the one that matters most.</param>
    public static JourneysCompared? Of(Setting setting, OptionFamily family, string? service = null)
    {
        var review = setting.Review;
        var services = ChangedBy(review, family);
        if (services.Count == 0) return null;

        if (service is null || !services.Contains(service)) service = Lead(review, services, [.. family.Options.Select(option => option.Code)]);
        var options = new List<(string Code, string Name)> { (review.Baseline, "Today") };
        options.AddRange(family.Options.Where(option => option.Code != review.Baseline && review.ServicesChangedBy(option.Code).Count > 0).Select(option => (option.Code, Words.Short(option))));
        return new JourneysCompared
        {
            Setting = setting,
            Family = family,
            Options = options,
            Services = [.. services.Select(each => (each, (IReadOnlyList<ResultCell?>)[.. options.Select(option => review.FindAccess(option.Code, each, "mean-minutes"))]))],
            Service = service,
            Rows = [.. options
                .Select(option => (option.Code, option.Name, (IReadOnlyList<ResultCell?>)[.. Shown.Select(each => review.FindAccess(option.Code, service, each.Statistic))]))
                .Where(row => row.Item3.Any(cell => cell is not null))],
        };
    }

    /// <summary>Whether an option leaves a service where it is.</summary>
    public bool IsSameAsToday(string option, string service) => option != Setting.Review.Baseline && Setting.Review.Holder(option, service) == Setting.Review.Baseline;

    /// <summary>The services that some option of a family changes and that the model has journeys for.</summary>
    public static IReadOnlyList<string> ChangedBy(ReviewIndex review, OptionFamily family)
    {
        var changed = family.Options.SelectMany(option => review.ServicesChangedBy(option.Code)).ToHashSet(StringComparer.Ordinal);
        return [.. review.Package.Rows<Service>().Select(service => service.Code).Where(service => changed.Contains(service) && family.Options.Any(option => review.FindAccess(option.Code, service, "mean-minutes") is not null))];
    }

    /// <summary>The service to show first: one that a criterion asks about, otherwise the one that the most people would travel longer to.</summary>
    public static string Lead(ReviewIndex review, IReadOnlyList<string> services, IReadOnlyList<string> options) =>
        review.Package.Rows<Criterion>().Select(criterion => criterion.Service).FirstOrDefault(service => service is not null && services.Contains(service))
        ?? services.MaxBy(service => options.Max(option => review.FindAccess(option, service, "people-longer")?.Value ?? -1))!;
}
