using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Results;

/// <summary>The total of one option under one set of weights.</summary>
[Table("totals", "Totals", "The total of each option under each set of weights, and its rank.")]
public sealed record TotalRow(
    [Key, Column("Version of the sealed framework.")] int Version,
    [Key, Code, Column("The set of weights.")] string WeightSet,
    [Key, Code, Column("The option.")] string Option,
    [Column("Total.", Unit = "points")] decimal Total,
    [Column("Rank; equal totals share one. Empty for an option shown only for comparison.")] int? Rank,
    [Column("Whether headlines use this set.")] bool IsHeadline,
    [Column("How far it can be relied on.")] FigureStatus Status,
    [Column("Its address.")] string Address);

/// <summary>What one criterion adds to the total of one option.</summary>
[Table("contributions", "Contributions", "What each criterion adds to the total of each option: performance, value, weight and their product.")]
public sealed record ContributionRow(
    [Key, Column("Version of the sealed framework.")] int Version,
    [Key, Code, Column("The set of weights.")] string WeightSet,
    [Key, Code, Column("The option.")] string Option,
    [Key, Code, Column("The criterion.")] string Criterion,
    [Column("Performance, in the criterion's unit.")] decimal Performance,
    [Column("Unit of the performance.")] string Unit,
    [Column("Value on the fixed scale.", Unit = "points")] decimal Value,
    [Column("Whether the performance lies outside the scale and counts as its end.")] bool IsClipped,
    [Column("Weight.", Unit = "%")] decimal WeightPercent,
    [Column("Value times weight.", Unit = "points")] decimal Contribution,
    [Column("Its address.")] string Address);

/// <summary>The weight at which a rival draws level with the leader.</summary>
[Table("weight_flips", "Weight flips", "For each criterion and rival, the weight at which the two are level, the other weights keeping their proportions.")]
public sealed record WeightFlipRow(
    [Key, Column("Version of the sealed framework.")] int Version,
    [Key, Code, Column("The set of weights.")] string WeightSet,
    [Key, Code, Column("The criterion.")] string Criterion,
    [Key, Code, Column("The rival.")] string Rival,
    [Code, Column("The leader.")] string Leader,
    [Column("The weight now.", Unit = "%")] decimal WeightPercent,
    [Column("The weight at which they are level; empty where no weight does it.", Unit = "%")] decimal? FlipPercent,
    [Column("How near that is: red under 5 points of weight, amber under 15, otherwise green.")] string Light,
    [Column("Its address.")] string Address);

/// <summary>The smallest shift of weight that makes a rival level with the leader.</summary>
[Table("nearest_flips", "Nearest flips", "For each rival, the smallest share of weight that, moved between criteria, makes it level with the leader.")]
public sealed record NearestFlipRow(
    [Key, Column("Version of the sealed framework.")] int Version,
    [Key, Code, Column("The set of weights.")] string WeightSet,
    [Key, Code, Column("The rival.")] string Rival,
    [Code, Column("The leader.")] string Leader,
    [Column("Weight that must move; empty where no weights make them level.", Unit = "%")] decimal? ShiftPercent,
    [Column("From which criteria to which.")] string Moves,
    [Column("Its address.")] string Address);

/// <summary>How far the leader would have to fall on a criterion for a rival to draw level.</summary>
[Table("score_flips", "Score flips", "For each criterion and rival, how far the leader's value would have to change for the two to be level.")]
public sealed record ScoreFlipRow(
    [Key, Column("Version of the sealed framework.")] int Version,
    [Key, Code, Column("The set of weights.")] string WeightSet,
    [Key, Code, Column("The criterion.")] string Criterion,
    [Key, Code, Column("The rival.")] string Rival,
    [Code, Column("The leader.")] string Leader,
    [Column("Change of the leader's value; empty where the criterion has no weight.", Unit = "points")] decimal? Points,
    [Column("Whether a change of this one value could alter the order.")] bool CanChangeOrderAlone,
    [Column("The performance that has that value, in the criterion's unit.")] decimal? Performance);

/// <summary>That one option is at least as good as another whatever the weights.</summary>
[Table("dominance", "Dominance", "Pairs of options of which one is at least as good on every criterion and better on one.")]
public sealed record DominanceRow(
    [Key, Column("Version of the sealed framework.")] int Version,
    [Key, Code, Column("The better option.")] string Dominant,
    [Key, Code, Column("The other.")] string Dominated,
    [Column("Its address.")] string Address);

/// <summary>Where an option stands after the hurdles.</summary>
[Table("sift", "Sift", "Where each option stands after the hurdle criteria.")]
public sealed record SiftRow(
    [Key, Code, Column("The option.")] string Option,
    [Column("Where it stands: survives, fails, not_yet_decidable.")] string Standing,
    [Column("Whether it is on the short list.")] bool IsOnShortlist,
    [Column("The hurdles it failed, with reasons.")] string? Failed,
    [Column("Its address.")] string Address);
