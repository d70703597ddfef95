using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;

namespace Chesil.Reviews.Options;

/// <summary>Puts several options in the place of one, which is withdrawn.</summary>
public sealed class SplitOption(ActTransaction acts)
{
    public Task<DeriveOptionResult> Do(ActContext context, string code, int from, IReadOnlyList<OptionText> parts, CancellationToken cancellation) => acts.Perform<DeriveOptionResult>(context, Permission.ChangeOptions, nameof(SplitOption), async act =>
    {
        if (await act.FindOption(code, cancellation) is not var (option, latest)) return new DeriveOptionResult.NotFound(code);
        if (latest.Stage == OptionStage.Withdrawn) return new DeriveOptionResult.IsWithdrawn(code);
        if (latest.Kind != OptionKind.Candidate) return new DeriveOptionResult.IsComparator(code);
        if (latest.Number != from) return new DeriveOptionResult.ChangedMeanwhile(latest);
        if (parts.Count < 2) return new DeriveOptionResult.TooFew();

        var codes = new List<string>();
        for (var part = 0; part < parts.Count; part++)
        {
            if (await OptionCheck.Check(act.Db, act.ReviewId, code, parts[part], cancellation) is { Count: > 0 } problems) return new DeriveOptionResult.NotAcceptable(part, problems);
            if (parts.Take(part).Any(earlier => string.Equals(earlier.Name.Trim(), parts[part].Name.Trim(), StringComparison.OrdinalIgnoreCase))) return new DeriveOptionResult.NotAcceptable(part, [new OptionProblem.NameTaken(codes[^1])]);
            codes.Add((await act.AddOption(OptionKind.Candidate, parts[part], [code], cancellation)).Code);
        }
        act.AddVersion(option, latest, latest with { Stage = OptionStage.Withdrawn });
        return new DeriveOptionResult.Derived(act.Done(code, option.LatestVersion, codes));
    }, cancellation);
}
