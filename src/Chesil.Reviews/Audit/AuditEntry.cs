using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chesil.Reviews.Data;

namespace Chesil.Reviews.Audit;

/// <summary>What the text of an event says. Nothing in it can identify a person: names and reasons are in the details.</summary>
/// <param name="Chain">The chain.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="At">When, in UTC to the millisecond.</param>
/// <param name="By">Code of the account, or "system".</param>
/// <param name="Role">The role in which it was done.</param>
/// <param name="Act">What was done, such as ProposeOption.</param>
/// <param name="Subject">What it is about, such as option/acute-c.</param>
/// <param name="Version">The version that came of it, where the subject has versions.</param>
/// <param name="PublicFrom">When anybody may read it; null for never.</param>
/// <param name="Details">SHA-256 of salt and details.</param>
/// <param name="Previous">Hash of the event before.</param>
public sealed record AuditEntry(Guid Chain, long Number, DateTime At, string By, string? Role, string Act, string Subject, int? Version, DateTime? PublicFrom, string Details, string Previous)
{
    /// <summary>The text as it is stored and hashed.</summary>
    public string Write() => Json.Write(this);

    /// <summary>What a stored text says.</summary>
    /// <exception cref="JsonException">It is not the text of an event.</exception>
    public static AuditEntry Read(string text) => Json.Read<AuditEntry>(text);

    /// <summary>SHA-256 of a text in UTF-8.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>SHA-256 of salt and details.</summary>
    public static string Hash(ReadOnlySpan<byte> salt, string details) => Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(details)]));
}

/// <summary>What can be erased of an event.</summary>
/// <param name="Reason">Why it was done, as the person wrote it.</param>
/// <param name="Before">Values before, where something changed.</param>
/// <param name="After">Values after.</param>
public sealed record AuditReason(string Reason, JsonElement? Before = null, JsonElement? After = null)
{
    /// <summary>What stored details say.</summary>
    public static AuditReason Read(string text) => Json.Read<AuditReason>(text);

    /// <summary>The details as they are stored and hashed.</summary>
    public string Write() => Json.Write(this);
}
