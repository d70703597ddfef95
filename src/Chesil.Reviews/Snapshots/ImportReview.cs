using Chesil.Packages;
using Chesil.Packages.Writing;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.ClinicalServices;
using Chesil.Reviews.Data;
using Chesil.Reviews.Evidence;
using Chesil.Reviews.Options;
using Chesil.Reviews.Places;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;
using Rows = Chesil.Packages.Tables;

namespace Chesil.Reviews.Snapshots;

/// <summary>What came of importing a review.</summary>
public abstract record ImportReviewResult : IActResult<ImportReviewResult>
{
    private ImportReviewResult() { }

    /// <summary>It is here.</summary>
    public sealed record Imported(Done Done) : ImportReviewResult;

    /// <summary>A review of this code is here already, or the site itself uses the code.</summary>
    public sealed record CodeTaken(string Code) : ImportReviewResult;

    /// <summary>The package names a time zone that the tz database does not have.</summary>
    public sealed record NoSuchTimeZone(string Name) : ImportReviewResult;

    /// <inheritdoc/>
    public static ImportReviewResult Of(Done done) => new Imported(done);
}

/// <summary>
/// Takes a review in from a package: what people edit becomes rows, and the package itself is kept as it came, by its hash.
/// </summary>
public sealed class ImportReview(ActTransaction acts, TimeProvider time)
{
    /// <param name="context">Who and why; it concerns the installation.</param>
    /// <param name="package">The package, read and checked.</param>
    /// <param name="results">What was worked out from it, as a zip; null where nothing was.</param>
    /// <param name="isPublic">Whether everything in it is public from now on; else it is all a draft.</param>
    /// <param name="cancellation">Stops the act before it is done.</param>
    public Task<ImportReviewResult> Do(ActContext context, ReviewPackage package, byte[]? results, bool isPublic, CancellationToken cancellation) => acts.Perform<ImportReviewResult>(context, Permission.CreateReviews, nameof(ImportReview), async act =>
    {
        var row = package.Review;
        if (CreateReview.Reserved.Contains(row.Code) || await act.Db.Reviews.AnyAsync(review => review.Code == row.Code, cancellation)) return new ImportReviewResult.CodeTaken(row.Code);
        if (!ReviewCalendar.IsTimeZone(row.TimeZone)) return new ImportReviewResult.NoSuchTimeZone(row.TimeZone);

        using var zip = new MemoryStream();
        PackageWriter.WriteZip(package, zip);
        var review = new Review
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Code = row.Code,
            Name = row.Name,
            Summary = row.Summary,
            StageNow = row.Stage,
            Notice = row.Notice,
            TimeZone = row.TimeZone,
            Currency = row.Currency,
            Languages = [row.Language],
            CreatedAt = act.At,
            PackageHash = await act.Db.AddBlob(zip.ToArray(), "application/zip", cancellation),
            ResultsHash = results is null ? null : await act.Db.AddBlob(results, "application/zip", cancellation),
        };
        act.Db.Add(review);
        Stages.AddUsual(act.Db, review.Id);
        AuditChain.Begin(act.Db, review.Id);
        if (act.Who.AccountId is { } founder) act.Db.Add(new Membership { Id = Guid.CreateVersion7(time.GetUtcNow()), ReviewId = review.Id, AccountId = founder, Role = Role.Admin, Since = act.At });
        AddRows(act, review.Id, package);
        if (isPublic) Publish(act, review, package);

        var hash = PackageWriter.Hash(package);
        act.Record($"review/{review.Code}", after: new { package = hash, isPublic });
        act.Record($"review/{review.Code}", 1, after: new { package = hash, isPublic }, publicFrom: isPublic ? act.At : null, chain: review.Id);
        return new ImportReviewResult.Imported(act.Done(review.Code));
    }, cancellation);

    private static void AddRows(Act act, Guid id, ReviewPackage package)
    {
        var db = act.Db;
        db.AddRange(package.Rows<Rows.Source>().Select(row => new Source { ReviewId = id, Code = row.Code, Title = row.Title, Publisher = row.Publisher, PublishedOn = row.PublishedOn, Status = row.Status }));
        db.AddRange(package.Rows<Rows.TimelineEvent>().Select(row => new TimelineEvent { ReviewId = id, Code = row.Code, StartsOn = row.StartsOn, EndsOn = row.EndsOn, Precision = row.Precision, Title = row.Title, Detail = row.Detail, Kind = row.Kind, Source = row.Source }));
        db.AddRange(package.Rows<Rows.Site>().Select(row => new Site { ReviewId = id, Code = row.Code, Name = row.Name, Organisation = row.Organisation, Kind = row.Kind, IsNeighbour = row.IsNeighbour }));
        db.AddRange(package.Rows<Rows.Service>().Select(row => new Service { ReviewId = id, Code = row.Code, Name = row.Name, Group = row.Group }));
        db.AddRange(package.Rows<Rows.Placement>().Select(row => new Placement { ReviewId = id, Service = row.Service, Site = row.Site, Hours = row.Hours, Beds = row.Beds }));
        db.AddRange(package.Rows<Rows.CoDependency>().Select(row => new CoDependency { ReviewId = id, Service = row.Service, Needs = row.Needs, Relation = row.Relation, Reason = row.Reason }));
        db.AddRange(package.Rows<Rows.Hurdle>().Select(row => new Hurdle { ReviewId = id, Code = row.Code, Name = row.Name, Statement = row.Statement, EvidenceNeeded = row.EvidenceNeeded }));
        foreach (var version in OptionRows.VersionsOf(package, id, act.At, act.Who.Code))
        {
            db.Add(new Option { ReviewId = id, Code = version.Code, LatestVersion = 1 });
            db.Add(version);
        }
    }

    private static void Publish(Act act, Review review, ReviewPackage package)
    {
        var things = package.Rows<Rows.Option>().Select(option => (OptionVersion.Noun, option.Code)).Prepend((Review.Noun, review.Code));
        act.Db.AddRange(things.Select(thing => new Publication
        {
            ReviewId = review.Id,
            Noun = thing.Item1,
            Code = thing.Item2,
            Number = 1,
            Version = 1,
            StaffFrom = act.At,
            InvitedFrom = act.At,
            PublicFrom = act.At,
            ApprovedBy = act.Who.Code,
            ApprovedAt = act.At,
        }));
    }
}
