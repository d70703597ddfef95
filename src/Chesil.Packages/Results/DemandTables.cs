using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;

namespace Chesil.Packages.Results;

/// <summary>What a site would do in a service in a year, and the beds it needs.</summary>
[Table("demand", "Activity and beds", "Activity and beds of each service at each site, by year. An option is listed for the services it changes; for others see business as usual.")]
public sealed record DemandRow(
    [Key, Code, Column("The option.")] string Option,
    [Key, Code, Column("The service.")] string Service,
    [Key, Code, Column("The site; all for the whole system, none for people who can reach no site.")] string Site,
    [Key, Column("The year.")] int Year,
    [Column("Spells or attendances.", Unit = "a year")] decimal Spells,
    [Column("Lowest, where small counts are hidden.")] decimal SpellsLow,
    [Column("Highest, where small counts are hidden.")] decimal SpellsHigh,
    [Column("Beds needed; empty for services without beds.", Unit = "beds")] decimal? Beds,
    [Column("Lowest, where small counts are hidden.")] decimal? BedsLow,
    [Column("Highest, where small counts are hidden.")] decimal? BedsHigh,
    [Column("Staffed beds today.", Unit = "beds")] decimal? BedsToday,
    [Column("How far it can be relied on.")] FigureStatus Status,
    [Column("Address of the activity.")] string Address);

/// <summary>Activity that goes to another site than today.</summary>
[Table("flows", "Activity that moves", "Activity that goes to another site than under business as usual, in the last year worked out.")]
public sealed record FlowRow(
    [Key, Code, Column("The option.")] string Option,
    [Key, Code, Column("The service.")] string Service,
    [Key, Code, Column("The site it went to; none where people could reach none.")] string FromSite,
    [Key, Code, Column("The site it goes to; none where people can reach none.")] string ToSite,
    [Key, Column("The year.")] int Year,
    [Column("Spells or attendances.", Unit = "a year")] decimal Spells);

/// <summary>That an option breaks a co-dependency.</summary>
[Table("broken_links", "Broken co-dependencies", "Where an option gives a service without another that it needs.")]
public sealed record BrokenLinkRow(
    [Key, Code, Column("The option.")] string Option,
    [Key, Code, Column("The service.")] string Service,
    [Key, Code, Column("The service it needs.")] string Needs,
    [Key, Code, Column("The site at fault.")] string Site,
    [Column("What is wrong.")] string What,
    [Column("Its address.")] string Address);
