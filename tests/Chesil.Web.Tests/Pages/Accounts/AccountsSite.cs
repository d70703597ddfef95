using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chesil.Web.Tests.Pages.Accounts;

/// <summary>A site with two reviews that nobody has published, and people who come to it.</summary>
public sealed class AccountsSite : IAsyncLifetime
{
    /// <summary>What is neither short nor common nor a name.</summary>
    public const string Password = "seven pebbles roll uphill";

    private int _people;

    public TestSite Site { get; private set; } = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.ServeAsync();
        foreach (var code in new[] { "vale", "elsewhere" })
        {
            var text = new ReviewText(code, "The " + code, "Three villages", "Europe/London", "GBP", ["en"], []);
            Assert.IsType<CreateReviewResult.Created>(await ActAsync<CreateReview, CreateReviewResult>((create, context) => create.Do(context, text, Cancelled)));
        }
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>Does an act as the program itself, in the installation.</summary>
    public async Task<TResult> ActAsync<TAct, TResult>(Func<TAct, ActContext, Task<TResult>> act) where TAct : notnull
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TAct>(), new ActContext(Reader.System, null, "For a test."));
    }

    /// <summary>Somebody with an account and a password, chosen with a link; their address.</summary>
    public async Task<string> EnrolAsync(Role role = Role.Viewer, string password = Password)
    {
        var address = $"enrolled{Interlocked.Increment(ref _people)}@test.example";
        var key = await InviteAsync(address, role);
        using var browser = Site.Visit();
        var page = await browser.SubmitAsync(await browser.OpenAsync("/sign-in/link?key=" + key), ("Name", "Alex Doe"), ("Password", password));
        Assert.Equal("/account", page.Path);
        return address;
    }

    /// <summary>Gives somebody new a role in every review, and the key of their link.</summary>
    public async Task<string> InviteAsync(string address, Role role = Role.Viewer) =>
        Assert.IsType<GiveRoleResult.Given>(await ActAsync<GiveRole, GiveRoleResult>((give, context) => give.Do(context, address, role, Cancelled))).Key!;

    /// <summary>Somebody tries to sign in; the page they come to.</summary>
    public static async Task<TestPage> SignInAsync(TestVisitor visitor, string address, string password, string query = "") =>
        await visitor.SubmitAsync(await visitor.OpenAsync("/sign-in" + query), ("Address", address), ("Password", password));

    public Task<Account> FindAsync(string address) => Site.WithDataAsync(db => db.Users.AsNoTracking().SingleAsync(account => account.Email == address, Cancelled));

    /// <summary>Names of the acts in the record of a review, or of the installation, in their order.</summary>
    public Task<List<string>> ListActsAsync(string? review = null) => Site.WithDataAsync(async db =>
    {
        var chain = review is null ? Guid.Empty : await db.Reviews.Where(each => each.Code == review).Select(each => each.Id).SingleAsync(Cancelled);
        var events = await db.AuditEvents.AsNoTracking().Where(each => each.Chain == chain).OrderBy(each => each.Number).Select(each => each.Text).ToListAsync(Cancelled);
        return events.Select(text => Chesil.Reviews.Audit.AuditEntry.Read(text)).Select(entry => $"{entry.Act} {entry.Subject}").ToList();
    });

    public Task ChangeAsync(Func<ChesilDbContext, Task> change) => Site.WithDataAsync(async db =>
    {
        await change(db);
        return await db.SaveChangesAsync(Cancelled);
    });
}
