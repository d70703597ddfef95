using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Tables;

/// <summary>Where the performance of an option on a criterion comes from.</summary>
public enum Measure
{
    /// <summary>Panels give scores on the scale; the mean of the panels counts.</summary>
    Scored,

    /// <summary>A reference group gives a value in the criterion's unit.</summary>
    Given,

    /// <summary>Mean minutes to the nearest site with the service.</summary>
    MeanMinutes,

    /// <summary>Minutes within which 95 of 100 people reach the service.</summary>
    P95Minutes,

    /// <summary>People who live beyond the criterion's threshold of minutes.</summary>
    PeopleBeyond,

    /// <summary>Capital cost.</summary>
    CapitalCost,

    /// <summary>Change in running cost each year.</summary>
    RecurrentCost,

    /// <summary>Beds needed for the service in the horizon year.</summary>
    BedsNeeded,
}

/// <summary>Whether more or less is better.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    MoreIsBetter,

    /// <summary>Less is better.</summary>
    LessIsBetter,
}

/// <summary>What happens to a performance outside the fixed scale.</summary>
public enum OutOfRange
{
    /// <summary>The appraisal stops and says so.</summary>
    Refuse,

    /// <summary>It counts as the nearest end of the scale and is marked.</summary>
    Clip,
}

/// <summary>A criterion that options are judged on. Part of the framework: sealed before anything is scored.</summary>
[Table("criteria", "Criteria", "What options are judged on. Sealed before anything is scored.")]
public sealed record Criterion(
    [Key, Code, Column("Short name of the criterion.")] string Code,
    [Column("Name of the criterion.")] string Name,
    [Column("Group it is listed under, such as Access to care.")] string Group,
    [Column("What is judged, in a sentence.")] string Statement,
    [Column("Where the performance comes from.")] Measure Measure,
    [References("services"), Column("For measures of a service: which one.")] string? Service,
    [Column("For people beyond: the threshold.", Unit = "minutes", Minimum = 0, Maximum = 10_000)] decimal? ThresholdMinutes,
    [Column("Unit of the performance.")] string Unit,
    [Column("Which way is better.")] Direction Direction,
    [Column("What happens outside the scale.")] OutOfRange OutOfRange);

/// <summary>A point of a criterion's value function. Part of the framework.</summary>
[Table("value_points", "Value functions", "Points of each criterion's fixed scale: a performance and its value from 0 to 100. Sealed.")]
public sealed record ValuePoint(
    [Key, References("criteria"), Column("The criterion.")] string Criterion,
    [Key, Column("The performance, in the criterion's unit.")] decimal Performance,
    [Column("Its value.", Unit = "points", Minimum = 0, Maximum = 100)] decimal Value);

/// <summary>A test every option must pass to go on. Part of the framework.</summary>
[Table("hurdles", "Hurdle criteria", "Tests an option must pass to reach the short list. Sealed.")]
public sealed record Hurdle(
    [Key, Code, Column("Short name of the hurdle.")] string Code,
    [Column("Name of the hurdle.")] string Name,
    [Column("What an option must show.")] string Statement,
    [Column("What evidence is needed.")] string? EvidenceNeeded);

/// <summary>How weights were given.</summary>
public enum WeightMethod
{
    /// <summary>How much the swing from the bottom to the top of each scale matters; the most important is 100.</summary>
    Swing,

    /// <summary>Shares of 100.</summary>
    Percent,
}

/// <summary>A set of weights. Part of the framework.</summary>
[Table("weight_sets", "Sets of weights", "Who gave weights, how and when. Sealed.")]
public sealed record WeightSet(
    [Key, Code, Column("Short name of the set.")] string Code,
    [Column("Name of the set, such as the panel that gave it.")] string Name,
    [Column("How the weights were given.")] WeightMethod Method,
    [Column("Whether headlines use this set. One set does.")] bool IsHeadline,
    [Column("Who gave them.")] string GivenBy,
    [Column("When.")] DateOnly GivenOn,
    [References("sources"), Column("Where this is recorded.")] string Source);

