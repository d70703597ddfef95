using System.Globalization;
using Chesil.Packages.Arrangements;

namespace Chesil.Reviews.Options.Generating;

/// <summary>Names and codes to propose options under. A whole list is named in one way, so that its options read alike.</summary>
internal static class ProposedNames
{
    /// <summary>
    /// The arrangements, where each is short enough for a name and unlike all others. Otherwise each with its place before it, and cut
    /// to the length of a name.
    /// </summary>
    public static IReadOnlyList<string> List(IReadOnlyList<string> arrangements) =>
        arrangements.All(arrangement => arrangement.Length <= OptionText.LongestName) && AreUnlike(arrangements)
            ? arrangements
            : [.. arrangements.Select((arrangement, i) => Cut($"{Number(i + 1)} of {Number(arrangements.Count)}: {arrangement}"))];

    /// <summary>
    /// The names as codes, where none loses anything by it and no two become the same. Otherwise places, because names cut short would
    /// be many of the same.
    /// </summary>
    public static IReadOnlyList<string> ListCodes(IReadOnlyList<string> names, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase) { Arrangement.TodayCode };
        List<string> wanted = [.. names.Select(CodeFromName.Find).OfType<string>()];
        if (wanted.Count < names.Count || !AreUnlike(wanted))
        {
            var width = Number(names.Count).Length;
            wanted = [.. names.Select((_, i) => "option-" + Number(i + 1).PadLeft(width, '0'))];
        }

        List<string> codes = [];
        foreach (var code in wanted)
        {
            codes.Add(CodeFromName.Of(code, used.Contains));
            used.Add(codes[^1]);
        }

        return codes;
    }

    private static bool AreUnlike(IReadOnlyList<string> all) => all.Distinct(StringComparer.OrdinalIgnoreCase).Count() == all.Count;

    private static string Cut(string name)
    {
        if (name.Length <= OptionText.LongestName) return name;
        var end = OptionText.LongestName - 1;
        return name[..(char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)] + "…";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
