using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.ClinicalServices;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Places;
using Chesil.Reviews.Tests.Audit;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Options;

/// <summary>
/// A review of two hospitals, north and south. Each has an emergency department and a ward, of 10 and 20 beds; the department
/// needs the ward on its site. There are two hurdles, safe and affordable.
/// </summary>
internal sealed class Villages : IAsyncDisposable
{
    private readonly AuditedReview _review;

    private Villages(AuditedReview review) => _review = review;

    public static readonly Reader Secretary = AuditedReview.Secretary("a7");

    public static readonly Reader Admin = new(Guid.CreateVersion7(), "a1", Role.Admin, IsOfInstallation: false);

    public static readonly NamedChange WardLeavesSouth = new(ChangeKind.CloseService, "south", "ward", Reason: "Beds go north.");

    /// <summary>An option that moves nothing: "Keep both".</summary>
    public static readonly OptionText KeepBoth = new("Keep both", "Hospitals", "Both stay.", [], []);

    public Guid Id => _review.Id;

    public TestDatabase Database => _review.Database;

    /// <summary>The clock that acts read.</summary>
    public Clock Clock { get; } = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<Villages> BeginAsync(DatabaseKind kind)
    {
        var review = await AuditedReview.BeginAsync(kind);
        await using var db = review.Open();
        await review.ActAsync(db, new ActContext(Secretary, review.Id, "To have something to change"), "Prepare", act =>
        {
            foreach (var site in new[] { "north", "south" })
            {
                act.Db.Add(new Site { ReviewId = review.Id, Code = site, Name = site == "north" ? "North Hospital" : "South Hospital", Organisation = null, Kind = SiteKind.AcuteHospital, IsNeighbour = false });
            }
            act.Db.Add(new Service { ReviewId = review.Id, Code = "ed", Name = "Emergency department", Group = "Emergency" });
            act.Db.Add(new Service { ReviewId = review.Id, Code = "ward", Name = "Medical ward", Group = "Emergency" });
            foreach (var (service, site, beds) in new (string, string, decimal?)[] { ("ed", "north", null), ("ed", "south", null), ("ward", "north", 10), ("ward", "south", 20) })
            {
                act.Db.Add(new Placement { ReviewId = review.Id, Service = service, Site = site, Hours = null, Beds = beds });
            }
            act.Db.Add(new CoDependency { ReviewId = review.Id, Service = "ed", Needs = "ward", Relation = CoDependencyRelation.SameSite, Reason = "People need a bed." });
            act.Db.Add(new Hurdle { ReviewId = review.Id, Code = "safe", Name = "Safe", Statement = "It is safe.", EvidenceNeeded = null });
            act.Db.Add(new Hurdle { ReviewId = review.Id, Code = "affordable", Name = "Affordable", Statement = "It can be paid.", EvidenceNeeded = null });
            act.Record("review/vale");
            return act.Done("vale");
        });
        return new Villages(review);
    }

    /// <summary>Who acts and why, in this review.</summary>
    public ActContext By(Reader who, string reason = "Because", Guid? submission = null) => new(who, Id, reason, submission);

    /// <summary>Does an act, in a context of its own.</summary>
    public async Task<TResult> DoAsync<TResult>(Func<ActTransaction, Task<TResult>> act)
    {
        await using var db = _review.Open();
        return await act(_review.Acts(db, Clock));
    }

    /// <summary>Looks, in a context of its own.</summary>
    public async Task<T> AskAsync<T>(Func<ChesilDbContext, Task<T>> look)
    {
        await using var db = _review.Open();
        return await look(db);
    }

    /// <summary>Proposes an option and gives its code.</summary>
    public async Task<string> ProposeAsync(OptionText text) =>
        Assert.IsType<ProposeOptionResult.Proposed>(await DoAsync(acts => new ProposeOption(acts).Do(By(Secretary), text, Cancelled))).Done.Code;

    /// <summary>Records how an option did: codes of hurdles, each with its outcome.</summary>
    public async Task ApplyAsync(string code, params (string Hurdle, HurdleResult Outcome)[] outcomes)
    {
        var latest = await LatestAsync(code);
        List<OutcomeText> texts = [.. outcomes.Select(each => new OutcomeText(each.Hurdle, each.Outcome, "Looked at.", "Paper 7"))];
        Assert.IsType<ApplyHurdlesResult.Applied>(await DoAsync(acts => new ApplyHurdles(acts).Do(By(Secretary), code, latest.Number, texts, Cancelled)));
    }

    public Task<OptionVersion> LatestAsync(string code) =>
        AskAsync(db => db.OptionVersions.AsNoTracking().Where(version => version.ReviewId == Id && version.Code == code).OrderByDescending(version => version.Number).FirstAsync(Cancelled));

    /// <summary>What a reader sees: codes with versions.</summary>
    public async Task<IReadOnlyList<string>> SeenByAsync(Reader reader) =>
        [.. (await AskAsync(db => db.ListOptions(reader, Id, Clock.GetUtcNow().UtcDateTime, Cancelled))).Select(version => $"{version.Code} {version.Number}")];

    /// <summary>Events about a subject: what was done, by whom, with which reason.</summary>
    public async Task<IReadOnlyList<(string Act, string By, string Reason, AuditReason Details)>> EventsAsync(string subject)
    {
        var events = await AskAsync(async db => await db.AuditEvents.AsNoTracking().Where(each => each.Chain == Id && each.Subject == subject).OrderBy(each => each.Number)
            .Join(db.AuditDetails, each => new { each.Chain, each.Number }, details => new { details.Chain, details.Number }, (each, details) => new { each.Text, Details = details.Text }).ToListAsync(Cancelled));
        return [.. events.Select(each => (Entry: AuditEntry.Read(each.Text), Details: AuditReason.Read(each.Details!))).Select(each => (each.Entry.Act, each.Entry.By, each.Details.Reason, each.Details))];
    }

    /// <summary>How many events the review has.</summary>
    public Task<int> CountEventsAsync() => AskAsync(db => db.AuditEvents.CountAsync(each => each.Chain == Id, Cancelled));

    public ValueTask DisposeAsync() => _review.DisposeAsync();
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class Clock : TimeProvider
{
    private DateTimeOffset _now = new(2030, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Pass(TimeSpan time) => _now += time;
}
