using System.Security.Claims;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Visitors;

/// <summary>Who sent this request, and what they are in the review it is about. Read anew for each request, so that a role given or taken holds at once.</summary>
public sealed class Visitor(ChesilDbContext db, TimeProvider time, IHttpContextAccessor http)
{
    private (string Code, Task<(Review, Reader)?> Found)? _review;

    private Account? _account;

    /// <summary>The account that is signed in; null for nobody.</summary>
    public Guid? AccountId => http.HttpContext?.User is { Identity.IsAuthenticated: true } user && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>Who is signed in, as they were when the request came; null for nobody.</summary>
    public Account? Account => AccountId is { } id && _account?.Id == id ? _account : null;

    /// <summary>The moment of this request: one for all that is decided in it.</summary>
    public DateTime Now { get; } = time.Now();

    /// <summary>The review of a code, and who they are in it; null where there is none that they may know of.</summary>
    public Task<(Review Review, Reader Reader)?> FindReview(string code, CancellationToken cancellation)
    {
        if (_review is not { } kept || kept.Code != code) _review = kept = (code, db.FindReview(AccountId, code, Now, cancellation));
        return kept.Found;
    }

    /// <summary>Who they are in the installation.</summary>
    public Task<Reader> InInstallation(CancellationToken cancellation) => Reader.Find(db, AccountId, null, cancellation);

    /// <summary>Reads the account that a cookie names, once a request.</summary>
    internal async Task<Account?> ReadAccount(Guid id, CancellationToken cancellation) =>
        _account = await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.Id == id, cancellation);
}
