using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Chesil.Benchmarks.Measuring;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Benchmarks.Acts;

/// <summary>What was measured on one database.</summary>
internal sealed record ActsMeasured(string Database, int Acts, TimeSpan Clock, TimeSpan Processor, TimeSpan? ServerProcessor, TimeSpan Median, TimeSpan P95, TimeSpan Longest)
{
    public double ASecond => Acts / Clock.TotalSeconds;
}

/// <summary>
/// How many acts a second one review bears: writers propose options, each with a context of its own, as requests would. Every commit is
/// safe on the disk. The record is checked afterwards: one chain without a gap, and every option there.
/// </summary>
internal sealed class ActsASecond(DatabaseChoice database, int writers, TimeSpan duration, ServerTime? server = null) : IDisposable
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private readonly ConcurrentBag<TimeSpan> _times = [];
    private readonly WriteQueue _queue = new(isNeeded: database is DatabaseChoice.Sqlite);
    private int _proposed;

    public async Task<ActsMeasured> MeasureAsync()
    {
        await using (var db = database.Open()) await DatabasePreparation.Prepare(db, CancellationToken.None);
        var review = await BeginReviewAsync();

        await ProposeForAsync(review, WarmUp);
        _times.Clear();
        var before = _proposed;
        var process = Process.GetCurrentProcess();
        var worked = process.TotalProcessorTime;
        var served = server?.Now();
        var began = Stopwatch.GetTimestamp();
        await ProposeForAsync(review, duration);
        var clock = Stopwatch.GetElapsedTime(began);
        process.Refresh();
        worked = process.TotalProcessorTime - worked;
        served = server?.Now() - served;

        await using (var db = database.Open()) await ChainCheck.CheckAsync(db, review, _proposed);
        var times = _times.Order().ToList();
        return new ActsMeasured(database is DatabaseChoice.Sqlite ? "SQLite" : "PostgreSQL", _proposed - before, clock, worked, served, times[times.Count / 2], times[times.Count * 95 / 100], times[^1]);
    }

    public void Dispose() => _queue.Dispose();

    private async Task<Guid> BeginReviewAsync()
    {
        await using var db = database.Open();
        var begin = new CreateReview(new ActTransaction(db, TimeProvider.System, _queue), TimeProvider.System);
        var text = new ReviewText("measured", "Measured", "A review to be written to", "Europe/London", "GBP", ["en"], []);
        var result = await begin.Do(new ActContext(Reader.System, null, "To measure"), text, CancellationToken.None);
        Expect.True(result is CreateReviewResult.Created, "a review can begin");
        return await db.Reviews.Where(review => review.Code == "measured").Select(review => review.Id).SingleAsync();
    }

    private Task ProposeForAsync(Guid review, TimeSpan span) => Task.WhenAll(Enumerable.Range(1, writers).Select(writer => Task.Run(async () =>
    {
        var who = new Reader(null, string.Create(CultureInfo.InvariantCulture, $"a{writer}"), Role.Secretariat, IsOfInstallation: false);
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < span)
        {
            var act = Stopwatch.GetTimestamp();
            await ProposeAsync(review, who);
            _times.Add(Stopwatch.GetElapsedTime(act));
        }
    })));

    private async Task ProposeAsync(Guid review, Reader who)
    {
        var number = Interlocked.Increment(ref _proposed);
        await using var db = database.Open();
        var propose = new ProposeOption(new ActTransaction(db, TimeProvider.System, _queue));
        var text = new OptionText(string.Create(CultureInfo.InvariantCulture, $"Option {number}"), "acute", "Emergency care at one site by day and by night, and planned care at the other two.", [], []);
        var result = await propose.Do(new ActContext(who, review, "Proposed at the meeting of the working group", Guid.CreateVersion7()), text, CancellationToken.None);
        Expect.True(result is ProposeOptionResult.Proposed, "a new name can be proposed");
    }
}
