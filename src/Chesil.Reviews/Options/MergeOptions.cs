using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;

namespace Chesil.Reviews.Options;

/// <summary>Puts one option in the place of several, which are withdrawn.</summary>
public sealed class MergeOptions(ActTransaction acts)
{
    /// <param name="context">Who, where and why.</param>
    /// <param name="from">The options, each with the version that was opened.</param>
    /// <param name="text">What the new option says.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<DeriveOptionResult> Do(ActContext context, IReadOnlyDictionary<string, int> from, OptionText text, CancellationToken cancellation) => acts.Perform<DeriveOptionResult>(context, Permission.ChangeOptions, nameof(MergeOptions), async act =>
    {
        if (from.Count < 2) return new DeriveOptionResult.TooFew();
        var merged = new List<(Option Option, OptionVersion Latest)>();
        foreach (var (code, opened) in from.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            if (await act.FindOption(code, cancellation) is not var (option, latest)) return new DeriveOptionResult.NotFound(code);
            if (latest.Stage == OptionStage.Withdrawn) return new DeriveOptionResult.IsWithdrawn(code);
            if (latest.Kind != OptionKind.Candidate) return new DeriveOptionResult.IsComparator(code);
            if (latest.Number != opened) return new DeriveOptionResult.ChangedMeanwhile(latest);
            merged.Add((option, latest));
        }
        if (await OptionCheck.Check(act.Db, act.ReviewId, null, text, cancellation) is { Count: > 0 } problems) return new DeriveOptionResult.NotAcceptable(0, problems);

        var version = await act.AddOption(OptionKind.Candidate, text, [.. merged.Select(each => each.Option.Code)], cancellation);
        foreach (var (option, latest) in merged) act.AddVersion(option, latest, latest with { Stage = OptionStage.Withdrawn });
        return new DeriveOptionResult.Derived(act.Done(version.Code));
    }, cancellation);
}
