using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Tables;

/// <summary>The review itself: one row.</summary>
[Table("review", "Review", "What the review is, and the conventions its numbers follow. One row.")]
public sealed record Review(
    [Key, Code, Column("Short name of the review, used in addresses.")] string Code,
    [Column("Name of the review.")] string Name,
    [Column("What the review is about and why, in a few sentences.")] string Summary,
    [Column("Where the review stands now, in one sentence.")] string? Stage,
    [Column("A notice shown at the head of every page, such as that the sample is invented.")] string? Notice,
    [Column("The year of the activity and population the model starts from.", Minimum = 1900, Maximum = 2200)] int? BaseYear,
    [Column("The year the model looks ahead to.", Minimum = 1900, Maximum = 2200)] int? HorizonYear,
    [Column("Time zone, by its name in the tz database.")] string TimeZone,
    [Column("Currency, as its three letters.")] string Currency,
    [Column("Main language, as a language tag.")] string Language,
    [References("travel_modes"), Column("The way of travelling that headlines use.")] string? HeadlineMode,
    [References("weightings"), Column("Whose journeys headlines count.")] string? HeadlineWeighting);

/// <summary>A document or data set that figures rest on.</summary>
[Table("sources", "Sources", "Documents and data sets the review rests on. Every figure names one.")]
public sealed record Source(
    [Key, Code, Column("Short name of the source.")] string Code,
    [Column("Title of the document or data set.")] string Title,
    [Column("Who published it.")] string Publisher,
    [Column("Date it was published, where known.")] DateOnly? PublishedOn,
    [Column("How far figures from it can be relied on.")] FigureStatus Status,
    [Column("Where to find it: a page, a file, a reference.")] string? Location,
    [Column("Licence it may be used under.")] string? Licence,
    [Column("What to know before relying on it.")] string? Note);

/// <summary>What kind of thing happened or will happen.</summary>
public enum TimelineKind
{
    /// <summary>A step of the programme itself.</summary>
    Programme,

    /// <summary>Work of clinicians and other groups.</summary>
    Engagement,

    /// <summary>Public consultation.</summary>
    Consultation,

    /// <summary>An assurance gate.</summary>
    Assurance,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A challenge: scrutiny, court, referral.</summary>
    Challenge,

    /// <summary>Carrying out what was decided.</summary>
    Implementation,
}

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To a part of the year, said in the title.</summary>
    Season,

    /// <summary>To the year.</summary>
    Year,
}

/// <summary>An event of the review's history or plan.</summary>
[Table("timeline", "Timeline", "What happened, and what is planned.")]
public sealed record TimelineEvent(
    [Key, Code, Column("Short name of the event.")] string Code,
    [Column("Date it began, or the first day of the month or year where no more is known.")] DateOnly StartsOn,
    [Column("Date it ended, where it lasted.")] DateOnly? EndsOn,
    [Column("How exactly the date is known.")] DatePrecision Precision,
    [Column("What happened.")] string Title,
    [Column("More about it.")] string? Detail,
    [Column("What kind of event it is.")] TimelineKind Kind,
    [References("sources"), Column("Where this is known from.")] string Source);

/// <summary>One public version of a headline figure.</summary>
[Table("figures", "Register of figures", "Headline figures with every public version: one row a version.")]
public sealed record Figure(
    [Key, Code, Column("Short name of what is counted, the same for all versions.")] string Concept,
    [Key, Column("Number of the version, from 1, in the order they became public.", Minimum = 1)] int Version,
    [Column("Name of what is counted.")] string Name,
    [Column("The value; empty where the public figure is a range or words.")] decimal? Value,
    [Column("Lowest value, where the public figure is a range.")] decimal? Low,
    [Column("Highest value, where the public figure is a range.")] decimal? High,
    [Column("Unit of the value.")] string Unit,
    [Column("What exactly this version counts, and why it differs from the others.")] string Definition,
    [Column("Date the figure holds for or was made public, where known.")] DateOnly? AsAt,
    [Column("How far it can be relied on.")] FigureStatus Status,
    [References("sources"), Column("Where this version is known from.")] string Source);