/// <summary>The weight of one criterion in a set, as it was given. Part of the framework.</summary>
[Table("weights", "Weights", "The weight of each criterion in each set, as it was given. Sealed.")]
public sealed record Weight(
    [Key, References("weight_sets"), Column("The set.")] string WeightSet,
    [Key, References("criteria"), Column("The criterion.")] string Criterion,
    [Column("The swing, or the percentage; at most six decimals.", Maximum = 1_000_000)] decimal Given,
    [Column("The reason recorded.")] string? Reason);

/// <summary>That a framework was sealed: nothing is scored before.</summary>
[Table("seals", "Seals", "When the framework was sealed, by whom, and the hash that proves it is unchanged.")]
public sealed record Seal(
    [Key, Column("Version of the framework, from 1.", Minimum = 1)] int Version,
    [Column("Date it was sealed.")] DateOnly SealedOn,
    [Column("Who sealed it.")] string SealedBy,
    [Column("SHA-256 of the canonical JSON, in lower-case hexadecimal.")] string Sha256,
    [Column("Why: for a second version, what had to change.")] string Reason);

/// <summary>A panel that scores.</summary>
[Table("panels", "Panels", "Groups of people who score.")]
public sealed record Panel(
    [Key, Code, Column("Short name of the panel.")] string Code,
    [Column("Name of the panel.")] string Name,
    [Column("Who sits on it, by role.")] string Membership);

/// <summary>One person's score for one option on one criterion.</summary>
[Table("scores", "Scores", "What each scorer gave each option on each criterion, with the reason. Scorers appear by role.")]
public sealed record Score(
    [Key, References("criteria"), Column("The criterion.")] string Criterion,
    [Key, References("options"), Column("The option.")] string Option,
    [Key, References("panels"), Column("The panel.")] string Panel,
    [Key, Code, Column("The scorer, by role and number.")] string Scorer,
    [References("seals"), Column("Version of the sealed framework scored against.", Minimum = 1)] int SealVersion,
    [Column("The score.", Unit = "points", Minimum = 0, Maximum = 100)] decimal Points,
    [Column("The reason given.")] string? Reason,
    [References("sources"), Column("The evidence the scorer had before them.")] string Source,
    [Column("When it was given.")] DateOnly GivenOn);

/// <summary>A value a reference group gives for an option on a criterion, in the criterion's unit.</summary>
[Table("performances", "Performances", "Values that reference groups gave for options, in each criterion's unit.")]
public sealed record Performance(
    [Key, References("criteria"), Column("The criterion.")] string Criterion,
    [Key, References("options"), Column("The option.")] string Option,
    [References("seals"), Column("Version of the sealed framework it was given for.", Minimum = 1)] int SealVersion,
    [Column("The value.")] decimal Value,
    [Column("Lowest it could be.")] decimal? Low,
    [Column("Highest it could be.")] decimal? High,
    [Column("The reason given.")] string? Reason,
    [Column("How far it can be relied on.")] FigureStatus Status,
    [Column("Who gave it.")] string GivenBy,
    [Column("When.")] DateOnly GivenOn,
    [References("sources"), Column("The evidence it rests on.")] string Source);

/// <summary>How an option did at a hurdle.</summary>
public enum HurdleResult
{
    /// <summary>It passed.</summary>
    Pass,

    /// <summary>It failed.</summary>
    Fail,

    /// <summary>The evidence is not there yet.</summary>
    NotYetShown,
}

/// <summary>That an option passed or failed a hurdle, and why.</summary>
[Table("hurdle_outcomes", "Hurdle outcomes", "How each option did at each hurdle, with the reason.")]
public sealed record HurdleOutcome(
    [Key, References("options"), Column("The option.")] string Option,
    [Key, References("hurdles"), Column("The hurdle.")] string Hurdle,
    [Column("The outcome.")] HurdleResult Outcome,
    [Column("The reason.")] string Reason,
    [Column("Who decided.")] string DecidedBy,
    [Column("When.")] DateOnly DecidedOn,
    [References("sources"), Column("The evidence.")] string Source);
