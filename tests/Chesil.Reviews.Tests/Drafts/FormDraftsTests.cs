using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Drafts;
using Chesil.Reviews.Tests.Options;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Drafts;

/// <summary>What people type in forms of several pages is kept for them alone, for thirty days.</summary>
public sealed class FormDraftsTests
{
    private sealed record Answers(string Name);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task A_draft_is_kept_for_its_owner_until_it_is_left_too_long(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var mary = await AccountAsync(villages, "a8");
        var john = await AccountAsync(villages, "a9");
        var events = await villages.CountEventsAsync();
        await SaveAsync(villages, mary, "One");
        await SaveAsync(villages, mary, "Two");

        var kept = await FindAsync(villages, mary);
        Assert.Equal(("Two", 2), (kept!.Content.Name, kept.Revision));
        Assert.Null(await FindAsync(villages, john));
        Assert.Equal(events, await villages.CountEventsAsync());

        villages.Clock.Pass(TimeSpan.FromDays(FormDrafts.DaysKept) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await FindAsync(villages, mary));
        villages.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Null(await FindAsync(villages, mary));
        // What is typed from now on is kept anew.
        await SaveAsync(villages, mary, "Three");
        Assert.Equal("Three", (await FindAsync(villages, mary))!.Content.Name);
    }

    [Theory, OnEachDatabase]
    public async Task It_goes_when_the_form_is_sent_and_may_go_twice(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var mary = await AccountAsync(villages, "a8");
        await SaveAsync(villages, mary, "One");
        for (var time = 0; time < 2; time++)
        {
            await WithAsync(villages, async drafts =>
            {
                await drafts.Delete(villages.Id, mary, "propose", Cancelled);
                return true;
            });
            Assert.Null(await FindAsync(villages, mary));
        }
    }

    [Theory, OnEachDatabase]
    public async Task Two_windows_that_save_at_once_both_do(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var mary = await AccountAsync(villages, "a8");
        await Task.WhenAll(Enumerable.Range(1, 2).Select(number => Task.Run(() => SaveAsync(villages, mary, $"Window {number}"), Cancelled)));
        Assert.StartsWith("Window", (await FindAsync(villages, mary))!.Content.Name, StringComparison.Ordinal);
    }

    private static Task<bool> SaveAsync(Villages villages, Guid account, string name) => WithAsync(villages, async drafts =>
    {
        await drafts.Save(villages.Id, account, "propose", new Answers(name), Cancelled);
        return true;
    });

    private static Task<KeptDraft<Answers>?> FindAsync(Villages villages, Guid account) => WithAsync(villages, drafts => drafts.Find<Answers>(villages.Id, account, "propose", Cancelled));

    private static Task<T> WithAsync<T>(Villages villages, Func<FormDrafts, Task<T>> use) => villages.AskAsync(async db =>
    {
        using var queue = new WriteQueue(isNeeded: db.Database.IsSqlite());
        return await use(new FormDrafts(db, villages.Clock, queue));
    });

    private static async Task<Guid> AccountAsync(Villages villages, string code)
    {
        var id = Guid.CreateVersion7();
        await villages.AskAsync(async db =>
        {
            db.Add(new Account { Id = id, UserName = code, Code = code, Name = "Somebody", CreatedAt = DateTime.UnixEpoch });
            return await db.SaveChangesAsync(Cancelled);
        });
        return id;
    }
}
