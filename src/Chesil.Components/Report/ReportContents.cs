using Chesil.Components.Reviews;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Report;

/// <summary>What a report holds, from its first page to its appendix.</summary>
public sealed record ReportContents
{
    // Numbers of an appendix have their own words and parts; what a table holds row by row is in the table.
    private const int PartsInFull = 60;

    private ReportContents() { }

    public required Setting Setting { get; init; }

    public ReviewIndex Review => Setting.Review;

    /// <summary>What the first page tells.</summary>
    public required ReviewFront Front { get; init; }

    /// <summary>The questions, with their options compared.</summary>
    public required IReadOnlyList<OptionsCompared> Families { get; init; }

    /// <summary>Every option but the one that is today.</summary>
    public required IReadOnlyList<OneOption> Options { get; init; }

    public required TimelineShown? Timeline { get; init; }

    public required DecisionsShown? Decisions { get; init; }

    public required FiguresShown? Figures { get; init; }

    public required SitesShown? Sites { get; init; }

    /// <summary>Whether an option goes on after the hurdles, so that its journeys are shown in full. What was ruled out is in the comparison.</summary>
    public static bool GoesOn(OneOption option) =>
        option.Setting.Review.Appraised.Rows<SiftRow>().FirstOrDefault(row => row.Option == option.Option.Code) is not { IsOnShortlist: false };

    /// <summary>The numbers shown so far, with their parts down to the evidence. Asked for last, when all else is written.</summary>
    public IEnumerable<NumberOpened> Appendix() =>
        ((ReportLinks)Setting.Links).ShownWithParts().Select(address => NumberOpened.Of(Setting, address)).OfType<NumberOpened>();

    /// <summary>The sentences of the formulas that some numbers name, by the names.</summary>
    public IReadOnlyDictionary<string, string> FormulasOf(IEnumerable<NumberOpened> numbers)
    {
        var named = numbers.Select(number => number.Cell.Formula).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new SortedDictionary<string, string>(Review.Graph.Formulas.Where(formula => named.Contains(formula.Key)).ToDictionary(), StringComparer.Ordinal);
    }

    /// <summary>How far most of some numbers can be relied on.</summary>
    public static FigureStatus UsualStatus(IEnumerable<NumberOpened> numbers) =>
        numbers.GroupBy(number => number.Cell.Status).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();

    /// <summary>The first parts of a number, to list under it.</summary>
    public static IEnumerable<ResultCell> PartsOf(NumberOpened number) => number.Parts.Take(PartsInFull);

    /// <summary>How many parts are not listed.</summary>
    public static int PartsLeftOut(NumberOpened number) => Math.Max(0, number.PartCount - PartsInFull);

    internal static ReportContents Of(ReviewIndex review)
    {
        var setting = new Setting(review, new ReportLinks(review)) { IsReport = true };
        return new ReportContents
        {
            Setting = setting,
            Front = ReviewFront.Of(setting with { Prefix = "front" }),
            Families = [.. review.Families.Select(family => OptionsCompared.Of(setting.Below("q-" + family.Code), family))],
            Options = [.. review.Package.Rows<Option>().Where(option => option != review.BaselineOption).Select(option => OneOption.Of(setting.Below("o-" + option.Code), option))],
            Timeline = TimelineShown.Of(setting.Below("timeline")),
            Decisions = DecisionsShown.Of(setting with { Prefix = "decisions" }),
            Figures = FiguresShown.Of(setting.Below("figures")),
            Sites = SitesShown.Of(setting.Below("sites")),
        };
    }
}
