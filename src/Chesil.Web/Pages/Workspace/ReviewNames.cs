using Chesil.Packages.Arrangements;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace;

/// <summary>What the codes of a review stand for. What has no name is shown by its code.</summary>
/// <param name="Sites">Names of sites by code, in the order of names.</param>
/// <param name="Services">Names of services by code, in the order of names.</param>
/// <param name="People">Names of accounts by code.</param>
public sealed record ReviewNames(IReadOnlyList<KeyValuePair<string, string>> Sites, IReadOnlyList<KeyValuePair<string, string>> Services, IReadOnlyDictionary<string, string> People)
{
    /// <summary>The names of one review.</summary>
    public static async Task<ReviewNames> Read(ChesilDbContext db, Guid reviewId, CancellationToken cancellation)
    {
        var sites = await db.Sites.AsNoTracking().Where(site => site.ReviewId == reviewId).Select(site => new { site.Code, site.Name }).ToListAsync(cancellation);
        var services = await db.Services.AsNoTracking().Where(service => service.ReviewId == reviewId).Select(service => new { service.Code, service.Name }).ToListAsync(cancellation);
        return new ReviewNames(
            [.. sites.OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => KeyValuePair.Create(each.Code, each.Name))],
            [.. services.OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => KeyValuePair.Create(each.Code, each.Name))],
            await ReadPeople(db, cancellation));
    }

    /// <summary>The names of accounts by the codes they have in the record.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadPeople(ChesilDbContext db, CancellationToken cancellation)
    {
        var people = await db.Users.AsNoTracking().Select(account => new { account.Code, account.Name }).ToListAsync(cancellation);
        return people.ToDictionary(each => each.Code, each => each.Name, StringComparer.Ordinal);
    }

    public string Site(string code) => NameOf(Sites, code);

    public string Service(string code) => NameOf(Services, code);

    /// <summary>Who an account is: the name, where it has one still.</summary>
    public string Person(string code) => PersonOf(People, code);

    /// <summary>What a change says, in a sentence.</summary>
    public string Sentence(NamedChange change) => ChangeSentence.Of(OptionRows.Of("", 1, change), Site, Service);

    internal static string PersonOf(IReadOnlyDictionary<string, string> people, string code) =>
        people.TryGetValue(code, out var name) && !string.IsNullOrWhiteSpace(name) ? name : code == "system" ? "The system" : code;

    private static string NameOf(IReadOnlyList<KeyValuePair<string, string>> names, string code) => names.FirstOrDefault(each => each.Key == code).Value ?? code;
}
