using Chesil.Packages.Results;

namespace Chesil.Components.Reviews;

/// <summary>The options that answer one question, side by side.</summary>
public sealed record OptionsCompared
{
    private OptionsCompared() { }

    public required Setting Setting { get; init; }

    public required OptionFamily Family { get; init; }

    /// <summary>The order under the headline weights; null where nothing was scored.</summary>
    public required RankedOptions? Ranked { get; init; }

    /// <summary>What a reader must know before comparing: options that were not worked out, or were changed since.</summary>
    public IReadOnlyList<string> Notices => OptionNotices.Of(Setting.Review, Family);

    /// <summary>That no option of the family was scored; null where one was.</summary>
    public string? NotScored => OptionNotices.OfScores(Setting.Review, Family, Ranked);

    /// <summary>What would change the order.</summary>
    public required Robustness? Robustness { get; init; }

    /// <summary>The order under each set of weights.</summary>
    public required OtherWeights? OtherWeights { get; init; }

    /// <summary>What options are judged on; null where nothing of this family was scored.</summary>
    public required FrameworkShown? Framework { get; init; }

    /// <summary>The hurdles.</summary>
    public required SiftShown? Sift { get; init; }

    /// <summary>The journeys.</summary>
    public required JourneysCompared? Journeys { get; init; }

    /// <summary>The beds.</summary>
    public required BedsCompared? Beds { get; init; }

    /// <summary>The costs.</summary>
    public required CostsCompared? Costs { get; init; }

    /// <summary>The roles of sites under each option.</summary>
    public required RolesCompared? Roles { get; init; }

    /// <summary>Pairs of options of which one is at least as good as the other whatever the weights.</summary>
    public required IReadOnlyList<string> Dominance { get; init; }

    /// <summary>Compares the options of a family.</summary>
    /// <param name="setting">Where they are compared.</param>
    /// <param name="family">The family.</param>
    /// <param name="service">The service whose journeys are shown in full; null for the one that matters most.</param>
    /// <param name="criterion">The criterion whose weight is drawn; null for the most sensitive.</param>
    public static OptionsCompared Of(Setting setting, OptionFamily family, string? service = null, string? criterion = null)
    {
        var ranked = RankedOptions.Of(setting, family);
        return new OptionsCompared
        {
            Setting = setting,
            Family = family,
            Ranked = ranked,
            Robustness = ranked is null || Robustness.Of(ranked) is not { } robustness ? null : robustness with { Criterion = criterion },
            OtherWeights = OtherWeights.Of(setting, family),
            Framework = ranked is null ? null : FrameworkShown.Of(setting),
            Sift = SiftShown.Of(setting, family),
            Journeys = JourneysCompared.Of(setting, family, service),
            Beds = BedsCompared.Of(setting, family),
            Costs = CostsCompared.Of(setting, family),
            Roles = RolesCompared.Of(setting, family),
            Dominance = ranked is null ? [] : DominanceWords(setting.Review, ranked),
        };
    }

    private static List<string> DominanceWords(ReviewIndex review, RankedOptions ranked)
    {
        bool IsHere(string option) => ranked.Options.Any(each => each.Option.Code == option);
        return [.. review.Appraised.Rows<DominanceRow>()
            .Where(row => row.Version == ranked.Version && IsHere(row.Dominant) && IsHere(row.Dominated))
            .Select(row => $"{Words.Short(review.OptionName(row.Dominant))} is at least as good as {Words.Short(review.OptionName(row.Dominated))} on every criterion and better on one, so no weights can put it behind.")];
    }
}
