using Chesil.Packages;
using Chesil.Packages.Reading;
using Chesil.Packages.Writing;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Chesil.Reviews.Snapshots;
using Chesil.Testing;
using Microsoft.EntityFrameworkCore;
using Rows = Chesil.Packages.Tables;

namespace Chesil.Reviews.Tests.Snapshots;

/// <summary>The package that a reader sees of a review.</summary>
public sealed class VisiblePackageTests : IAsyncLifetime
{
    private readonly ChesilDbContext _db = DatabaseChoice.Of(null, Directory.CreateTempSubdirectory("chesil-").FullName).Open();
    private readonly WriteQueue _queue = new(isNeeded: true);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ActTransaction Acts => new(_db, TimeProvider.System, _queue);

    public async ValueTask InitializeAsync() => await DatabasePreparation.Prepare(_db, Stop);

    public async ValueTask DisposeAsync()
    {
        await _db.DisposeAsync();
        _queue.Dispose();
    }

    [Theory]
    [InlineData("chalkshire")]
    [InlineData("dorset-record")]
    public async Task A_public_review_in_which_nothing_was_changed_is_the_package_it_came_from_to_the_byte(string sample)
    {
        var (package, review) = await ImportAsync(sample, isPublic: true);

        var seen = VisiblePackage.Compose(package, await LookAsync(review, Reader.Public));

        Assert.Equal(PackageWriter.Hash(package), PackageWriter.Hash(seen));
    }

    [Fact]
    public async Task Of_a_review_that_came_as_a_draft_the_public_sees_no_option_and_nothing_about_one()
    {
        var (package, review) = await ImportAsync("chalkshire", isPublic: false);

        var seen = VisiblePackage.Compose(package, await LookAsync(review, Reader.Public));

        Assert.Empty(seen.Rows<Rows.Option>());
        Assert.Empty(seen.Rows<Rows.OptionChange>());
        Assert.Empty(seen.Rows<Rows.HurdleOutcome>());
        Assert.Empty(seen.Rows<Rows.Score>());
        Assert.Empty(seen.Rows<Rows.Cost>());
        Assert.Equal(package.Rows<Rows.Site>().Count, seen.Rows<Rows.Site>().Count);
        Assert.Equal(PackageWriter.Hash(package), PackageWriter.Hash(VisiblePackage.Compose(package, await LookAsync(review, Reader.System))));
    }

    [Fact]
    public async Task What_is_proposed_here_is_known_from_this_review_and_does_not_say_from_what_draft_it_came()
    {
        var (package, review) = await ImportAsync("chalkshire", isPublic: true);
        var context = new ActContext(Reader.System, review.Id, "Because.");
        var parent = Assert.IsType<ProposeOptionResult.Proposed>(await new ProposeOption(Acts).Do(context, Text("A draft"), Stop)).Done.Code;
        var child = Assert.IsType<DeriveOptionResult.Derived>(await new DeriveOption(Acts).Do(context, parent, Text("A child"), Stop)).Done.Code;
        Assert.IsType<PublishOptionResult.Published>(await new PublishOption(Acts).Do(context, child, 1, ReleaseTimes.AtOnce, Stop));

        var open = VisiblePackage.Compose(package, await LookAsync(review, Reader.Public));
        var team = VisiblePackage.Compose(package, await LookAsync(review, Reader.System));

        var row = open.Rows<Rows.Option>().Single(option => option.Code == child);
        Assert.Null(row.DerivedFrom);
        Assert.Equal(VisiblePackage.RecordSource, row.Source);
        Assert.Equal("Recorded in this review", open.Rows<Rows.Source>().Single(source => source.Code == row.Source).Title);
        Assert.Equal(parent, team.Rows<Rows.Option>().Single(option => option.Code == child).DerivedFrom);
        Assert.DoesNotContain(open.Rows<Rows.Option>(), option => option.Code == parent);
    }

    [Fact]
    public async Task Whoever_sees_the_same_shares_one_and_a_change_makes_another()
    {
        var (_, review) = await ImportAsync("dorset-record", isPublic: true);
        var before = await LookAsync(review, Reader.Public);
        Assert.Equal(before.ContentHash, (await LookAsync(review, new Reader(Guid.NewGuid(), "a9", Role.Viewer, false))).ContentHash);
        Assert.NotEqual(before.PageHash, (await LookAsync(review, new Reader(Guid.NewGuid(), "a9", Role.Viewer, false))).PageHash);

        await new ProposeOption(Acts).Do(new ActContext(Reader.System, review.Id, "Because."), Text("A draft"), Stop);

        Assert.Equal(before.ContentHash, (await LookAsync(review, Reader.Public)).ContentHash);
        Assert.NotEqual(before.ContentHash, (await LookAsync(review, Reader.System)).ContentHash);
    }

    private static OptionText Text(string name) => new(name, "Acute hospitals", "What would change.", [], []);

    private Task<SeenReview> LookAsync(Review review, Reader reader) => SeenReview.Look(_db, review, reader, DateTime.UtcNow, Stop);

    private async Task<(ReviewPackage Package, Review Review)> ImportAsync(string sample, bool isPublic)
    {
        var package = Assert.IsType<PackageReading.Loaded>(PackageReader.Read(Repository.Sample(sample), Stop)).Package;
        Assert.IsType<ImportReviewResult.Imported>(await new ImportReview(Acts, TimeProvider.System).Do(new ActContext(Reader.System, null, "For a test."), package, null, isPublic, Stop));
        return (package, await _db.Reviews.AsNoTracking().SingleAsync(Stop));
    }
}
