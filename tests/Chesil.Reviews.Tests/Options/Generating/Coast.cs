using Chesil.Reviews.Options.Generating;

namespace Chesil.Reviews.Tests.Options.Generating;

/// <summary>
/// Three hospitals on a coast. Each gives emergencies, wards and operations today, Poole babies too; and the clinics of Poole and
/// Dorchester are in no role, so no option asks about them.
/// </summary>
internal static class Coast
{
    public const string Bournemouth = "bournemouth", Dorchester = "dorchester", Poole = "poole";
    public const string Emergencies = "emergencies", Wards = "wards", Operations = "operations", Babies = "babies", Clinics = "clinics", UrgentCare = "urgent-care";
    public const string Major = "major", Planned = "planned", Both = "both", Closed = "closed";

    public static readonly LongListHurdle Safe = new("safe", "Services are safe together");
    public static readonly LongListHurdle Workable = new("workable", "There are staff for every rota");
    public static readonly LongListHurdle Reachable = new("reachable", "Nobody is cut off");

    public static readonly LongListRole MajorEmergency = new(Major, "major emergency", [Emergencies, Wards, Operations, Babies]);
    public static readonly LongListRole PlannedCare = new(Planned, "planned", [Operations, UrgentCare]);
    public static readonly LongListRole PlannedAndEmergency = new(Both, "planned and emergency", [Emergencies, Wards, Operations]);
    public static readonly LongListRole NoLonger = new(Closed, "closed", []);

    /// <summary>Three sites and three roles, without constraints.</summary>
    public static LongListQuestion Question(params IReadOnlyList<LongListConstraint> constraints) => new(
        [new(Bournemouth, "Bournemouth"), new(Dorchester, "Dorchester"), new(Poole, "Poole")],
        [new(Emergencies, "Emergency department"), new(Wards, "Emergency wards"), new(Operations, "Planned operations"), new(Babies, "Maternity"), new(Clinics, "Clinics"), new(UrgentCare, "Urgent treatment centre")],
        [MajorEmergency, PlannedCare, PlannedAndEmergency],
        [.. new[] { Bournemouth, Dorchester, Poole }.SelectMany(site => new[] { Emergencies, Wards, Operations }.Select(service => new LongListPlacement(service, site))),
            new(Babies, Poole), new(Clinics, Poole), new(Clinics, Dorchester)],
        constraints,
        []);

    public static LongListQuestion With(this LongListQuestion question, params IReadOnlyList<LongListRole> roles) => question with { Roles = roles };

    /// <summary>The question with some sites and no part for the others.</summary>
    public static LongListQuestion Only(this LongListQuestion question, params string[] sites) =>
        question with { Sites = [.. question.Sites.Select(site => site with { TakesPart = sites.Contains(site.Code) })] };

    public static LongListResult.Generated Generate(this LongListQuestion question) => Assert.IsType<LongListResult.Generated>(LongList.Generate(question));

    public static IReadOnlyList<LongListRefusal> Refuse(this LongListQuestion question, int limit = LongList.PlainLimit) =>
        Assert.IsType<LongListResult.Refused>(LongList.Generate(question, limit)).Refusals;

    /// <summary>The option with these roles, of the sites in ordinal order.</summary>
    public static LongListOption Of(this LongListResult.Generated list, params string[] roles) =>
        list.Considered.Single(option => option.Sites.Select(site => site.Role).SequenceEqual(roles));

    /// <summary>Changes in short: "close poole", "move babies poole > bournemouth".</summary>
    public static IEnumerable<string> InShort(this LongListOption option) => option.Changes.Select(change => change.Change switch
    {
        ChangeKind.OpenService => $"open {change.Service} at {change.Site}",
        ChangeKind.CloseService => $"close {change.Service} at {change.Site}",
        ChangeKind.MoveService => $"move {change.Service} {change.Site} > {change.ToSite}",
        _ => $"close {change.Site}",
    });
}
