using System.Globalization;
using Chesil.Components.Charts;
using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>Beds that each option of a family needs in the last year worked out.</summary>
public sealed record BedsCompared
{
    private BedsCompared() { }

    public required Setting Setting { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>What today is shown as, then the options.</summary>
    public required IReadOnlyList<(string Code, string Name)> Options { get; init; }

    /// <summary>Beds over all services, an option each.</summary>
    public required IReadOnlyList<ResultCell?> Totals { get; init; }

    /// <summary>The services with beds that some option changes, with the beds under each option.</summary>
    public required IReadOnlyList<(string Service, IReadOnlyList<ResultCell?> Beds)> Services { get; init; }

    /// <summary>The beds; null where the model has none for the family.</summary>
    public static BedsCompared? Of(Setting setting, OptionFamily family)
    {
        var review = setting.Review;
        var rows = review.Appraised.Rows<DemandRow>();
        if (rows.Count == 0) return null;

        var options = new List<(string Code, string Name)> { (review.Baseline, "As today") };
        options.AddRange(family.Options.Where(option => option.Code != review.Baseline && review.IsWorkedOut(option)).Select(option => (option.Code, Words.Short(option))));
        var changed = family.Options.SelectMany(option => review.ServicesChangedBy(option.Code)).ToHashSet(StringComparer.Ordinal);
        var services = review.Package.Rows<Service>()
            .Where(service => changed.Contains(service.Code))
            .Select(service => (service.Code, (IReadOnlyList<ResultCell?>)[.. options.Select(option => review.Find("beds", review.Holder(option.Code, service.Code), service.Code, InPlaceOfSite.All))]))
            .Where(each => each.Item2.Any(cell => cell is not null))
            .ToList();
        var totals = options.Select(option => review.Find("beds", option.Code, InPlaceOfSite.All)).ToList();
        return totals.All(cell => cell is null) ? null : new BedsCompared { Setting = setting, Year = rows.Max(row => row.Year), Options = options, Totals = totals, Services = services };
    }

    /// <summary>Whether an option leaves a service where it is.</summary>
    public bool IsSameAsToday(string option, string service) => option != Setting.Review.Baseline && Setting.Review.Holder(option, service) == Setting.Review.Baseline;

    /// <summary>Beds in all, as bars.</summary>
    public RangeBars Chart => new("Option", $"Beds needed in {Year.ToString(CultureInfo.InvariantCulture)}",
        [.. Options.Zip(Totals).Where(pair => pair.Second is not null).Select(pair => new RangeBar(pair.First.Name, Setting.Rounded(pair.Second!, 0)))]);

    /// <summary>Whether every option needs as many: then there is nothing to draw.</summary>
    public bool IsSame => Known.Select(cell => Printed.Number(cell.Value!.Value, 0)).Distinct(StringComparer.Ordinal).Count() <= 1;

    /// <summary>The finding in one sentence.</summary>
    public string Finding
    {
        get
        {
            var year = Year.ToString(CultureInfo.InvariantCulture);
            return IsSame
                ? $"Every option needs about {Printed.Number(Known.First().Value!.Value, 0)} beds in {year}: moving a service changes where a bed is needed, not how many people need one"
                : $"From {Printed.Number(Known.Min(cell => cell.Value!.Value), 0)} to {Printed.Number(Known.Max(cell => cell.Value!.Value), 0)} beds are needed in {year}";
        }
    }

    private IEnumerable<ResultCell> Known => Totals.OfType<ResultCell>().Where(cell => cell.Value is not null);
}

/// <summary>What each option of a family costs, by kind of cost.</summary>
public sealed record CostsCompared
{
    private CostsCompared() { }

    public required Setting Setting { get; init; }

    /// <summary>The options with some cost, and their sums: to build, to run each year, to get there.</summary>
    public required IReadOnlyList<(Option Option, ResultCell? Capital, ResultCell? Recurrent, ResultCell? Transition)> Options { get; init; }

    /// <summary>The years whose prices the amounts are in.</summary>
    public required IReadOnlyList<int> PriceBases { get; init; }

    /// <summary>The costs; null where no option of the family has any.</summary>
    public static CostsCompared? Of(Setting setting, OptionFamily family)
    {
        var review = setting.Review;
        var options = family.Options
            .Select(option => (Option: option, Capital: review.Find("cost", option.Code, "capital"), Recurrent: review.Find("cost", option.Code, "recurrent"), Transition: review.Find("cost", option.Code, "transition")))
            .Where(each => (each.Capital ?? each.Recurrent ?? each.Transition) is not null)
            .ToList();
        if (options.Count == 0) return null;
        return new CostsCompared
        {
            Setting = setting,
            Options = options,
            PriceBases = [.. review.Package.Rows<Cost>().Where(cost => options.Any(each => each.Option.Code == cost.Option)).Select(cost => cost.PriceBase).Distinct().Order()],
        };
    }
}
