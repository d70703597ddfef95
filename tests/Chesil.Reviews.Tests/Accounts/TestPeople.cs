using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Tests.Data;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Accounts;

/// <summary>A time that passes when a test says so.</summary>
internal sealed class TestTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public void Pass(TimeSpan time) => _now += time;

    public override DateTimeOffset GetUtcNow() => _now;
}

/// <summary>People and two reviews in a database of their own.</summary>
internal sealed class TestPeople : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly WriteQueue _queue;

    private TestPeople(TestDatabase database)
    {
        _database = database;
        _queue = new WriteQueue(isNeeded: database.Kind == DatabaseKind.Sqlite);
        Db = database.Open();
    }

    public ChesilDbContext Db { get; }

    public TestTime Time { get; } = new();

    /// <summary>The review in which the tests work.</summary>
    public Guid Vale { get; private set; }

    /// <summary>Another.</summary>
    public Guid Elsewhere { get; private set; }

    public ActTransaction Acts => ActsOn(Db);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<TestPeople> MeetAsync(DatabaseKind kind)
    {
        var people = new TestPeople(await ReviewDatabases.Template.CopyAsync(kind));
        people.Vale = await people.BeginAsync("vale");
        people.Elsewhere = await people.BeginAsync("elsewhere");
        return people;
    }

    /// <summary>A context of its own, for things that happen at the same time.</summary>
    public ChesilDbContext Open() => _database.Open();

    public ActTransaction ActsOn(ChesilDbContext db) => new(db, Time, _queue);

    /// <summary>Somebody with a role in a review, or in the whole installation; code of their account.</summary>
    public async Task<string> AddAsync(string name, Role role, Guid? review)
    {
        var code = Assert.IsType<CreateAccountResult.Created>(await new CreateAccount(Acts).Do(System(null), new AccountText(name, name + "@test.example"), Cancelled)).Done.Code;
        // Somebody who can come in: what the password is does not matter here.
        (await Db.Users.SingleAsync(each => each.Code == code, Cancelled)).PasswordHash = "set";
        await Db.SaveChangesAsync(Cancelled);
        return Assert.IsType<GiveRoleResult.Given>(await new GiveRole(Acts).Do(System(review), name + "@test.example", role, Cancelled)).Done.Code;
    }

    /// <summary>The program itself acts.</summary>
    public static ActContext System(Guid? review) => new(Reader.System, review, "For a test.");

    /// <summary>Somebody acts, with the role they have now.</summary>
    public async Task<ActContext> AsAsync(string account, Guid? review) =>
        new(await Reader.Find(Db, (await Db.Users.AsNoTracking().SingleAsync(each => each.Code == account, Cancelled)).Id, review, Cancelled), review, "For a test.");

    /// <summary>Names of the acts in a chain, with what they were about.</summary>
    public async Task<IReadOnlyList<string>> ListActsAsync(Guid? review) =>
        [.. (await Db.AuditEvents.AsNoTracking().Where(each => each.Chain == (review ?? AuditChainOfInstallation)).OrderBy(each => each.Number).Select(each => each.Text).ToListAsync(Cancelled))
            .Select(AuditEntry.Read).Select(entry => $"{entry.By} {entry.Act} {entry.Subject}")];

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        _queue.Dispose();
        await _database.DisposeAsync();
    }

    private static Guid AuditChainOfInstallation => Guid.Empty;

    private async Task<Guid> BeginAsync(string code)
    {
        Assert.IsType<CreateReviewResult.Created>(await new CreateReview(Acts, Time).Do(System(null), new ReviewText(code, code, "Three villages", "Europe/London", "GBP", ["en"], []), Cancelled));
        return await Db.Reviews.Where(review => review.Code == code).Select(review => review.Id).SingleAsync(Cancelled);
    }
}
