using Chesil.Packages.Addresses;
using Chesil.Packages.Arrangements;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>The main numbers of one option.</summary>
/// <param name="Option">The option.</param>
/// <param name="Total">Its total; null where it was not scored.</param>
/// <param name="Mean">The mean journey to the service that matters most.</param>
/// <param name="Far">People more than 45 minutes from it.</param>
/// <param name="Beds">Beds needed in all.</param>
/// <param name="Capital">Money to build.</param>
/// <param name="Recurrent">Change in the money to run.</param>
/// <param name="Standing">Where it stands after the hurdles.</param>
public sealed record KeyNumbers(Option Option, ResultCell? Total, ResultCell? Mean, ResultCell? Far, ResultCell? Beds, ResultCell? Capital, ResultCell? Recurrent, ResultCell? Standing);

/// <summary>The front page's news of one question.</summary>
/// <param name="Family">The question.</param>
/// <param name="Ranked">The order of its options; null where none was scored.</param>
/// <param name="Robustness">How sure that is.</param>
/// <param name="Service">The service whose journeys are shown; null where there are none.</param>
/// <param name="Numbers">The main numbers of each option.</param>
public sealed record FamilyFront(OptionFamily Family, RankedOptions? Ranked, Robustness? Robustness, string? Service, IReadOnlyList<KeyNumbers> Numbers)
{
    /// <summary>What a reader must know of the numbers.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];
}

/// <summary>The front page of a review: what it is about, where it stands, and the main findings.</summary>
public sealed record ReviewFront
{
    private const int LastEvents = 5;

    private ReviewFront() { }

    public required Setting Setting { get; init; }

    /// <summary>The questions and how their options compare.</summary>
    public required IReadOnlyList<FamilyFront> Families { get; init; }

    /// <summary>The last events; null where there are none.</summary>
    public required TimelineShown? Timeline { get; init; }

    /// <summary>The parts that can be read: their names in addresses, what they are called, what is in them.</summary>
    public required IReadOnlyList<(string Part, string Title, string Summary)> Parts { get; init; }

    /// <summary>What is not there yet, in words.</summary>
    public required IReadOnlyList<string> NotYet { get; init; }

    /// <summary>What a reader of the results should know.</summary>
    public IReadOnlyList<string> Warnings => Setting.Review.Appraised.Results.Warnings;

    public static ReviewFront Of(Setting setting)
    {
        var review = setting.Review;
        return new ReviewFront
        {
            Setting = setting,
            Families = [.. review.Families.Select(family => FamilyOf(setting, family))],
            Timeline = TimelineShown.Of(setting, LastEvents),
            Parts = PartsOf(review),
            NotYet = NotYetIn(review),
        };
    }

    private static FamilyFront FamilyOf(Setting setting, OptionFamily family)
    {
        var review = setting.Review;
        var ranked = RankedOptions.Of(setting.Below(family.Code), family);
        var services = JourneysCompared.ChangedBy(review, family);
        var service = services.Count == 0 ? null : JourneysCompared.Lead(review, services, [.. family.Options.Select(option => option.Code)]);
        var numbers = family.Options.Select(option => new KeyNumbers(
            option,
            ranked?.Options.FirstOrDefault(each => each.Option.Code == option.Code)?.Total,
            service is null || !review.IsWorkedOut(option) ? null : review.FindAccess(option.Code, service, "mean-minutes"),
            service is null || !review.IsWorkedOut(option) ? null : review.FindAccess(option.Code, service, "people-beyond-45"),
            review.Find("beds", option.Code, InPlaceOfSite.All),
            review.Find("cost", option.Code, "capital"),
            review.Find("cost", option.Code, "recurrent"),
            SiftShown.StandingOf(review, option)));
        return new FamilyFront(family, ranked, ranked is null ? null : Robustness.Of(ranked), service,
            [.. numbers.OrderBy(each => each.Total is null).ThenByDescending(each => each.Total?.Value)])
        { Notices = OptionNotices.Of(review, family) };
    }

    /// <summary>The parts of a review that can be read: their names in addresses, what they are called, what is in them.</summary>
    public static IReadOnlyList<(string Part, string Title, string Summary)> PartsOf(ReviewIndex review)
    {
        var parts = new List<(string, string, string)>();
        void Add<TRow>(string part, string title, string summary) where TRow : class
        {
            if (review.Package.Rows<TRow>().Count > 0) parts.Add((part, title, summary));
        }

        Add<Option>("options", "Options", "What would change, who would travel further, what it costs and how it was scored.");
        if (review.Appraised.Rows<AreaJourneyRow>().Count > 0) parts.Add(("areas", "What it means where you live", "Find your area and see how long journeys take today and under each option."));
        Add<Decision>("decisions", "Decisions", "What was proposed and what was decided.");
        Add<TimelineEvent>("timeline", "Timeline", "What happened and what comes next.");
        Add<Site>("sites", "Sites", "Where care is given, and what each place would become.");
        Add<Service>("services", "Services", "What each service needs near it, and where it is given today.");
        Add<Figure>("figures", "Register of figures", "Headline figures with every public version.");
        Add<Source>("sources", "Sources", "The documents and data that everything rests on.");
        parts.Add(("tables", "Tables to download", "Everything this site shows, as open data."));
        if (review.HasReport) parts.Add(("report", "Report", "The findings as one page to print or keep."));
        return parts;
    }

    private static List<string> NotYetIn(ReviewIndex review)
    {
        var list = new List<string>();
        void Note(bool isThere, string words)
        {
            if (!isThere) list.Add(words);
        }

        var package = review.Package;
        Note(package.Rows<Option>().Count > 0, "Options: the ways in which care could be arranged.");
        Note(package.Rows<Seal>().Count > 0, "A sealed framework: what options are judged on, fixed before anyone scores.");
        Note(review.Appraised.Rows<TotalRow>().Count > 0, "Scores and a ranking of the options.");
        Note(package.Rows<HurdleOutcome>().Count > 0, "Hurdles: tests that an option must pass to go on.");
        Note(review.Appraised.Rows<AccessRow>().Count > 0, "Journey times, today and under each option.");
        Note(review.Appraised.Rows<DemandRow>().Count > 0, "How many people would use each site, and the beds they need.");
        Note(package.Rows<Cost>().Count > 0, "What each option costs.");
        Note(package.Rows<Decision>().Count > 0, "Decisions.");
        Note(package.Rows<Figure>().Count > 0, "A register of headline figures.");
        return list;
    }
}
