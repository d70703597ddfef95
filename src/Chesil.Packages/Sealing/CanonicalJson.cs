using System.Globalization;
using System.Text;

namespace Chesil.Packages.Sealing;

/// <summary>
/// Canonical JSON as RFC 8785 has it: names in the order of their UTF-16 code units, no white space, the shortest
/// escapes. Numbers are not written: every number is a string holding the decimal text as it was typed, so that
/// 0.50 stays 0.50 and no reader's arithmetic can change the hash.
/// </summary>
public static class CanonicalJson
{
    /// <summary>An object, in canonical order whatever order its members come in.</summary>
    public static string Object(IEnumerable<KeyValuePair<string, string>> members) =>
        "{" + string.Join(',', members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => Text(member.Key) + ":" + member.Value)) + "}";

    /// <summary>An array.</summary>
    public static string Array(IEnumerable<string> items) => "[" + string.Join(',', items) + "]";

    /// <summary>A truth value.</summary>
    public static string Truth(bool value) => value ? "true" : "false";

    /// <summary>A string.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which has no canonical form.</exception>
    public static string Text(string value)
    {
        var json = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsSurrogate(c) && !(char.IsHighSurrogate(c) ? i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) : i > 0 && char.IsHighSurrogate(value[i - 1])))
            {
                throw new ArgumentException("Text with half of a surrogate pair has no canonical form.", nameof(value));
            }
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\t' => json.Append("\\t"),
                '\n' => json.Append("\\n"),
                '\f' => json.Append("\\f"),
                '\r' => json.Append("\\r"),
                < ' ' => json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => json.Append(c),
            };
        }
        return json.Append('"').ToString();
    }
}
