using Chesil.Reviews.Data;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Tests.Data;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Audit;

/// <summary>What the record should know of cannot be saved past it.</summary>
public sealed class OutsideAnActTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> Audited
    {
        get
        {
            using var db = ReviewDatabases.Open(DatabaseKind.Sqlite, "Data Source=nowhere.db");
            return [.. db.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(IAudited))).Select(entity => entity.ClrType.Name)];
        }
    }

    [Fact]
    public void Every_row_of_a_review_is_audited()
    {
        using var db = ReviewDatabases.Open(DatabaseKind.Sqlite, "Data Source=nowhere.db");
        // What somebody has typed and not sent changes nothing in the review.
        Assert.Equal(["FormDraft"], db.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(IOfReview)) && !entity.ClrType.IsAssignableTo(typeof(IAudited))).Select(entity => entity.ClrType.Name));
    }

    [Theory, MemberData(nameof(Audited))]
    public async Task It_cannot_be_added(string name) => await ThrowsAsync(name, EntityState.Added);

    [Theory, MemberData(nameof(Audited))]
    public async Task It_cannot_be_changed(string name) => await ThrowsAsync(name, EntityState.Modified);

    [Theory, MemberData(nameof(Audited))]
    public async Task It_cannot_be_deleted(string name) => await ThrowsAsync(name, EntityState.Deleted);

    [Theory, OnEachDatabase]
    public async Task Nothing_of_it_is_saved(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await using (var db = review.Open())
        {
            (await db.Reviews.SingleAsync(Cancelled)).Name = "Another";
            Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancelled));
        }
        await using (var db = review.Open()) Assert.Equal("The vale", (await db.Reviews.SingleAsync(Cancelled)).Name);
    }

    [Theory, OnEachDatabase]
    public async Task When_an_act_is_over_its_context_is_as_strict_as_before(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await using var db = review.Open();
        await review.AddStageAsync(db, "one");
        db.Add(new ReviewStage { ReviewId = review.Id, Code = "two", Place = 2, Name = "Two" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancelled));
    }

    private static async Task ThrowsAsync(string name, EntityState state)
    {
        // It throws before it asks the database, so none is needed.
        await using var db = ReviewDatabases.Open(DatabaseKind.Sqlite, "Data Source=nowhere.db");
        var row = SampleRows.Of(db.Model, isFull: true).Single(each => each.GetType().Name == name);
        db.Entry(row).State = state;
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancelled));
        Assert.Contains("within an act", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(name, thrown.Message, StringComparison.Ordinal);
    }
}
