using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Web.Pages.Workspace.History;
using Chesil.Web.Visitors;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>Everything about one option, what was done with it, and what can be done next.</summary>
[Needs(Permission.OpenWorkspace)]
public sealed class OptionModel(ChesilDbContext db, Visitor visitor) : OptionPage(db, visitor)
{
    /// <summary>Where it stands on its way to the public; null for those who do not see drafts.</summary>
    public Standing? Standing { get; private set; }

    public IReadOnlyList<Hurdle> Hurdles { get; private set; } = [];

    /// <summary>Its versions, the latest first; none for those who do not see drafts.</summary>
    public IReadOnlyList<OptionVersion> Versions { get; private set; } = [];

    /// <summary>What was done with it, the latest first; none for those who may not see.</summary>
    public IReadOnlyList<EventShown> Events { get; private set; } = [];

    /// <summary>Names of the options it was made from, by code. One that the reader does not see is not named: its code says what it is.</summary>
    public IReadOnlyDictionary<string, string> Parents { get; private set; } = new Dictionary<string, string>();

    /// <summary>Who sees its drafts, in words.</summary>
    public IReadOnlyList<string> SharedWith { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var options = await Db.ListOptions(Reader, Review.Id, Now, Cancellation);
        Hurdles = await Db.ListHurdles(Reader, Review.Id, options, Cancellation);
        Parents = options.Where(option => Option.DerivedFrom.Contains(option.Code)).ToDictionary(option => option.Code, option => option.Name);
        if (Reader.May(Permission.ReadDrafts))
        {
            Standing = (await Db.ListStandings(Review.Id, Now, Cancellation))[Option.Code];
            Versions = await Db.ListVersions(Review.Id, Option.Code, Cancellation);
            SharedWith = await ListShares();
        }
        if (Reader.May(Permission.ReadHistory)) Events = await EventShown.List(Db, Review.Id, $"{OptionVersion.Noun}/{Option.Code}", 0, 50, Cancellation);
    }

    private async Task<IReadOnlyList<string>> ListShares()
    {
        var shares = await Db.Shares.AsNoTracking().Where(share => share.ReviewId == Review.Id && share.Noun == OptionVersion.Noun && share.Code == Option.Code).OrderBy(share => share.Number).ToListAsync(Cancellation);
        var accounts = shares.Select(share => share.AccountId).OfType<Guid>().ToList();
        var names = await Db.Users.AsNoTracking().Where(account => accounts.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name, Cancellation);
        return [.. shares.Select(share => share.Role is { } role ? $"everybody who is {RoleWords.Of(role)}" : names.GetValueOrDefault(share.AccountId!.Value, "somebody whose account is gone"))];
    }
}
