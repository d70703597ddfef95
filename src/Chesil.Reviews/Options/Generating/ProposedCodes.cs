using System.Globalization;
using Chesil.Packages.Arrangements;

namespace Chesil.Reviews.Options.Generating;

/// <summary>
/// Codes for options that may be proposed: their names, where every name of the list is short enough to be told apart as a code, and
/// otherwise their places, because names cut short would be many of the same.
/// </summary>
internal static class ProposedCodes
{
    public static IReadOnlyList<string> List(IReadOnlyList<string> names, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase) { Arrangement.TodayCode };
        var wanted = names.Select(name => CodeFromName.Find(name)).ToList();
        if (wanted.Contains(null) || wanted.Distinct(StringComparer.Ordinal).Count() < wanted.Count)
        {
            var digits = names.Count.ToString(CultureInfo.InvariantCulture).Length;
            wanted = [.. names.Select((_, i) => "option-" + (i + 1).ToString("D" + digits, CultureInfo.InvariantCulture))];
        }

        List<string> codes = [];
        foreach (var code in wanted)
        {
            codes.Add(CodeFromName.Of(code!, used.Contains));
            used.Add(codes[^1]);
        }

        return codes;
    }
}
