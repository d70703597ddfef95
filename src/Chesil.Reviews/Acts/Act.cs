using System.Text.Json;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Audit;
using Chesil.Reviews.Data;

namespace Chesil.Reviews.Acts;

/// <summary>An act under way: the data it works on, and what it leaves in the record.</summary>
public sealed class Act
{
    private readonly ActContext _context;

    internal Act(ChesilDbContext db, ActContext context, string name, DateTime at)
    {
        (Db, _context, Name, At) = (db, context, name, at);
    }

    public ChesilDbContext Db { get; }

    /// <summary>What it is called in the record, such as ProposeOption.</summary>
    public string Name { get; }

    /// <summary>When it is done: one moment for everything in it.</summary>
    public DateTime At { get; }

    public Reader Who => _context.Who;

    public string Reason => _context.Reason;

    /// <summary>The review it is done in.</summary>
    /// <exception cref="InvalidOperationException">It concerns the installation.</exception>
    public Guid ReviewId => _context.ReviewId ?? throw new InvalidOperationException($"{Name} concerns no review.");

    /// <summary>What was done, when it was done; null when it was refused.</summary>
    internal Done? Outcome { get; private set; }

    internal List<(AuditEntry Entry, string Details)> Events { get; } = [];

    /// <summary>Writes an event into the record. An act writes at least one, or changes nothing.</summary>
    /// <param name="subject">What it is about, such as option/acute-c.</param>
    /// <param name="version">The version that came of it.</param>
    /// <param name="before">Values before.</param>
    /// <param name="after">Values after.</param>
    /// <param name="publicFrom">When anybody may read of it; null for never.</param>
    /// <param name="chain">Another chain than the review's.</param>
    /// <param name="act">Another name than the act's own, where one act does what another does alone.</param>
    public void Record(string subject, int? version = null, object? before = null, object? after = null, DateTime? publicFrom = null, Guid? chain = null, string? act = null)
    {
        var entry = new AuditEntry(chain ?? _context.ReviewId ?? AuditChain.Installation, 0, At, Who.Code, Who.Role?.ToString(), act ?? Name, subject, version, publicFrom, "", "");
        Events.Add((entry, new AuditReason(Reason, Element(before), Element(after)).Write()));
    }

    /// <summary>Says that it is done and should be kept.</summary>
    public Done Done(string code, int version = 1, params IEnumerable<string> codes)
    {
        if (Events.Count == 0) throw new InvalidOperationException($"{Name} left nothing in the record.");
        return Outcome = new Done(code, version, [.. codes]);
    }

    private static JsonElement? Element(object? value) => value is null ? null : JsonSerializer.SerializeToElement(value, value.GetType(), Json.Options);
}
