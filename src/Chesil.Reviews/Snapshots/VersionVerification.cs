using System.Collections.Immutable;
using System.Text.Json;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Snapshots;

/// <summary>
/// Compares the versions of options, and what was published when, with the record. The chain proves only itself: the rows that
/// pages are made of stand beside it, and whoever has the file can change them.
/// </summary>
public static class VersionVerification
{
    /// <summary>Looks at the versions of every review, or of one. It changes nothing.</summary>
    /// <param name="db">The data.</param>
    /// <param name="review">Code of the review; null for all.</param>
    /// <param name="cancellation">Stops the look.</param>
    /// <returns>What is wrong, by review; empty where all is as the record says.</returns>
    public static async Task<ImmutableArray<VersionProblem>> Verify(ChesilDbContext db, string? review, CancellationToken cancellation)
    {
        var problems = ImmutableArray.CreateBuilder<VersionProblem>();
        foreach (var each in await db.Reviews.AsNoTracking().Where(each => review == null || each.Code == review).OrderBy(each => each.Code).ToListAsync(cancellation))
        {
            var recorded = await RecordedVersions.Read(db, each, cancellation);
            if (recorded.IsPackageChanged) problems.Add(new VersionProblem.PackageChanged(each.Code));
            try
            {
                problems.AddRange(await CompareVersions(db, each, recorded, cancellation));
                problems.AddRange(await ComparePublications(db, each, recorded, cancellation));
            }
            catch (Exception exception) when (exception is JsonException or InvalidDataException or InvalidOperationException or FormatException or ArgumentException)
            {
                // What a hand wrote into a column need not be a list, a name of a stage or a date.
                problems.Add(new VersionProblem.Unreadable(each.Code));
            }
        }
        return problems.ToImmutable();
    }

    private static async Task<List<VersionProblem>> CompareVersions(ChesilDbContext db, Review review, RecordedVersions recorded, CancellationToken cancellation)
    {
        var problems = new List<VersionProblem>();
        var unseen = new SortedSet<(string Code, int Number)>(recorded.Versions.Keys);
        await foreach (var row in db.OptionVersions.AsNoTracking().Where(row => row.ReviewId == review.Id).OrderBy(row => row.Code).ThenBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            unseen.Remove((row.Code, row.Number));
            if (recorded.Versions.TryGetValue((row.Code, row.Number), out var version))
            {
                if (!version.IsOf(row)) problems.Add(new VersionProblem.VersionChanged(review.Code, row.Code, row.Number));
            }
            else if (!recorded.IsPackageChanged || row.Number > 1)
            {
                problems.Add(new VersionProblem.VersionUnknown(review.Code, row.Code, row.Number));
            }
        }
        problems.AddRange(unseen.Select(version => new VersionProblem.VersionMissing(review.Code, version.Code, version.Number)));

        var last = recorded.Versions.Keys.GroupBy(version => version.Option, StringComparer.Ordinal).ToDictionary(versions => versions.Key, versions => versions.Max(version => version.Number), StringComparer.Ordinal);
        foreach (var option in await db.Options.AsNoTracking().Where(option => option.ReviewId == review.Id).OrderBy(option => option.Code).ToListAsync(cancellation))
        {
            var number = last.GetValueOrDefault(option.Code, recorded.IsPackageChanged ? 1 : 0);
            if (option.LatestVersion != number) problems.Add(new VersionProblem.LatestChanged(review.Code, option.Code));
        }
        return problems;
    }

    private static async Task<List<VersionProblem>> ComparePublications(ChesilDbContext db, Review review, RecordedVersions recorded, CancellationToken cancellation)
    {
        var problems = new List<VersionProblem>();
        var unseen = new SortedSet<(string Noun, string Code, int Number)>(recorded.Publications.SelectMany(thing => thing.Value.Select((_, place) => (thing.Key.Noun, thing.Key.Code, place + 1))));
        foreach (var row in await db.Publications.AsNoTracking().Where(row => row.ReviewId == review.Id).OrderBy(row => row.Noun).ThenBy(row => row.Code).ThenBy(row => row.Number).ToListAsync(cancellation))
        {
            if (!unseen.Remove((row.Noun, row.Code, row.Number)))
            {
                if (!recorded.IsPackageChanged || row.Noun != OptionVersion.Noun) problems.Add(new VersionProblem.PublicationUnknown(review.Code, row.Noun, row.Code, row.Number));
            }
            else if (!recorded.Publications[(row.Noun, row.Code)][row.Number - 1].IsOf(row))
            {
                problems.Add(new VersionProblem.PublicationChanged(review.Code, row.Noun, row.Code, row.Number));
            }
        }
        problems.AddRange(unseen.Select(each => new VersionProblem.PublicationMissing(review.Code, each.Noun, each.Code, each.Number)));
        return problems;
    }
}
