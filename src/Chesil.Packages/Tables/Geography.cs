using Chesil.Packages.Schemas;

namespace Chesil.Packages.Tables;

/// <summary>A small area: where people live.</summary>
[Table("areas", "Small areas", "Small areas, each with a point that stands for where its people live.")]
public sealed record Area(
    [Key, Code, Column("Code of the area.")] string Code,
    [Column("Name of the area.")] string Name,
    [Column("District the area lies in.")] string? District,
    [Column("Rural-urban class, such as A1 to E2 of the 2011 classification.")] string? RuralUrban,
    [Column("Rank by deprivation: 1 is the most deprived.", Minimum = 1)] decimal? DeprivationRank,
    [Column("Tenth by deprivation: 1 is the most deprived.", Minimum = 1, Maximum = 10)] int? DeprivationDecile,
    [Column("Latitude of the population-weighted point.", Unit = "degrees", Minimum = -90, Maximum = 90)] decimal Latitude,
    [Column("Longitude of the population-weighted point.", Unit = "degrees", Minimum = -180, Maximum = 180)] decimal Longitude,
    [References("sources"), Column("Where this is known from.")] string Source);

/// <summary>A grouping of areas of the review's own, beside the columns every area has.</summary>
[Table("area_groups", "Groupings of areas", "Further groupings of areas, such as locality or car ownership: one row an area and grouping.")]
public sealed record AreaGroup(
    [Key, References("areas"), Column("The area.")] string Area,
    [Key, Code, Column("Short name of the grouping, such as locality.")] string Grouping,
    [Column("The group the area belongs to.")] string Group);

/// <summary>A range of ages.</summary>
[Table("age_bands", "Age bands", "Ranges of age.")]
public sealed record AgeBand(
    [Key, Code, Column("Code of the band, such as 65-74.")] string Code,
    [Column("Name of the band.")] string Name,
    [Column("Youngest age in it.", Unit = "years", Minimum = 0, Maximum = 120)] int FromAge,
    [Column("Oldest age in it; empty for no upper limit.", Unit = "years", Minimum = 0, Maximum = 120)] int? ToAge);

/// <summary>People living in an area in a year.</summary>
[Table("population", "Population", "People by area, year and age band.")]
public sealed record Population(
    [Key, References("areas"), Column("The area.")] string Area,
    [Key, Column("The year.", Minimum = 1900, Maximum = 2200)] int Year,
    [Key, References("age_bands"), Column("The age band.")] string AgeBand,
    [Column("How many people.", Unit = "people", Minimum = 0, Maximum = 100_000_000)] Count People,
    [References("sources"), Column("Where this is known from.")] string Source);

/// <summary>What a weighting counts.</summary>
public enum WeightingKind
{
    /// <summary>People who live in the areas.</summary>
    Population,

    /// <summary>Patients who use a service.</summary>
    Activity,
}

/// <summary>Whose journeys are counted.</summary>
[Table("weightings", "Weightings", "Whose journeys are counted when travel is added up.")]
public sealed record Weighting(
    [Key, Code, Column("Short name of the weighting.")] string Code,
    [Column("Whom it counts, in words.")] string Name,
    [Column("Whether it counts residents or patients.")] WeightingKind Kind,
    [Column("The year counted.", Minimum = 1900, Maximum = 2200)] int Year,
    [References("age_bands"), Column("The age band counted; empty for all ages.")] string? AgeBand,
    [References("services"), Column("For patients: the service they use.")] string? Service);

/// <summary>A town, a village, or another named place.</summary>
[Table("places", "Places", "Named places, for maps and for finding an area by name.")]
public sealed record Place(
    [Key, Code, Column("Short name of the place.")] string Code,
    [Column("Name of the place.")] string Name,
    [Column("What kind of place: town, village, district.")] string Kind,
    [Column("Latitude.", Unit = "degrees", Minimum = -90, Maximum = 90)] decimal? Latitude,
    [Column("Longitude.", Unit = "degrees", Minimum = -180, Maximum = 180)] decimal? Longitude,
    [Column("How many people live there.", Unit = "people", Minimum = 0)] decimal? People,
    [References("sources"), Column("Where this is known from.")] string Source);

/// <summary>A point of an outline drawn behind the map, such as a coast.</summary>
[Table("outlines", "Outlines", "Lines drawn behind the map, such as the coast: points in the order they are joined.")]
public sealed record OutlinePoint(
    [Key, Code, Column("Short name of the line.")] string Outline,
    [Key, Column("Place of the point along the line.", Minimum = 1)] int Position,
    [Column("Latitude.", Unit = "degrees", Minimum = -90, Maximum = 90)] decimal Latitude,
    [Column("Longitude.", Unit = "degrees", Minimum = -180, Maximum = 180)] decimal Longitude);
