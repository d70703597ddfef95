namespace Chesil.SystemModel.Cells;

/// <summary>The formulas results name, each with one sentence a reader can check it by.</summary>
internal static class Formulas
{
    public const string Arrangement = "arrangement";
    public const string AreaGroupMean = "area-group-mean";
    public const string Atkinson = "atkinson-index";
    public const string BedDays = "bed-days";
    public const string BedsNeeded = "beds-needed";
    public const string Change = "change-from-today";
    public const string CoDependency = "co-dependency";
    public const string Contribution = "contribution";
    public const string Dominance = "dominance";
    public const string Gini = "gini-coefficient";
    public const string Grown = "grown-activity";
    public const string HurdleSift = "hurdle-sift";
    public const string Lead = "lead";
    public const string LongestMinutes = "longest-minutes";
    public const string MeanExtra = "mean-extra";
    public const string NearestFlip = "nearest-flip";
    public const string NormalisedWeight = "normalised-weight";
    public const string PanelMean = "panel-mean";
    public const string PeopleCounted = "people-counted";
    public const string Rank = "rank";
    public const string SlopeIndex = "slope-index";
    public const string SpreadOfMinutes = "spread-of-minutes";
    public const string Sum = "sum";
    public const string ValueOnScale = "value-on-scale";
    public const string WeightFlip = "weight-flip";
    public const string WeightedMeanMinutes = "weighted-mean-minutes";
    public const string WeightedSum = "weighted-sum";

    public static IReadOnlyDictionary<string, string> Sentences { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Arrangement] = "Today's sites for the service, with the option's changes made in order.",
        [AreaGroupMean] = "The mean over one group of areas: minutes to the nearest open site, each area counted by its people.",
        [Atkinson] = "How uneven the minutes are by Atkinson's index with an aversion of 0.5: 0 when all people travel equally long.",
        [BedDays] = "Days in a bed in the base year, times one plus the growth of each age band, moved to the nearest site that gives the service.",
        [BedsNeeded] = "Days in a bed, divided by 365 and by the share of beds planned to be filled.",
        [Change] = "The option's journeys less today's, area by area, each counted by its people; the mean over all who can travel both times.",
        [CoDependency] = "For each site with the service, whether the service it needs is there too, or near enough.",
        [Contribution] = "The value on the fixed scale, times the weight.",
        [Dominance] = "One option is at least as good as the other on every criterion, and better on one.",
        [Gini] = "How uneven the minutes are: 0 when all people travel equally long, near 1 when a few have all the minutes.",
        [Grown] = "Activity of the base year, times one plus the growth of each age band, moved to the nearest site that gives the service.",
        [HurdleSift] = "An option goes on if it passes every hurdle; business as usual and do-minimum stay as what others are compared with.",
        [Lead] = "The leader's total less the total of the next.",
        [LongestMinutes] = "The longest journey to the nearest open site of any area with people; areas that cannot reach one are counted apart.",
        [MeanExtra] = "The option's journeys less today's, area by area, each counted by its people; the mean over those whose journey gets longer.",
        [NearestFlip] = "The smallest share of weight that, moved from where the leader does best to where it does worst, makes the two level.",
        [NormalisedWeight] = "The weight as given, divided by the sum of the set's weights.",
        [PanelMean] = "The mean of each panel's scores, and of those the mean over the panels.",
        [PeopleCounted] = "The people of all areas who meet the condition, added up. Beyond a number of minutes means strictly more.",
        [Rank] = "Totals in order, highest first; equal totals share a rank.",
        [SlopeIndex] = "A straight line through the minutes of all areas, in order of deprivation and counted by their people: its height at the least deprived end less that at the most deprived.",
        [SpreadOfMinutes] = "The smallest number of minutes within which the stated share of people reach the nearest open site.",
        [Sum] = "The parts added up.",
        [ValueOnScale] = "The performance read off the criterion's fixed value function.",
        [WeightFlip] = "The weight of this criterion at which the two options are level, the other weights keeping their proportions.",
        [WeightedMeanMinutes] = "Minutes to the nearest open site, each area counted by its people; areas that cannot reach one are left out and counted apart.",
        [WeightedSum] = "The contributions of all criteria added up.",
    };
}
