using Chesil.Packages.Schemas;

namespace Chesil.Packages.Tables;

/// <summary>A point where roads meet or bend.</summary>
[Table("road_nodes", "Road junctions", "Points where roads meet.")]
public sealed record RoadNode(
    [Key, Code, Column("Code of the point.")] string Code,
    [Column("Latitude.", Unit = "degrees", Minimum = -90, Maximum = 90)] decimal Latitude,
    [Column("Longitude.", Unit = "degrees", Minimum = -180, Maximum = 180)] decimal Longitude);

/// <summary>What joins two points.</summary>
public enum LinkKind
{
    /// <summary>A road, driven at a speed.</summary>
    Road,

    /// <summary>A ferry, with a time to wait and a time to cross.</summary>
    Ferry,
}

/// <summary>A stretch of road, or a ferry, between two points.</summary>
[Table("road_links", "Roads and ferries", "Stretches of road, and ferries, between two points.")]
public sealed record RoadLink(
    [Key, Code, Column("Code of the link.")] string Code,
    [References("road_nodes"), Column("The point it starts at.")] string FromNode,
    [References("road_nodes"), Column("The point it ends at.")] string ToNode,
    [Column("Road or ferry.")] LinkKind Kind,
    [Column("Name or number of the road.")] string? Name,
    [Column("Class of road, such as primary.")] string? RoadClass,
    [Column("Whether it can be used both ways.")] bool BothWays,
    [Column("Length.", Unit = "metres", Minimum = 0, Maximum = 500_000)] decimal Metres,
    [Column("Speed, for a road.", Unit = "km/h", Minimum = 1, Maximum = 200)] decimal? Kmh,
    [Column("Time to cross, for a ferry.", Unit = "seconds", Minimum = 0, Maximum = 86_400)] decimal? CrossingSeconds,
    [Column("Average wait, for a ferry.", Unit = "seconds", Minimum = 0, Maximum = 86_400)] decimal? WaitSeconds);

/// <summary>Where the minutes of a way of travelling come from.</summary>
public enum TravelBasis
{
    /// <summary>Worked out over the roads of the package.</summary>
    Roads,

    /// <summary>Taken from the table of minutes in the package.</summary>
    Table,
}

/// <summary>A way of travelling: its minutes are <c>added_minutes + time_factor x minutes</c>.</summary>
[Table("travel_modes", "Ways of travelling", "Ways of travelling, each with where its minutes come from and how they are calibrated.")]
public sealed record TravelMode(
    [Key, Code, Column("Short name of the way of travelling.")] string Code,
    [Column("Name for readers, such as By car.")] string Name,
    [Column("Where the minutes come from.")] TravelBasis Basis,
    [Column("What the minutes are multiplied by.", Minimum = 0.01, Maximum = 10)] decimal TimeFactor,
    [Column("What is then added, such as parking and walking in.", Unit = "minutes", Minimum = 0, Maximum = 120)] decimal AddedMinutes,
    [Column("What a reader should know about it.")] string? Note,
    [References("sources"), Column("Where the minutes, or the roads and the calibration, are known from.")] string Source);

/// <summary>A link that a way of travelling may not use.</summary>
[Table("mode_closures", "Closures", "Roads and ferries that a way of travelling may not use, such as a ferry in a storm.")]
public sealed record ModeClosure(
    [Key, References("travel_modes"), Column("The way of travelling.")] string Mode,
    [Key, References("road_links"), Column("The link it may not use.")] string Link,
    [Column("Why.")] string Reason);

/// <summary>A ready-made journey time.</summary>
[Table("travel_minutes", "Ready-made journey times", "Minutes from areas to sites, made elsewhere. A missing pair cannot be reached.")]
public sealed record TravelMinutes(
    [Key, References("travel_modes"), Column("The way of travelling.")] string Mode,
    [Key, References("areas"), Column("The area people start from.")] string Area,
    [Key, References("sites"), Column("The site they go to.")] string Site,
    [Column("How long it takes.", Unit = "minutes", Minimum = 0, Maximum = 10000)] decimal Minutes);
