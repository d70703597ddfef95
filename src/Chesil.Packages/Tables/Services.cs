using Chesil.Packages.Schemas;

namespace Chesil.Packages.Tables;

/// <summary>What kind of place a site is.</summary>
public enum SiteKind
{
    /// <summary>A general hospital with emergency care.</summary>
    AcuteHospital,

    /// <summary>A community hospital or hub.</summary>
    CommunityHospital,

    /// <summary>A mental health unit.</summary>
    MentalHealthUnit,

    /// <summary>A general practice.</summary>
    GpPractice,
}

/// <summary>A place where care is given.</summary>
[Table("sites", "Sites", "Places where care is given.")]
public sealed record Site(
    [Key, Code, Column("Code of the site.")] string Code,
    [Column("Name of the site.")] string Name,
    [Column("Organisation that runs it.")] string? Organisation,
    [Column("What kind of place it is.")] SiteKind Kind,
    [Column("Whether it lies outside the review's own area.")] bool IsNeighbour,
    [Column("Latitude.", Unit = "degrees", Minimum = -90, Maximum = 90)] decimal Latitude,
    [Column("Longitude.", Unit = "degrees", Minimum = -180, Maximum = 180)] decimal Longitude,
    [References("sources"), Column("Where this is known from.")] string Source);

/// <summary>A service the review is about.</summary>
[Table("services", "Services", "The services the review is about.")]
public sealed record Service(
    [Key, Code, Column("Short name of the service.")] string Code,
    [Column("Name of the service.")] string Name,
    [Column("Group it is listed under, such as Emergency.")] string Group,
    [Column("Share of beds to be filled when beds are planned.", Unit = "%", Minimum = 1, Maximum = 100)] decimal? PlannedOccupancyPercent,
    [References("sources"), Column("Where the planning figure is known from.")] string Source);

/// <summary>How close a service must be to another that it needs.</summary>
public enum CoDependencyRelation
{
    /// <summary>Both on one site.</summary>
    SameSite,

    /// <summary>Within a stated time between the sites.</summary>
    Networked,

    /// <summary>Staff come in from elsewhere.</summary>
    InReach,
}

/// <summary>That one service needs another near it.</summary>
[Table("co_dependencies", "Co-dependencies", "Which service needs which other, and how near.")]
public sealed record CoDependency(
    [Key, References("services"), Column("The service that needs another.")] string Service,
    [Key, References("services"), Column("The service it needs.")] string Needs,
    [Column("How near it must be.")] CoDependencyRelation Relation,
    [Column("For networked services: the longest time between the sites.", Unit = "minutes", Minimum = 0)] decimal? WithinMinutes,
    [Column("Why.")] string Reason,
    [References("sources"), Column("Where the rule is known from.")] string Source);

/// <summary>That a site gives a service today.</summary>
[Table("placements", "Services at sites today", "Which site gives which service today.")]
public sealed record Placement(
    [Key, References("services"), Column("The service.")] string Service,
    [Key, References("sites"), Column("The site.")] string Site,
    [Column("Hours, such as 24 hours or 8am to 8pm.")] string? Hours,
    [Column("Staffed beds.", Unit = "beds", Minimum = 0)] decimal? Beds,
    [References("sources"), Column("Where this is known from.")] string Source);

/// <summary>How much a service is used by the people of an area.</summary>
[Table("activity", "Activity", "How much each service is used, by area and age band. Small counts may be hidden.")]
public sealed record Activity(
    [Key, References("services"), Column("The service.")] string Service,
    [Key, References("areas"), Column("The area patients live in.")] string Area,
    [Key, References("age_bands"), Column("Their age band.")] string AgeBand,
    [Key, Column("The year.", Minimum = 1900, Maximum = 2200)] int Year,
    [Column("Spells or attendances.", Unit = "a year", Minimum = 0, Maximum = 100_000_000)] Count Spells,
    [Column("Days in a bed.", Unit = "days a year", Minimum = 0, Maximum = 100_000_000)] Count? BedDays,
    [References("sources"), Column("Where this is known from.")] string Source);

/// <summary>How much use grows in an age band.</summary>
[Table("growth", "Growth", "How much use of services changes between the base year and a later year, by age band.")]
public sealed record Growth(
    [Key, Column("The later year.", Minimum = 1900, Maximum = 2200)] int Year,
    [Key, References("age_bands"), Column("The age band.")] string AgeBand,
    [Column("Change since the base year.", Unit = "%", Minimum = -100, Maximum = 1000)] decimal ChangePercent,
    [References("sources"), Column("Where this is known from.")] string Source);
