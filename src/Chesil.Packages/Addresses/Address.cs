using System.Diagnostics.CodeAnalysis;

namespace Chesil.Packages.Addresses;

/// <summary>
/// Where a value lives among the results of a review, such as
/// <c>evaluation/1/option/b/criterion/access</c>: segments of letters, digits, dot, hyphen and underscore,
/// joined by slashes. The same text is the path of its page, its key in <c>results.json</c> and its anchor in a report.
/// </summary>
public readonly record struct Address : IComparable<Address>, IParsable<Address>
{
    private readonly string? _path;

    private Address(string path) => _path = path;

    /// <summary>The segments joined by slashes.</summary>
    public string Path => _path ?? "";

    /// <summary>Makes an address from its segments.</summary>
    /// <exception cref="ArgumentException">A segment is empty or holds a character an address cannot.</exception>
    public static Address Of(params ReadOnlySpan<string> segments)
    {
        if (segments.IsEmpty) throw new ArgumentException("An address has at least one segment.", nameof(segments));
        foreach (var segment in segments)
        {
            if (!IsSegment(segment)) throw new ArgumentException($"'{segment}' cannot be a segment of an address.", nameof(segments));
        }
        return new Address(string.Join('/', segments));
    }

    /// <summary>This address with more segments at its end.</summary>
    public Address With(params ReadOnlySpan<string> segments) => new(Path + "/" + Of(segments).Path);

    /// <summary>The address as an element id: an HTML id and a fragment may not hold a slash in every tool.</summary>
    public string AsAnchor() => "n-" + Path.Replace('/', ':');

    /// <summary>Whether text can be one segment: letters, digits, dot, hyphen, underscore, and not dots alone.</summary>
    public static bool IsSegment([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > 100 || text[0] == '.') return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_')) return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public static Address Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var address) ? address : throw new FormatException($"'{s}' is not an address.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Address result)
    {
        result = default;
        if (string.IsNullOrEmpty(s) || s.Length > 1000) return false;
        foreach (var segment in s.Split('/'))
        {
            if (!IsSegment(segment)) return false;
        }
        result = new Address(s);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Address other) => string.CompareOrdinal(Path, other.Path);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
