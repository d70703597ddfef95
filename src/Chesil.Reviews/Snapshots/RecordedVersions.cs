using System.Text.Json;
using Chesil.Packages;
using Chesil.Packages.Files;
using Chesil.Packages.Reading;
using Chesil.Packages.Writing;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Microsoft.EntityFrameworkCore;
using Rows = Chesil.Packages.Tables;

namespace Chesil.Reviews.Snapshots;

/// <summary>A version as the record has it.</summary>
/// <param name="Content">What it says; null where that was erased from the record.</param>
/// <param name="Source">Code of the source it is known from.</param>
/// <param name="At">When it was made.</param>
/// <param name="By">Who made it.</param>
internal sealed record RecordedVersion(JsonElement? Content, string? Source, DateTime At, string By)
{
    public bool IsOf(OptionVersion row) => row.At == At && row.By == By && row.Source == Source && (Content is not { } content || JsonElement.DeepEquals(content, ContentOf(row)));

    public static JsonElement ContentOf(OptionVersion version) => JsonSerializer.SerializeToElement(OptionContent.Of(version), Json.Options);
}

/// <summary>A publication or a recall as the record has it. Times are null where they were erased from the record.</summary>
internal sealed record RecordedPublication(int Version, DateTime? StaffFrom, DateTime? InvitedFrom, DateTime? PublicFrom, int? Recalls, DateTime At, string By)
{
    public bool IsOf(Publication row) => row.Version == Version && row.Recalls == Recalls && row.ApprovedAt == At && row.ApprovedBy == By
        && IsAt(StaffFrom, row.StaffFrom) && IsAt(InvitedFrom, row.InvitedFrom) && IsAt(PublicFrom, row.PublicFrom);

    private static bool IsAt(DateTime? recorded, DateTime row) => recorded is not { } time || Instant.Cut(time) == row;
}

/// <summary>What the record of a review, and the package it came as, say of versions of options and of publications.</summary>
internal sealed class RecordedVersions
{
    private readonly Dictionary<(string Option, int Number), RecordedVersion> _versions = [];
    private readonly Dictionary<(string Noun, string Code), List<RecordedPublication>> _publications = [];

    private RecordedVersions() { }

    public IReadOnlyDictionary<(string Option, int Number), RecordedVersion> Versions => _versions;

    /// <summary>Publications and recalls of each thing, in their order.</summary>
    public IReadOnlyDictionary<(string Noun, string Code), List<RecordedPublication>> Publications => _publications;

    /// <summary>Whether the package the review came as is gone, damaged or another one; then nobody knows the first versions.</summary>
    public bool IsPackageChanged { get; private set; }

    public static async Task<RecordedVersions> Read(ChesilDbContext db, Review review, CancellationToken cancellation)
    {
        var recorded = new RecordedVersions();
        var events = await db.AuditEvents.AsNoTracking()
            .Where(each => each.Chain == review.Id && (each.Subject.StartsWith(OptionVersion.Noun + "/") || each.Subject.StartsWith(Review.Noun + "/") || each.Subject.StartsWith(DiscardQueries.Noun + "/")))
            .OrderBy(each => each.Number)
            .Select(each => new { each.Text, Details = db.AuditDetails.Where(details => details.Chain == each.Chain && details.Number == each.Number).Select(details => details.Text).FirstOrDefault() })
            .ToListAsync(cancellation);
        foreach (var each in events)
        {
            AuditEntry entry;
            AuditReason? details;
            try
            {
                entry = AuditEntry.Read(each.Text);
                details = each.Details is null ? null : AuditReason.Read(each.Details);
            }
            catch (Exception exception) when (exception is JsonException or InvalidDataException)
            {
                // Verifying the chain names the event.
                continue;
            }
            if (entry.Act == nameof(ImportReview)) await recorded.AddImported(db, review, entry, details, cancellation);
            else if (entry.Version is { } version) recorded.Add(entry, version, details);
        }
        return recorded;
    }

    private void Add(AuditEntry entry, int version, AuditReason? details)
    {
        if (entry.Subject.Split('/', 2) is not [var noun, var code]) return;
        if (entry.Act is nameof(PublishOption) or nameof(PublishReview) or nameof(PublishGeneration))
        {
            PublicationsOf(noun, code).Add(new RecordedPublication(version, TimeOf(details, "staffFrom"), TimeOf(details, "invitedFrom"), entry.PublicFrom, null, entry.At, entry.By));
        }
        else if (entry.Act is nameof(RecallOption))
        {
            var before = PublicationsOf(noun, code);
            var place = before.FindLastIndex(each => each.Recalls is null && each.Version == version);
            var recalled = place < 0 ? null : before[place];
            before.Add(new RecordedPublication(version, recalled?.StaffFrom, recalled?.InvitedFrom, recalled?.PublicFrom, place + 1, entry.At, entry.By));
        }
        else if (noun == OptionVersion.Noun)
        {
            // An option keeps the source it came with through all its versions.
            _versions[(code, version)] = new RecordedVersion(details?.After, _versions.GetValueOrDefault((code, 1))?.Source, entry.At, entry.By);
        }
    }

    private async Task AddImported(ChesilDbContext db, Review review, AuditEntry entry, AuditReason? details, CancellationToken cancellation)
    {
        if (entry.PublicFrom is not null) AddPublished(Review.Noun, review.Code, entry);
        var package = review.PackageHash is { } hash ? await FindPackage(db, hash, cancellation) : null;
        var isAnother = package is not null && details?.After is { ValueKind: JsonValueKind.Object } after && after.TryGetProperty("package", out var named) && named.ToString() != PackageWriter.Hash(package);
        if (package is null || isAnother)
        {
            IsPackageChanged = true;
            return;
        }
        foreach (var version in OptionRows.VersionsOf(package, review.Id, entry.At, entry.By))
        {
            _versions[(version.Code, version.Number)] = new RecordedVersion(RecordedVersion.ContentOf(version), version.Source, version.At, version.By);
        }
        if (entry.PublicFrom is null) return;
        foreach (var option in package.Rows<Rows.Option>()) AddPublished(OptionVersion.Noun, option.Code, entry);
    }

    private void AddPublished(string noun, string code, AuditEntry entry) => PublicationsOf(noun, code).Add(new RecordedPublication(1, entry.At, entry.At, entry.At, null, entry.At, entry.By));

    private static async Task<ReviewPackage?> FindPackage(ChesilDbContext db, string hash, CancellationToken cancellation)
    {
        try
        {
            using var files = PackageFiles.Of(await db.GetBlob(hash, cancellation));
            return PackageReader.Read(files, cancellation) is PackageReading.Loaded loaded ? loaded.Package : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static DateTime? TimeOf(AuditReason? details, string name) =>
        details?.After is { ValueKind: JsonValueKind.Object } after && after.TryGetProperty(name, out var time) && time.TryGetDateTime(out var at) ? DateTime.SpecifyKind(at, DateTimeKind.Utc) : null;

    private List<RecordedPublication> PublicationsOf(string noun, string code)
    {
        if (!_publications.TryGetValue((noun, code), out var all)) _publications[(noun, code)] = all = [];
        return all;
    }
}
