using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Results;

/// <summary>One statistic of journeys to a service under an option.</summary>
[Table("access", "Journeys", "How long journeys to each service are under each option. An option is listed for the services it changes; for others see business as usual.")]
public sealed record AccessRow(
    [Key, Code, Column("The option.")] string Option,
    [Key, Code, Column("The service.")] string Service,
    [Key, Code, Column("The way of travelling.")] string Mode,
    [Key, Code, Column("Whose journeys are counted.")] string Weighting,
    [Key, Code, Column("The statistic.")] string Statistic,
    [Column("Its value; empty where it has none.")] decimal? Value,
    [Column("Lowest it can be, where small counts are hidden.")] decimal? Low,
    [Column("Highest it can be, where small counts are hidden.")] decimal? High,
    [Column("Its unit; empty for an index.")] string? Unit,
    [Column("How far it can be relied on.")] FigureStatus Status,
    [Column("Its address.")] string Address);

/// <summary>Journeys of one group of areas.</summary>
[Table("access_by_group", "Journeys by group", "How long journeys are in each group of areas: by district, deprivation, rural-urban class and the review's own groupings.")]
public sealed record AccessGroupRow(
    [Key, Code, Column("The option.")] string Option,
    [Key, Code, Column("The service.")] string Service,
    [Key, Code, Column("The grouping.")] string Grouping,
    [Key, Column("The group.")] string Group,
    [Column("People counted.", Unit = "people")] decimal People,
    [Column("Mean journey.", Unit = "minutes")] decimal? MeanMinutes,
    [Column("Mean change from today.", Unit = "minutes")] decimal? MeanChangeMinutes,
    [Column("People with longer journeys than today.", Unit = "people")] decimal LongerPeople,
    [Column("Address of the mean.")] string Address);

/// <summary>The journey of one area.</summary>
[Table("area_journeys", "Journeys of each area", "The nearest site with the service and the minutes to it, for each area, by the headline way of travelling.")]
public sealed record AreaJourneyRow(
    [Key, Code, Column("The option.")] string Option,
    [Key, Code, Column("The service.")] string Service,
    [Key, Code, Column("The area.")] string Area,
    [Column("People counted.", Unit = "people")] decimal People,
    [Column("The nearest site with the service; empty where none can be reached.")] string? Site,
    [Column("Minutes to it.", Unit = "minutes")] decimal? Minutes,
    [Column("More minutes than today; less where negative.", Unit = "minutes")] decimal? ChangeMinutes);

/// <summary>A point of the curve of people by minutes.</summary>
[Table("access_curve", "People by minutes", "The share of people who reach each service within so many minutes.")]
public sealed record AccessCurveRow(
    [Key, Code, Column("The option.")] string Option,
    [Key, Code, Column("The service.")] string Service,
    [Key, Column("Minutes.", Unit = "minutes")] int Minutes,
    [Column("People who reach it within them.", Unit = "%")] decimal SharePercent);

/// <summary>The people whose nearest site is this one.</summary>
[Table("catchments", "Catchments", "For how many people each site is the nearest with the service.")]
public sealed record CatchmentRow(
    [Key, Code, Column("The option.")] string Option,
    [Key, Code, Column("The service.")] string Service,
    [Key, Code, Column("The site.")] string Site,
    [Column("People.", Unit = "people")] decimal People,
    [Column("Share of all people.", Unit = "%")] decimal SharePercent,
    [Column("Its address.")] string Address);

/// <summary>An area no road comes near.</summary>
[Table("unreached_areas", "Areas no road reaches", "Areas with no road within 1,000 metres: counted as unable to reach any site.")]
public sealed record UnreachedAreaRow(
    [Key, Code, Column("The area.")] string Area,
    [Column("Its name.")] string Name,
    [Column("Its people, by the headline weighting.", Unit = "people")] decimal People);
