using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Options;

/// <summary>What came of writing a hurdle.</summary>
public abstract record WriteHurdleResult : IActResult<WriteHurdleResult>
{
    private WriteHurdleResult() { }

    public sealed record Written(Done Done) : WriteHurdleResult;

    public sealed record NameMissing : WriteHurdleResult;

    public sealed record NameTooLong(int Length) : WriteHurdleResult;

    public sealed record NameTaken : WriteHurdleResult;

    public sealed record StatementMissing : WriteHurdleResult;

    public sealed record TextTooLong(int Length) : WriteHurdleResult;

    /// <inheritdoc/>
    public static WriteHurdleResult Of(Done done) => new Written(done);
}

/// <summary>Adds a hurdle: a test that every option must pass to reach the short list.</summary>
public sealed class WriteHurdle(ActTransaction acts)
{
    public const int LongestName = 120, LongestText = 2000;

    /// <summary>What a hurdle is called in the record, before its code.</summary>
    public const string Noun = "hurdle";

    public Task<WriteHurdleResult> Do(ActContext context, string name, string statement, string? evidenceNeeded, CancellationToken cancellation) => acts.Perform<WriteHurdleResult>(context, Permission.ApplyHurdles, nameof(WriteHurdle), async act =>
    {
        (name, statement, evidenceNeeded) = (name.Trim(), statement.Trim(), evidenceNeeded?.Trim());
        if (name.Length == 0) return new WriteHurdleResult.NameMissing();
        if (name.Length > LongestName) return new WriteHurdleResult.NameTooLong(name.Length);
        if (statement.Length == 0) return new WriteHurdleResult.StatementMissing();
        if (Math.Max(statement.Length, evidenceNeeded?.Length ?? 0) is > LongestText and var length) return new WriteHurdleResult.TextTooLong(length);
        var hurdles = await act.Db.Hurdles.AsNoTracking().Where(hurdle => hurdle.ReviewId == act.ReviewId).ToListAsync(cancellation);
        if (hurdles.Any(hurdle => string.Equals(hurdle.Name, name, StringComparison.OrdinalIgnoreCase))) return new WriteHurdleResult.NameTaken();

        var code = CodeFromName.Of(name, hurdles.Select(hurdle => hurdle.Code), []);
        act.Db.Add(new Hurdle { ReviewId = act.ReviewId, Code = code, Name = name, Statement = statement, EvidenceNeeded = string.IsNullOrEmpty(evidenceNeeded) ? null : evidenceNeeded });
        act.Record($"{Noun}/{code}", after: new { name, statement, evidenceNeeded });
        return new WriteHurdleResult.Written(act.Done(code));
    }, cancellation);
}
