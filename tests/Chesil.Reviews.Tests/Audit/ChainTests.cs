using System.Text.Json;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Audit;

/// <summary>Every act leaves its event, in one chain a review, without a gap.</summary>
public sealed class ChainTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task Eight_people_acting_at_once_make_one_chain_without_a_gap(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(person => Task.Run(async () =>
        {
            await using var db = review.Open();
            for (var i = 0; i < 12; i++) await review.AddStageAsync(db, $"person-{person}-{i}");
        }, Cancelled)));

        // 8 people x 12 acts.
        await AssertAddedAsync(review, 96);
        await using var after = review.Open();
        Assert.Equal(96, await after.ReviewStages.CountAsync(stage => stage.Code.StartsWith("person-"), Cancelled));
    }

    [Theory, OnEachDatabase]
    public async Task Programs_that_know_nothing_of_each_other_make_one_chain_too(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);

        // Each with a queue of its own, as the site and the command line would have on one file.
        await Task.WhenAll(Enumerable.Range(0, 3).Select(program => Task.Run(async () =>
        {
            using var queue = new WriteQueue(isNeeded: kind == DatabaseKind.Sqlite);
            await using var db = review.Open();
            for (var i = 0; i < 4; i++) await review.AddStageAsync(db, $"program-{program}-{i}", queue: queue);
        }, Cancelled)));

        // 3 programs x 4 acts.
        await AssertAddedAsync(review, 12);
    }

    [Theory, OnEachDatabase]
    public async Task Two_reviews_have_two_chains(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await review.AddStageAsync("first");
        await using var db = review.Open();
        // The installation's chain says that the review was begun, and nothing of what is done in it.
        Assert.Equal(["CreateReview"], await db.AuditEvents.Where(each => each.Chain != review.Id).Select(each => each.Text).AsAsyncEnumerable().Select(text => AuditEntry.Read(text).Act).ToListAsync(Cancelled));
        await AssertAddedAsync(review, 1);
    }

    [Theory, OnEachDatabase]
    public async Task An_event_says_who_what_when_and_why(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await review.AddStageAsync("too-early", "  Agreed on 3 March \"by all\" \u2013 see minutes  ");

        var stored = (await review.ListEventsAsync())[^1];
        var entry = AuditEntry.Read(stored.Text);
        Assert.Equal(("a7", "Secretariat", "AddStage", "stage/too-early", 1, AuditedReview.EventsAtFirst + 1L), (entry.By, entry.Role, entry.Act, entry.Subject, entry.Version, entry.Number));
        Assert.Equal(0, entry.At.Ticks % TimeSpan.TicksPerMillisecond);
        Assert.Equal(stored.Subject, entry.Subject);
        // Nothing a person wrote is in the chain itself, so that it can be erased.
        Assert.DoesNotContain("Agreed", stored.Text, StringComparison.Ordinal);

        await using var db = review.Open();
        var details = await db.AuditDetails.SingleAsync(each => each.Chain == review.Id && each.Number == stored.Number, Cancelled);
        var reason = AuditReason.Read(details.Text!);
        Assert.Equal("Agreed on 3 March \"by all\" \u2013 see minutes", reason.Reason);
        Assert.Null(reason.Before);
        Assert.Equal("Stage too-early", reason.After!.Value.GetProperty("name").GetString());
        Assert.Equal(entry.Details, AuditEntry.Hash(details.Salt, details.Text!));
    }

    [Theory, OnEachDatabase]
    public async Task The_stored_text_is_to_the_byte_what_is_hashed(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await review.AddStageAsync("é\u0301🌊<b>");
        var stored = (await review.ListEventsAsync())[^1];
        Assert.Equal(stored.Hash, AuditEntry.Hash(stored.Text));
        // Written again it is the same, so that anybody with the words can make the hash.
        Assert.Equal(stored.Text, AuditEntry.Read(stored.Text).Write());
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(stored.Text).RootElement.ValueKind);
    }

    [Theory, OnEachDatabase]
    public async Task The_same_words_twice_have_two_hashes(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await review.AddStageAsync("one", "Yes");
        await review.AddStageAsync("two", "Yes");
        var events = await review.ListEventsAsync();
        // Salt: nobody can find a short reason by trying words.
        Assert.NotEqual(AuditEntry.Read(events[^2].Text).Details, AuditEntry.Read(events[^1].Text).Details);
    }

    [Theory, OnEachDatabase]
    public async Task What_is_refused_or_fails_takes_no_number(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await review.AddStageAsync("one");
        await using (var db = review.Open())
        {
            var context = new ActContext(AuditedReview.Secretary("a8"), review.Id, "Try");
            await review.ActAsync(db, context, "Refuse", act =>
            {
                act.Record("stage/none");
                return null;
            });
            await Assert.ThrowsAsync<TimeoutException>(() => review.ActAsync(db, context, "Fail", act =>
            {
                act.Record("stage/none");
                throw new TimeoutException();
            }));
            // The row exists, and stays as it was.
            await Assert.ThrowsAnyAsync<DbUpdateException>(() => review.AddStageAsync(db, "one"));
        }
        await review.AddStageAsync("two");
        await AssertAddedAsync(review, 2);
    }

    [Theory, OnEachDatabase]
    public async Task A_form_sent_twice_acts_once(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        var form = Guid.NewGuid();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var db = review.Open();
            await review.AddStageAsync(db, "one", submission: form);
        }, Cancelled)));
        await AssertAddedAsync(review, 1);
    }

    [Theory, OnEachDatabase]
    public async Task An_act_that_records_nothing_is_not_done(DatabaseKind kind)
    {
        await using var review = await AuditedReview.BeginAsync(kind);
        await using var db = review.Open();
        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => review.ActAsync(db, new ActContext(AuditedReview.Secretary("a8"), review.Id, "Try"), "Forget", act => act.Done("none")));
        Assert.Contains("left nothing in the record", thrown.Message, StringComparison.Ordinal);
        await AssertAddedAsync(review, 0);
    }

    private static Task AssertAddedAsync(AuditedReview review, int added) => AssertOneChainAsync(review, AuditedReview.EventsAtFirst + added);

    /// <summary>Numbers from 1, each event holding the hash of the one before, and the head holding the last.</summary>
    private static async Task AssertOneChainAsync(AuditedReview review, int length)
    {
        var events = await review.ListEventsAsync();
        Assert.Equal(Enumerable.Range(1, length).Select(number => (long)number), events.Select(each => each.Number));
        var previous = AuditEntry.Hash("chesil " + review.Id.ToString("D"));
        foreach (var each in events)
        {
            var entry = AuditEntry.Read(each.Text);
            Assert.Equal((review.Id, each.Number, previous), (entry.Chain, entry.Number, entry.Previous));
            previous = AuditEntry.Hash(each.Text);
            Assert.Equal(previous, each.Hash);
        }
        var head = await review.GetHeadAsync();
        Assert.Equal(((long)length, previous), (head.Number, head.Hash));
    }
}
