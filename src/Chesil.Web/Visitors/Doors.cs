using System.Security.Cryptography;
using System.Text;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Visitors;

/// <summary>
/// The ways in that are printed when the program starts: to the demonstration accounts on this machine, or for the first admin. The
/// demonstration key is kept nowhere, so it is good while the program runs.
/// </summary>
/// <param name="DemonstrationKey">Null where the demonstration accounts cannot be used.</param>
/// <param name="FirstAdminKey">Null where somebody answers for the installation, or the demonstration accounts can be used.</param>
/// <param name="HasDemonstration">Whether there are demonstration accounts.</param>
public sealed record Doors(string? DemonstrationKey, string? FirstAdminKey, bool HasDemonstration)
{
    public const string DemonstrationPath = "/sign-in/demonstration", FirstAdminPath = "/sign-in/first-admin", LinkPath = "/sign-in/link";

    private static readonly (string Name, Role Role)[] Invented =
    [
        ("Imogen Farrow", Role.Admin),
        ("Tobias Reyes", Role.Secretariat),
        ("Anjali Sefton", Role.Analyst),
        ("Dr Marcus Oyelade", Role.Member),
        ("Bronwen Tull", Role.Viewer),
    ];

    /// <summary>Looks who there is, makes the demonstration accounts where the data are fresh and stay on this machine, and opens the doors.</summary>
    /// <exception cref="DemonstrationDataException">There are demonstration accounts, and others could reach them.</exception>
    public static async Task<Doors> Open(ChesilDbContext db, SiteOptions options, TimeProvider time, CancellationToken cancellation)
    {
        var isHere = Loopback.IsAll(options.Urls) && options.AllowedHosts.All(Loopback.IsName);
        var isFresh = !await db.Users.AnyAsync(cancellation) && !await db.OneTimeLinks.AnyAsync(cancellation);
        var hasDemonstration = await db.Users.AnyAsync(account => account.IsDemonstration, cancellation);
        if (hasDemonstration && !isHere) throw new DemonstrationDataException();
        if (isFresh && isHere && !options.NoDemo)
        {
            await MakeDemonstration(db, time, cancellation);
            hasDemonstration = true;
        }
        if (hasDemonstration && !options.NoDemo) return new Doors(OneTimeLink.NewKey(), null, true);
        return new Doors(null, await db.HasAdmin(cancellation) ? null : await db.MakeFirstAdminLink(time.Now(), cancellation), hasDemonstration);
    }

    /// <summary>Whether a key opens the demonstration.</summary>
    public bool IsDemonstration(string? key) =>
        DemonstrationKey is not null && key is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(DemonstrationKey));

    /// <summary>What to print when the server listens.</summary>
    /// <param name="origin">Where it listens, such as http://127.0.0.1:5080.</param>
    public IEnumerable<string> Print(string origin)
    {
        // Nobody can open the address that stands for all addresses.
        origin = origin.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        if (DemonstrationKey is not null)
        {
            yield return "To look round as one of five invented people, open this link. It works until this program stops:";
            yield return $"  {origin}{DemonstrationPath}?key={DemonstrationKey}";
        }
        if (FirstAdminKey is not null)
        {
            yield return "Nobody can run this site yet. To become its first admin, open this link. It works once, within 24 hours:";
            yield return $"  {origin}{FirstAdminPath}?key={FirstAdminKey}";
        }
    }

    private static async Task MakeDemonstration(ChesilDbContext db, TimeProvider time, CancellationToken cancellation)
    {
        using var queue = new WriteQueue(isNeeded: true);
        var acts = new ActTransaction(db, time, queue);
        var context = new ActContext(Reader.System, null, "The data folder is fresh and on this machine only, so there are people to look round as.");
        foreach (var (name, role) in Invented)
        {
            var text = new AccountText(name, $"{role.ToString().ToLowerInvariant()}@demonstration.example", IsDemonstration: true);
            if (await new CreateAccount(acts).Do(context, text, cancellation) is not CreateAccountResult.Created || await new GiveRole(acts).Do(context, text.Address, role, cancellation) is not GiveRoleResult.Given)
            {
                throw new InvalidOperationException($"The demonstration account {text.Address} could not be made.");
            }
        }
    }
}

/// <summary>There are accounts without a password, and the site would be open to others.</summary>
public sealed class DemonstrationDataException() : Exception(
    "These data have demonstration accounts, which anybody can use without a password, so they are served on this machine only (http://127.0.0.1). "
    + "To serve a site to others, start with a data folder of its own: --data DIR --no-demo.");
