using Chesil.Packages.Schemas;

namespace Chesil.Packages.Tables;

/// <summary>What an option is for.</summary>
public enum OptionKind
{
    /// <summary>Carrying on as today. The measure of all others.</summary>
    BusinessAsUsual,

    /// <summary>The least that must be done.</summary>
    DoMinimum,

    /// <summary>A way services could be arranged.</summary>
    Candidate,
}

/// <summary>A way the services could be arranged: today, with named changes.</summary>
[Table("options", "Options", "Ways the services could be arranged. Each is today with named changes.")]
public sealed record Option(
    [Key, Code, Column("Short name of the option, never used again for another.")] string Code,
    [Column("Name of the option.")] string Name,
    [Column("What the option is for.")] OptionKind Kind,
    [Column("Question it answers, such as acute hospitals or maternity; options of one family are compared.")] string Family,
    [Column("What would change, in a few sentences.")] string Summary,
    [References("options"), Column("The option it was derived from.")] string? DerivedFrom,
    [References("sources"), Column("Who proposed it, or where it is known from.")] string Source);

/// <summary>What a step of an option does.</summary>
public enum ChangeKind
{
    /// <summary>A site starts to give a service.</summary>
    OpenService,

    /// <summary>A site stops giving a service.</summary>
    CloseService,

    /// <summary>A service moves from one site to another.</summary>
    MoveService,

    /// <summary>A site stops giving all services.</summary>
    CloseSite,

    /// <summary>A service gets more beds at a site, or fewer.</summary>
    AddCapacity,

    /// <summary>A service is open at other hours at a site.</summary>
    ChangeHours,

    /// <summary>A site is called something else.</summary>
    ChangeRole,
}

/// <summary>One named change an option makes to today.</summary>
[Table("option_changes", "Changes", "The named changes that make an option, in order.")]
public sealed record OptionChange(
    [Key, References("options"), Column("The option.")] string Option,
    [Key, Column("Place in the order.", Minimum = 1)] int Step,
    [Column("What is done.")] ChangeKind Change,
    [References("services"), Column("The service; empty only when a site closes or gets another role.")] string? Service,
    [References("sites"), Column("The site.")] string Site,
    [References("sites"), Column("For a move: the site it moves to.")] string? ToSite,
    [Column("Why.")] string Reason,
    [Column("For capacity: how many beds more; beds taken away are negative.", Unit = "beds", Minimum = -100_000, Maximum = 100_000)] decimal? Beds = null,
    [Column("For hours: the new ones, such as 24 hours or 8am to 8pm.")] string? Hours = null,
    [Column("For a role: what the site is to be called, such as major emergency hospital.")] string? Role = null);

/// <summary>A role that a site has, or would have under an option.</summary>
[Table("site_roles", "Roles of sites", "What each site is called under an option, such as major emergency hospital.")]
public sealed record SiteRole(
    [Key, References("options"), Column("The option.")] string Option,
    [Key, References("sites"), Column("The site.")] string Site,
    [Column("The role.")] string Role,
    [Column("Conditions or remarks.")] string? Note,
    [References("sources"), Column("Where this is known from.")] string Source);

/// <summary>A decision, with what had been proposed.</summary>
[Table("decisions", "Decisions", "What was proposed, and what was decided.")]
public sealed record Decision(
    [Key, Code, Column("Short name of the decision.")] string Code,
    [Column("What it is about.")] string Subject,
    [References("sites"), Column("The site it is about, if one.")] string? Site,
    [Column("What had been proposed.")] string? Proposed,
    [Column("What was decided.")] string Decided,
    [Column("Whether the decision differs from the proposal.")] bool IsChanged,
    [Column("Conditions attached.")] string? Conditions,
    [Column("Reasons recorded.")] string? Reasons,
    [Column("Who decided.")] string DecidedBy,
    [Column("When.")] DateOnly DecidedOn,
    [References("sources"), Column("Where this is known from.")] string Source);

/// <summary>What a cost is.</summary>
public enum CostKind
{
    /// <summary>Buildings and equipment, once.</summary>
    Capital,

    /// <summary>Change in running cost, each year; a saving is negative.</summary>
    Recurrent,

    /// <summary>Cost of getting there, once.</summary>
    Transition,
}

/// <summary>One line of cost of an option.</summary>
[Table("costs", "Costs", "What each option costs, line by line.")]
public sealed record Cost(
    [Key, References("options"), Column("The option.")] string Option,
    [Key, Code, Column("Short name of the line.")] string Line,
    [Column("What it pays for.")] string Name,
    [Column("What kind of cost it is.")] CostKind Kind,
    [Column("Amount; a saving is negative.", Unit = "£ million")] decimal Amount,
    [Column("Year whose prices it is in.", Minimum = 1900, Maximum = 2200)] int PriceBase,
    [References("sources"), Column("Where this is known from.")] string Source);
