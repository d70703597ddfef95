using System.Data.Common;
using System.Text;
using Chesil.Reviews.Tests.Data;
using Chesil.Testing.Databases;
using Microsoft.Data.Sqlite;

namespace Chesil.Reviews.Tests.Audit;

/// <summary>The database lets details be erased, and nothing else be done to them.</summary>
public sealed class DetailsGuardTests
{
    private const string Secret = "Mrs Thorne of Beacon Down asked for it";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task Details_are_erased_or_left_as_they_are(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await review.AddStageAsync("one");
        string[] attacks =
        [
            """UPDATE "AuditDetails" SET "Text" = '{}'""",
            """UPDATE "AuditDetails" SET "Salt" = NULL, "Text" = NULL""",
            """UPDATE "AuditDetails" SET "Text" = NULL, "ErasedBy" = 1""",
            """UPDATE "AuditDetails" SET "ErasedBy" = 1""",
            """UPDATE "AuditDetails" SET "Salt" = NULL, "Text" = NULL, "ErasedBy" = 1, "Number" = "Number" + 100""",
            """DELETE FROM "AuditDetails" """,
            kind == DatabaseKind.Sqlite ? """INSERT OR REPLACE INTO "AuditDetails" SELECT * FROM "AuditDetails" """ : """TRUNCATE "AuditDetails" """,
        ];
        var before = await review.Database.ListAsync("SELECT * FROM \"AuditDetails\"");
        foreach (var attack in attacks) await RefusesAsync(review, attack);
        Assert.Equal(before, await review.Database.ListAsync("SELECT * FROM \"AuditDetails\""));
    }

    [Theory, OnEachDatabase]
    public async Task What_is_erased_stays_erased_by_the_same_event(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await review.AddStageAsync("one");
        await review.EraseAsync(2);
        await RefusesAsync(review, """UPDATE "AuditDetails" SET "ErasedBy" = 1 WHERE "ErasedBy" = 3""");
        await RefusesAsync(review, """UPDATE "AuditDetails" SET "ErasedBy" = NULL, "Text" = '{"reason":"None"}' WHERE "ErasedBy" = 3""");
    }

    [Fact]
    public async Task What_is_erased_is_not_left_in_the_file()
    {
        await using var review = await AuditedReview.BeginAsync(DatabaseKind.Sqlite);
        // Long enough to stand on a page of its own, which would only be marked as free.
        await review.AddStageAsync("one", Secret + new string('x', 3900 - Secret.Length));
        Assert.Contains(Secret, await ReadFileAsync(review), StringComparison.Ordinal);

        await review.EraseAsync(2);

        Assert.DoesNotContain(Secret, await ReadFileAsync(review), StringComparison.Ordinal);
    }

    private static async Task RefusesAsync(AuditedReview review, string attack)
    {
        var refused = await Assert.ThrowsAnyAsync<DbException>(() => review.Database.ExecuteAsync(attack));
        Assert.Contains("AuditDetails is only ever added to", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<string> ReadFileAsync(AuditedReview review)
    {
        await review.Database.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return Encoding.Latin1.GetString(await File.ReadAllBytesAsync(new SqliteConnectionStringBuilder(review.Database.ConnectionString).DataSource, Cancelled));
    }
}
