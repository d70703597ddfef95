using Chesil.Packages.Reading;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Publishing;
using Chesil.Reviews.Snapshots;
using Chesil.Reviews.Tests.Data;
using Chesil.Testing;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Options;

public sealed class SpineTests
{
    [Theory, OnEachDatabase]
    public async Task An_option_goes_from_proposal_to_the_public(DatabaseKind kind)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateEmptyAsync(kind);
        await using var db = database.Open();
        Assert.Equal(DatabaseReadiness.Fresh, await DatabasePreparation.Prepare(db, cancellation));
        Assert.Equal(DatabaseReadiness.Ready, await DatabasePreparation.Prepare(db, cancellation));
        Assert.Empty(await AppendOnlyGuards.ListMissing(db, cancellation));
        using var queue = new WriteQueue(isNeeded: kind == DatabaseKind.Sqlite);
        var acts = new ActTransaction(db, TimeProvider.System, queue);
        var loaded = Assert.IsType<PackageReading.Loaded>(PackageReader.Read(Repository.Sample("chalkshire"), cancellation));
        Assert.IsType<ImportReviewResult.Imported>(await new ImportReview(acts, TimeProvider.System).Do(new ActContext(Reader.System, null, "sample"), loaded.Package, null, true, cancellation));
        var review = await db.Reviews.SingleAsync(cancellation);
        var now = TimeProvider.System.Now();
        Assert.Equal(12, (await db.ListOptions(Reader.Public, review.Id, now, cancellation)).Count);
        var context = new ActContext(Reader.System, review.Id, "Because", Guid.NewGuid());
        var propose = new ProposeOption(acts);
        var text = new OptionText("Keep both", "General hospitals", "Summary", [], []);
        var proposed = Assert.IsType<ProposeOptionResult.Proposed>(await propose.Do(context, text, cancellation));
        var again = Assert.IsType<ProposeOptionResult.Proposed>(await propose.Do(context, text, cancellation));
        Assert.Equal(proposed.Done.Code, again.Done.Code);
        Assert.Equal(12, (await db.ListOptions(Reader.Public, review.Id, now, cancellation)).Count);
        Assert.Equal(13, (await db.ListOptions(Reader.System, review.Id, now, cancellation)).Count);
        var member = new Reader(Guid.NewGuid(), "a1", Role.Member, false);
        Assert.Equal(12, (await db.ListOptions(member, review.Id, now, cancellation)).Count);
        Assert.IsType<PublishOptionResult.Published>(await new PublishOption(acts).Do(new ActContext(Reader.System, review.Id, "Because"), "keep-both", 1, new ReleaseTimes(null, null, now.AddDays(1)), cancellation));
        now = TimeProvider.System.Now();
        Assert.Equal(13, (await db.ListOptions(member, review.Id, now, cancellation)).Count);
        Assert.Equal(12, (await db.ListOptions(Reader.Public, review.Id, now, cancellation)).Count);
        Assert.Equal(13, (await db.ListOptions(Reader.Public, review.Id, now.AddDays(1), cancellation)).Count);
        Assert.Equal(Visibility.Embargoed, (await db.ListStandings(review.Id, now, cancellation))["keep-both"].Visibility);
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("UPDATE \"OptionVersions\" SET \"Name\" = 'x'", cancellation));
        Assert.Equal(3, await db.AuditEvents.CountAsync(each => each.Chain == review.Id, cancellation));
    }
}
