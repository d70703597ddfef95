using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Options.Generating;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>What came of generating options.</summary>
public abstract record GenerateOptionsResult : IActResult<GenerateOptionsResult>
{
    private GenerateOptionsResult() { }

    /// <summary>What keeps the rules is on the long list, as drafts; every other arrangement is kept with the reason it was discarded. The code is the generation's number.</summary>
    public sealed record Generated(Done Done) : GenerateOptionsResult;

    /// <summary>The question that the options answer is missing or too long.</summary>
    public sealed record NoFamily : GenerateOptionsResult;

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<LongListRefusal> Refusals) : GenerateOptionsResult;

    /// <summary>No arrangement keeps all the rules, or each that does is an option already.</summary>
    public sealed record NothingNew(int Considered) : GenerateOptionsResult;

    /// <summary>More arrangements keep the rules than anybody can compare.</summary>
    public sealed record TooManyValid(int Count, int Most) : GenerateOptionsResult;

    /// <inheritdoc/>
    public static GenerateOptionsResult Of(Done done) => new Generated(done);
}

/// <summary>Considers every way of giving sites a role, puts what keeps the rules on the long list, and keeps why the rest was discarded.</summary>
public sealed class GenerateOptions(ActTransaction acts)
{
    /// <summary>The most arrangements one generation considers, and the most options it makes.</summary>
    public const int MostConsidered = 5000, MostValid = 100;

    /// <summary>What a generation is called in the record, before its number.</summary>
    public const string Noun = "generation";

    public Task<GenerateOptionsResult> Do(ActContext context, GenerationText text, CancellationToken cancellation) => acts.Perform<GenerateOptionsResult>(context, Permission.ChangeOptions, nameof(GenerateOptions), async act =>
    {
        if (string.IsNullOrWhiteSpace(text.Family) || text.Family.Trim().Length > OptionText.LongestFamily) return new GenerateOptionsResult.NoFamily();
        var question = await text.ReadQuestion(act.Db, act.ReviewId, cancellation);
        var result = LongList.Generate(question, MostConsidered);
        if (result is LongListResult.Refused(var refusals)) return new GenerateOptionsResult.NotAcceptable(refusals);
        var list = (LongListResult.Generated)result;

        var names = await ListNames(act, cancellation);
        var valid = list.Valid.Where(option => !option.IsBusinessAsUsual && !names.Contains(option.Name)).ToList();
        if (valid.Count == 0) return new GenerateOptionsResult.NothingNew(list.Considered.Count);
        if (valid.Count > MostValid) return new GenerateOptionsResult.TooManyValid(valid.Count, MostValid);

        var number = await NextNumber(act, cancellation);
        var codes = new List<string>();
        foreach (var option in valid)
        {
            var written = new OptionText(option.Name, text.Family, option.Arrangement + ".", [.. option.Changes], [.. option.Sites.Select(site => new NamedRole(site.Site, site.RoleName))]);
            codes.Add((await act.AddOption(OptionKind.Candidate, written, [], cancellation)).Code);
        }
        var discarded = list.Considered.Except(valid).ToList();
        foreach (var option in discarded)
        {
            var (hurdle, reason) = WhyDiscarded(option);
            act.Db.Add(new DiscardedArrangement { ReviewId = act.ReviewId, Generation = number, Place = option.Place, Arrangement = option.Arrangement, Hurdle = hurdle, Reason = reason, At = act.At, By = act.Who.Code });
        }
        act.Record($"{Noun}/{number}", after: new { text, considered = list.Considered.Count, options = codes, discarded = discarded.Count });
        return new GenerateOptionsResult.Generated(act.Done(number.ToString(System.Globalization.CultureInfo.InvariantCulture), 1, codes));
    }, cancellation);

    /// <summary>The hurdle it failed first and everything it failed. What failed nothing was left out because it is there already.</summary>
    private static (string Hurdle, string Reason) WhyDiscarded(LongListOption option) =>
        option.Hurdle is { } hurdle ? (hurdle.Title, string.Join(' ', option.Broken.Select(broken => broken.Sentence)))
        : option.IsBusinessAsUsual ? ("Nothing would change", "Every service would stay where it is today: this is business as usual.")
        : ("An option already", "An option of this name is in the review already.");

    private static async Task<HashSet<string>> ListNames(Act act, CancellationToken cancellation) =>
        (await act.Db.OptionVersions.AsNoTracking()
            .Where(version => version.ReviewId == act.ReviewId && act.Db.Options.Any(option => option.ReviewId == act.ReviewId && option.Code == version.Code && option.LatestVersion == version.Number))
            .Select(version => version.Name).ToListAsync(cancellation)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static async Task<int> NextNumber(Act act, CancellationToken cancellation)
    {
        // Two generations at once would count the same, and share a number.
        await AuditChain.Hold(act.Db, act.ReviewId, cancellation);
        // A generation that was published is in the record twice.
        return 1 + await act.Db.AuditEvents.Where(each => each.Chain == act.ReviewId && each.Subject.StartsWith(Noun + "/")).Select(each => each.Subject).Distinct().CountAsync(cancellation);
    }
}
