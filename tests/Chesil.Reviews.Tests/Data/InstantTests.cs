using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Data;

/// <summary>Instants are UTC, cut to milliseconds, and both databases agree about them.</summary>
public sealed class InstantTests(ReviewDatabases databases) : IClassFixture<ReviewDatabases>
{
    private static readonly DateTime Noon = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task What_is_finer_than_a_millisecond_is_cut_and_not_rounded(DatabaseKind kind)
    {
        // 12:00:00.9999999 is kept as 12:00:00.999.
        Assert.Equal(Noon.AddMilliseconds(999), await KeptAsync(kind, Noon.AddSeconds(1).AddTicks(-1)));
    }

    [Theory, OnEachDatabase]
    public async Task What_is_read_is_in_UTC(DatabaseKind kind) => Assert.Equal(DateTimeKind.Utc, (await KeptAsync(kind, Noon)).Kind);

    [Theory, OnEachDatabase]
    public async Task A_time_of_nowhere_is_refused(DatabaseKind kind) =>
        await Assert.ThrowsAnyAsync<Exception>(() => KeptAsync(kind, DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified)));

    [Theory, OnEachDatabase]
    public async Task A_question_about_time_is_cut_as_what_it_is_compared_with(DatabaseKind kind)
    {
        var at = Noon.AddYears(1).AddTicks(9_999);
        await KeptAsync(kind, at);
        await using var db = (await databases.GetAsync(kind)).Open();
        // Kept as 12:00:00.000; asked for with 0.9999 milliseconds more.
        Assert.Equal(1, await db.Submissions.CountAsync(each => each.At == at, Cancelled));
    }

    [Theory, OnEachDatabase]
    public async Task Instants_sort_and_compare_as_time_does(DatabaseKind kind)
    {
        await using var database = await ReviewDatabases.Template.CopyAsync(kind);
        DateTime[] ordered = [new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc), Noon.AddYears(-60), Noon, Noon.AddMilliseconds(1), Noon.AddMilliseconds(10), Noon.AddMilliseconds(100), Noon.AddSeconds(1), Noon.AddHours(12), Noon.AddYears(7000)];
        await using (var db = database.Open())
        {
            foreach (var at in ordered.Reverse()) db.Add(Sent(at));
            await db.SaveChangesAsync(Cancelled);
        }
        await using (var db = database.Open())
        {
            Assert.Equal(ordered, await db.Submissions.OrderBy(each => each.At).Select(each => each.At).ToListAsync(Cancelled));
            Assert.Equal(3, await db.Submissions.CountAsync(each => each.At > Noon && each.At < Noon.AddSeconds(1), Cancelled));
        }
    }

    [Fact]
    public void The_clock_is_read_in_milliseconds()
    {
        Assert.Equal(0, TimeProvider.System.Now().Ticks % TimeSpan.TicksPerMillisecond);
        Assert.Equal(DateTimeKind.Utc, TimeProvider.System.Now().Kind);
    }

    private async Task<DateTime> KeptAsync(DatabaseKind kind, DateTime at)
    {
        var database = await databases.GetAsync(kind);
        var sent = Sent(at);
        await using (var db = database.Open())
        {
            db.Add(sent);
            await db.SaveChangesAsync(Cancelled);
        }
        await using (var db = database.Open()) return (await db.Submissions.SingleAsync(each => each.Token == sent.Token, Cancelled)).At;
    }

    private static Submission Sent(DateTime at) => new() { Token = Guid.NewGuid(), Act = "Try", By = "a1", Outcome = "{}", At = at };
}
