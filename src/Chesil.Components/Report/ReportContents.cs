using Chesil.Components.Reviews;

namespace Chesil.Components.Report;

/// <summary>What a report holds, from its first page to its appendix.</summary>
public sealed record ReportContents
{
    private ReportContents() { }

    public required Setting Setting { get; init; }

    private ReportLinks Links => (ReportLinks)Setting.Links;

    public ReviewIndex Review => Setting.Review;

    /// <summary>The order of the options of each question that was scored.</summary>
    public required IReadOnlyList<(OptionFamily Family, RankedOptions? Ranked)> Families { get; init; }

    internal static ReportContents Of(ReviewIndex review)
    {
        var links = new ReportLinks(review);
        var setting = new Setting(review, links) { IsReport = true };
        return new ReportContents
        {
            Setting = setting,
            Families = [.. review.Families.Select(family => (family, RankedOptions.Of(setting.Below(family.Code), family)))],
        };
    }
}
