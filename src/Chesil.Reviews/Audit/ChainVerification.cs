using System.Globalization;
using System.Text.Json;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Audit;

/// <summary>Something in the record that is not as it was written.</summary>
public abstract record ChainProblem
{
    private ChainProblem() { }

    /// <summary>The text of an event is not what its hash says.</summary>
    public sealed record EventChanged(long Number) : ChainProblem;

    /// <summary>An event does not follow from the one before it.</summary>
    public sealed record LinkBroken(long Number) : ChainProblem;

    /// <summary>There is no event of this number, and there are later ones. Where several are missing, it is the first of them.</summary>
    public sealed record EventMissing(long Number) : ChainProblem;

    /// <summary>The head says that there were more events, or others, than there are.</summary>
    public sealed record TailCut(long Last, long Head) : ChainProblem;

    /// <summary>What is found by does not agree with the text of the event.</summary>
    public sealed record CopyChanged(long Number) : ChainProblem;

    /// <summary>Reason and values of an event are not what was written.</summary>
    public sealed record DetailsChanged(long Number) : ChainProblem;

    /// <summary>Reason and values of an event are gone, and no event says that they were erased.</summary>
    public sealed record DetailsMissing(long Number) : ChainProblem;

    /// <summary>The chain is whole, and it is not the one whose head was noted: it was made anew.</summary>
    public sealed record HeadNotFound(string Hash) : ChainProblem;

    /// <summary>The chain has no head.</summary>
    public sealed record HeadMissing : ChainProblem;
}

/// <summary>Details that were erased as they may be.</summary>
/// <param name="Number">The event.</param>
/// <param name="By">The event by which they were erased.</param>
public sealed record Erasure(long Number, long By);

/// <summary>What a look at one chain found.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Events">How many events it has.</param>
/// <param name="Head">Hash of the last.</param>
/// <param name="Problems">What is wrong; the first is where to begin.</param>
/// <param name="Erasures">Details erased as they may be.</param>
public sealed record ChainVerification(Guid Chain, long Events, string Head, IReadOnlyList<ChainProblem> Problems, IReadOnlyList<Erasure> Erasures)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsWhole => Problems.Count == 0;

    /// <summary>Reads a chain from its first event, and says all that is wrong with it.</summary>
    /// <param name="db">The data.</param>
    /// <param name="chain">The chain.</param>
    /// <param name="noted">A hash that was noted before, from the public page or a message; it must be the hash of some event.</param>
    /// <param name="cancellation">Stops the look.</param>
    public static async Task<ChainVerification> Verify(ChesilDbContext db, Guid chain, string? noted, CancellationToken cancellation)
    {
        var problems = new List<ChainProblem>();
        var erasures = new List<Erasure>();
        var (number, previous, isNotedFound) = (0L, AuditChain.First(chain), noted is null || noted == AuditChain.First(chain));
        var details = await db.AuditDetails.AsNoTracking().Where(each => each.Chain == chain).ToDictionaryAsync(each => each.Number, cancellation);
        var erasing = await ListErasing(db, chain, cancellation);
        await foreach (var each in db.AuditEvents.AsNoTracking().Where(each => each.Chain == chain).OrderBy(each => each.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (each.Number > number + 1) problems.Add(new ChainProblem.EventMissing(number + 1));
            problems.AddRange(Look(each, previous, details.GetValueOrDefault(each.Number), erasing, erasures));
            (number, previous) = (each.Number, each.Hash);
            isNotedFound |= each.Hash == noted;
        }

        var head = await db.AuditHeads.AsNoTracking().FirstOrDefaultAsync(each => each.Chain == chain, cancellation);
        if (head is null) problems.Add(new ChainProblem.HeadMissing());
        else if (head.Number != number || head.Hash != previous) problems.Add(new ChainProblem.TailCut(number, head.Number));
        if (!isNotedFound) problems.Add(new ChainProblem.HeadNotFound(noted!));
        return new ChainVerification(chain, number, previous, problems, erasures);
    }

    private static IEnumerable<ChainProblem> Look(AuditEvent each, string previous, AuditDetails? details, HashSet<Erasure> erasing, List<Erasure> erasures)
    {
        if (AuditEntry.Hash(each.Text) != each.Hash || Read(each.Text) is not { } entry)
        {
            yield return new ChainProblem.EventChanged(each.Number);
            yield break;
        }
        if (entry.Previous != previous || entry.Chain != each.Chain || entry.Number != each.Number) yield return new ChainProblem.LinkBroken(each.Number);
        if (entry.Subject != each.Subject || entry.PublicFrom != each.PublicFrom) yield return new ChainProblem.CopyChanged(each.Number);
        if (details is { Salt: null, Text: null, ErasedBy: { } by } && erasing.Contains(new Erasure(each.Number, by))) erasures.Add(new Erasure(each.Number, by));
        else if (details is not { Salt: not null, Text: not null }) yield return new ChainProblem.DetailsMissing(each.Number);
        else if (AuditEntry.Hash(details.Salt, details.Text) != entry.Details) yield return new ChainProblem.DetailsChanged(each.Number);
    }

    /// <summary>What the chain itself says was erased: a mark in the details is not enough, anybody could make one.</summary>
    private static async Task<HashSet<Erasure>> ListErasing(ChesilDbContext db, Guid chain, CancellationToken cancellation)
    {
        var events = await db.AuditEvents.AsNoTracking().Where(each => each.Chain == chain && each.Subject.StartsWith("event/")).ToListAsync(cancellation);
        var erasing = new HashSet<Erasure>();
        foreach (var each in events)
        {
            if (Read(each.Text)?.Act == nameof(EraseDetails) && long.TryParse(each.Subject["event/".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var erased)) erasing.Add(new Erasure(erased, each.Number));
        }
        return erasing;
    }

    private static AuditEntry? Read(string text)
    {
        try
        {
            return AuditEntry.Read(text);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidDataException)
        {
            return null;
        }
    }
}
