using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chesil.Reviews.Acts;

/// <summary>A form that was sent and acted on. Sending it again finds this row and acts no more.</summary>
public sealed class Submission
{
    /// <summary>Names the form, as it was handed out.</summary>
    public required Guid Token { get; init; }

    public required string Act { get; init; }

    /// <summary>Code of the account that sent it.</summary>
    public required string By { get; init; }

    /// <summary>What came of it, as JSON.</summary>
    public required string Outcome { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>A form carries the name of one that was sent before by somebody else or for something else: what the site handed out was altered on the way.</summary>
public sealed class SentForSomethingElseException() : Exception("The form was sent before, for something else.");

internal sealed class SubmissionMapping : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder) => builder.HasKey(submission => submission.Token);
}

/// <summary>What is asked of forms that were sent.</summary>
public static class SubmissionQueries
{
    /// <summary>What came of a form that this reader sent; null where they sent none of that name.</summary>
    public static async Task<Done?> FindDone(this ChesilDbContext db, Guid submission, Reader reader, CancellationToken cancellation) =>
        await db.Submissions.AsNoTracking().FirstOrDefaultAsync(each => each.Token == submission && each.By == reader.Code, cancellation) is { } sent ? Json.Read<Done>(sent.Outcome) : null;
}
