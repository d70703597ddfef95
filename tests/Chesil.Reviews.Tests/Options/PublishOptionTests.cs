using Chesil.Reviews.Accounts;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Testing.Databases;

namespace Chesil.Reviews.Tests.Options;

/// <summary>An option is published: at once or under embargo, to staff before the press, and what is public stays public.</summary>
public sealed class PublishOptionTests
{
    private static readonly Reader Member = new(Guid.CreateVersion7(), "a8", Role.Member, false), Press = new(Guid.CreateVersion7(), "a9", Role.Viewer, false);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task Each_audience_reads_it_from_its_time_and_not_a_moment_before(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        var now = villages.Clock.GetUtcNow().UtcDateTime;
        Assert.IsType<PublishOptionResult.Published>(await Publish(villages, 1, new ReleaseTimes(now.AddHours(1), now.AddHours(2), now.AddHours(3))));

        foreach (var (hour, readers) in new[] { (0, 0), (1, 1), (2, 2), (3, 3) })
        {
            Assert.Equal(readers, await CountReaders(villages));
            if (hour == 3) break;
            villages.Clock.Pass(TimeSpan.FromHours(1) - TimeSpan.FromMilliseconds(1));
            Assert.Equal(readers, await CountReaders(villages));
            villages.Clock.Pass(TimeSpan.FromMilliseconds(1));
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_change_afterwards_is_a_draft_until_it_is_published_too(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        await Publish(villages, 1, ReleaseTimes.AtOnce);
        await villages.DoAsync(acts => new ChangeOption(acts).Do(villages.By(Villages.Secretary), "keep-both", 1, Villages.KeepBoth with { Summary = "New." }, Cancelled));
        Assert.Equal(["keep-both 1"], await villages.SeenByAsync(Reader.Public));
        Assert.Equal(["keep-both 2"], await villages.SeenByAsync(Villages.Secretary));

        Assert.Equal(PublishRefusal.ChangedMeanwhile, Refusal(await Publish(villages, 1, ReleaseTimes.AtOnce)));
        Assert.IsType<PublishOptionResult.Published>(await Publish(villages, 2, ReleaseTimes.AtOnce));
        Assert.Equal(["keep-both 2"], await villages.SeenByAsync(Reader.Public));
        Assert.Equal(PublishRefusal.AlreadyPublished, Refusal(await Publish(villages, 2, ReleaseTimes.AtOnce)));
    }

    [Theory, OnEachDatabase]
    public async Task Times_come_in_their_order_and_not_in_the_past(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        var now = villages.Clock.GetUtcNow().UtcDateTime;
        Assert.Equal(PublishRefusal.AudiencesOutOfOrder, Refusal(await Publish(villages, 1, new ReleaseTimes(now.AddHours(3), null, now.AddHours(2)))));
        Assert.Equal(PublishRefusal.InThePast, Refusal(await Publish(villages, 1, new ReleaseTimes(null, null, now.AddHours(-1)))));
        Assert.IsType<PublishOptionResult.NotFound>(await villages.DoAsync(acts => new PublishOption(acts).Do(villages.By(Villages.Admin), "none", 1, ReleaseTimes.AtOnce, Cancelled)));
        Assert.Equal(0, await CountReaders(villages));
    }

    [Theory, OnEachDatabase]
    public async Task An_embargo_can_be_recalled_and_what_is_public_cannot(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        Assert.IsType<PublishOptionResult.NothingToRecall>(await Recall(villages));
        await Publish(villages, 1, new ReleaseTimes(null, null, villages.Clock.GetUtcNow().UtcDateTime.AddHours(1)));
        Assert.Equal(1, await CountReaders(villages));
        Assert.IsType<PublishOptionResult.Published>(await Recall(villages));
        villages.Clock.Pass(TimeSpan.FromHours(2));
        Assert.Equal(0, await CountReaders(villages));

        await Publish(villages, 1, ReleaseTimes.AtOnce);
        Assert.IsType<PublishOptionResult.NothingToRecall>(await Recall(villages));
        Assert.Equal(3, await CountReaders(villages));
    }

    [Theory, OnEachDatabase]
    public async Task Drafts_are_shared_with_a_role(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        Assert.IsType<PublishOptionResult.Published>(await Share(villages, null, Role.Member));
        Assert.IsType<PublishOptionResult.SharedAlready>(await Share(villages, null, Role.Member));
        Assert.IsType<PublishOptionResult.NoSuchMember>(await Share(villages, "a99", null));
        Assert.Equal(["keep-both 1"], await villages.SeenByAsync(Member));
        Assert.Empty(await villages.SeenByAsync(Press));
    }

    /// <summary>How many of a member, the press and the public read it.</summary>
    private static async Task<int> CountReaders(Villages villages)
    {
        var count = 0;
        foreach (var reader in new[] { Member, Press, Reader.Public }) count += (await villages.SeenByAsync(reader)).Count;
        return count;
    }

    private static PublishRefusal Refusal(PublishOptionResult result) => Assert.IsType<PublishOptionResult.Refused>(result).Why;

    private static Task<PublishOptionResult> Publish(Villages villages, int version, ReleaseTimes times) =>
        villages.DoAsync(acts => new PublishOption(acts).Do(villages.By(Villages.Admin), "keep-both", version, times, Cancelled));

    private static Task<PublishOptionResult> Recall(Villages villages) =>
        villages.DoAsync(acts => new RecallOption(acts).Do(villages.By(Villages.Admin), "keep-both", Cancelled));

    private static Task<PublishOptionResult> Share(Villages villages, string? account, Role? role) =>
        villages.DoAsync(acts => new ShareOption(acts).Do(villages.By(Villages.Admin), "keep-both", account, role, Cancelled));
}
