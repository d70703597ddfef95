using System.Text.RegularExpressions;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Programme;

/// <summary>What a review says of itself when it begins.</summary>
public sealed record ReviewText(string Code, string Name, string Summary, string TimeZone, string Currency, IReadOnlyList<string> Languages, IReadOnlyList<DateOnly> Holidays);

/// <summary>Something that has to be put right before a review can begin.</summary>
public enum ReviewProblem
{
    CodeMissing,

    /// <summary>A code is of small letters, digits and hyphens, at most 40, and begins with a letter.</summary>
    CodeNotACode,

    /// <summary>Another review has the code, or the site itself uses it.</summary>
    CodeTaken,

    NameMissing,

    NameTooLong,

    SummaryMissing,

    SummaryTooLong,

    /// <summary>The tz database has no such name.</summary>
    NoSuchTimeZone,

    /// <summary>A currency is three capital letters.</summary>
    NotACurrency,

    /// <summary>A language is a tag such as en or cy.</summary>
    NotALanguage,

    /// <summary>Where it stands now, in a sentence.</summary>
    StageNowTooLong,

    /// <summary>The notice on every page, in a sentence or two.</summary>
    NoticeTooLong,

    TooManyHolidays,
}

/// <summary>What came of beginning a review.</summary>
public abstract record CreateReviewResult : IActResult<CreateReviewResult>
{
    private CreateReviewResult() { }

    /// <summary>It has begun, as a draft.</summary>
    public sealed record Created(Done Done) : CreateReviewResult;

    /// <summary>Something has to be put right first.</summary>
    public sealed record NotAcceptable(IReadOnlyList<ReviewProblem> Problems) : CreateReviewResult;

    /// <inheritdoc/>
    public static CreateReviewResult Of(Done done) => new Created(done);
}

/// <summary>Begins a review. Whoever begins it is its admin.</summary>
public sealed partial class CreateReview(ActTransaction acts, TimeProvider time)
{
    public const int LongestName = 120, LongestSummary = 4000;

    /// <summary>First parts of the site's own addresses, which no review may have as its code.</summary>
    public static readonly IReadOnlySet<string> Reserved = new HashSet<string>(StringComparer.Ordinal)
    {
        "about", "account", "accounts", "api", "audit", "health", "installation", "openapi", "problem", "reviews", "sign-in", "sign-out", "workspace", "_content", ".well-known",
    };

    public Task<CreateReviewResult> Do(ActContext context, ReviewText text, CancellationToken cancellation) => acts.Perform<CreateReviewResult>(context, Permission.CreateReviews, nameof(CreateReview), async act =>
    {
        var problems = await ListProblems(act, text, cancellation);
        if (problems.Count > 0) return new CreateReviewResult.NotAcceptable(problems);

        var review = new Review
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Code = text.Code.Trim(),
            Name = text.Name.Trim(),
            Summary = text.Summary.Trim(),
            TimeZone = text.TimeZone,
            Currency = text.Currency,
            Languages = [.. text.Languages],
            Holidays = [.. text.Holidays.Distinct().Order()],
            CreatedAt = act.At,
        };
        act.Db.Add(review);
        Stages.AddUsual(act.Db, review.Id);
        AuditChain.Begin(act.Db, review.Id);
        if (act.Who.AccountId is { } founder)
        {
            act.Db.Add(new Membership { Id = Guid.CreateVersion7(time.GetUtcNow()), ReviewId = review.Id, AccountId = founder, Role = Role.Admin, Since = act.At });
        }
        act.Record($"review/{review.Code}", after: text);
        act.Record($"review/{review.Code}", 1, after: text, chain: review.Id);
        return new CreateReviewResult.Created(act.Done(review.Code));
    }, cancellation);

    private static async Task<List<ReviewProblem>> ListProblems(Act act, ReviewText text, CancellationToken cancellation)
    {
        var problems = new List<ReviewProblem>();
        var code = text.Code.Trim();
        if (code.Length == 0) problems.Add(ReviewProblem.CodeMissing);
        else if (!CodeForm().IsMatch(code)) problems.Add(ReviewProblem.CodeNotACode);
        else if (Reserved.Contains(code) || await act.Db.Reviews.AnyAsync(review => review.Code == code, cancellation)) problems.Add(ReviewProblem.CodeTaken);
        problems.AddRange(ReviewCheck.ListProblems(text.Name, text.Summary, text.TimeZone, text.Currency, text.Languages, text.Holidays));
        return problems;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeForm();
}
