using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Tests.Data;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Audit;

/// <summary>A review in a database of its own, and people who act in it: each act adds a stage.</summary>
internal sealed class AuditedReview : IAsyncDisposable
{
    private readonly WriteQueue _queue;

    private AuditedReview(TestDatabase database)
    {
        Database = database;
        _queue = new WriteQueue(isNeeded: database.Kind == DatabaseKind.Sqlite);
    }

    /// <summary>How many events its chain has when it begins.</summary>
    public const int EventsAtFirst = 1;

    public TestDatabase Database { get; }

    public Guid Id { get; private set; }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<AuditedReview> BeginAsync(DatabaseKind kind)
    {
        var review = new AuditedReview(await ReviewDatabases.Template.CopyAsync(kind));
        await using var db = review.Open();
        var begin = new CreateReview(new ActTransaction(db, TimeProvider.System, review._queue), TimeProvider.System);
        var text = new ReviewText("vale", "The vale", "Three villages", "Europe/London", "GBP", ["en"], []);
        Assert.IsType<CreateReviewResult.Created>(await begin.Do(new ActContext(Reader.System, null, "To have a review"), text, Cancelled));
        review.Id = await db.Reviews.Select(each => each.Id).SingleAsync(Cancelled);
        return review;
    }

    public ChesilDbContext Open() => Database.Open();

    /// <summary>What acts are done with, in a context of their own.</summary>
    public ActTransaction Acts(ChesilDbContext db, TimeProvider? time = null) => new(db, time ?? TimeProvider.System, _queue);

    /// <summary>Acts once, in a context of its own.</summary>
    public async Task AddStageAsync(string code, string reason = "It was agreed by all")
    {
        await using var db = Open();
        await AddStageAsync(db, code, reason);
    }

    public Task AddStageAsync(ChesilDbContext db, string code, string reason = "It was agreed by all", Guid? submission = null, WriteQueue? queue = null) =>
        ActAsync(db, new ActContext(Secretary("a7"), Id, reason, submission), "AddStage", act =>
        {
            var stage = new ReviewStage { ReviewId = Id, Code = code, Place = 1, Name = "Stage " + code };
            act.Db.Add(stage);
            act.Record("stage/" + code, 1, after: stage);
            return act.Done(code);
        }, queue);

    /// <summary>Does anything, as an act.</summary>
    public async Task ActAsync(ChesilDbContext db, ActContext context, string name, Func<Act, Done?> work, WriteQueue? queue = null)
    {
        var acts = new ActTransaction(db, TimeProvider.System, queue ?? _queue);
        await acts.Perform(context, context.ReviewId is null ? Permission.CreateReviews : Permission.ChangeReview, name,
            act => Task.FromResult(work(act) is { } done ? Result.Of(done) : new Result.Refused()), Cancelled);
    }

    /// <summary>Erases the details of an event of its chain.</summary>
    public async Task<EraseDetailsResult> EraseAsync(long number)
    {
        await using var db = Open();
        var erase = new EraseDetails(new ActTransaction(db, TimeProvider.System, _queue));
        return await erase.Do(new ActContext(new Reader(Guid.CreateVersion7(), "a1", Role.Admin, IsOfInstallation: false), Id, "A right was used"), number, Cancelled);
    }

    public static Reader Secretary(string code) => new(Guid.CreateVersion7(), code, Role.Secretariat, IsOfInstallation: false);

    public async Task<IReadOnlyList<AuditEvent>> ListEventsAsync()
    {
        await using var db = Open();
        return await db.AuditEvents.AsNoTracking().Where(each => each.Chain == Id).OrderBy(each => each.Number).ToListAsync(Cancelled);
    }

    public async Task<AuditHead> GetHeadAsync()
    {
        await using var db = Open();
        return await db.AuditHeads.AsNoTracking().SingleAsync(each => each.Chain == Id, Cancelled);
    }

    public ValueTask DisposeAsync()
    {
        _queue.Dispose();
        return Database.DisposeAsync();
    }

    private abstract record Result : IActResult<Result>
    {
        public sealed record Kept(Done Done) : Result;

        public sealed record Refused : Result;

        public static Result Of(Done done) => new Kept(done);
    }
}
