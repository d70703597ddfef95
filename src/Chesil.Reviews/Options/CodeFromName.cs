namespace Chesil.Reviews.Options;

internal static class CodeFromName
{
    public static string Of(string name, IEnumerable<string> taken, IEnumerable<string> reserved)
    {
        var code = string.Concat(name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
        var all = taken.Concat(reserved).ToHashSet(StringComparer.Ordinal);
        var found = code;
        for (var n = 2; all.Contains(found); n++) found = $"{code}-{n}";
        return found;
    }
}
