using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Chesil.Reviews.Options;

/// <summary>
/// A code from a name: "St Aldhelm's Hub (Café)" is st-aldhelms-hub-cafe. Lower-case letters a to z, digits and hyphens, at most 40
/// of them, so that it can stand in addresses and in packages.
/// </summary>
public static class CodeFromName
{
    /// <summary>The most characters.</summary>
    public const int MaximumLength = 40;

    /// <summary>The code of a name that has no letter and no digit.</summary>
    public const string Nameless = "option";

    // Normalising text changes nothing where a host runs without culture data, as ours do. So the letters stand here.
    private static readonly FrozenDictionary<char, string> Folded = new (string Plain, string Letters)[]
    {
        ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặªẚ"),
        ("ae", "ÆæǢǣǼǽ"),
        ("b", "ḂḃḄḅḆḇ"),
        ("c", "ÇçĆćĈĉĊċČčḈḉ"),
        ("d", "ĎďĐđÐðḊḋḌḍḎḏḐḑḒḓ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("f", "Ḟḟ"),
        ("g", "ĜĝĞğĠġĢģǤǥǦǧǴǵḠḡ"),
        ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
        ("ij", "Ĳĳ"),
        ("j", "Ĵĵǰ"),
        ("k", "ĶķǨǩḰḱḲḳḴḵ"),
        ("l", "ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽ"),
        ("m", "ḾḿṀṁṂṃ"),
        ("n", "ÑñŃńŅņŇňŉŊŋǸǹṄṅṆṇṈṉṊṋ"),
        ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợº"),
        ("oe", "Œœ"),
        ("p", "ṔṕṖṗ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
        ("s", "ŚśŜŝŞşŠšȘșſṠṡṢṣṤṥṦṧṨṩẛ"),
        ("ss", "ßẞ"),
        ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
        ("th", "Þþ"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("v", "ṼṽṾṿ"),
        ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
        ("x", "ẊẋẌẍ"),
        ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
        ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
    }.SelectMany(row => row.Letters.Select(letter => (letter, row.Plain))).ToFrozenDictionary(each => each.letter, each => each.Plain);

    /// <summary>A code that is neither taken nor kept for something else. Codes that differ only in capitals count as the same.</summary>
    /// <param name="name">The name. What is left of it may be nothing: then the code is <see cref="Nameless"/>.</param>
    /// <param name="taken">Codes that are or were somebody else's.</param>
    /// <param name="reserved">Words that addresses keep for something else, such as new.</param>
    public static string Of(string name, IEnumerable<string> taken, IEnumerable<string>? reserved = null)
    {
        var avoided = new HashSet<string>(taken.Concat(reserved ?? []), StringComparer.OrdinalIgnoreCase);
        return Of(name, avoided.Contains);
    }

    /// <summary>A code that may be used: that of the name, or else the first of it with -2, -3 and so on at its end.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isTaken">Whether a code may not be used.</param>
    public static string Of(string name, Func<string, bool> isTaken)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(isTaken);

        var words = Words(name) is { Length: > 0 } some ? some : Nameless;
        var code = Cut(words, MaximumLength);
        for (var number = 2; isTaken(code); number++)
        {
            var end = "-" + number.ToString(CultureInfo.InvariantCulture);
            code = Cut(words, MaximumLength - end.Length) + end;
        }

        return code;
    }

    /// <summary>The code of a name where nothing of it is lost: null where it would be cut short or is no name.</summary>
    internal static string? Find(string name) => Words(name) is { Length: > 0 and <= MaximumLength } words ? words : null;

    /// <summary>Letters and digits joined by hyphens, a little more of them than a code has.</summary>
    private static string Words(string name)
    {
        var words = new StringBuilder(MaximumLength + 8);
        var isBetween = false;
        foreach (var c in name)
        {
            // A name may be as long as a page: nothing after this is used.
            if (words.Length > MaximumLength) break;
            if (IsInsideWord(c)) continue;
            if (Letters(c) is not { } letters)
            {
                isBetween = words.Length > 0;
                continue;
            }

            if (isBetween) words.Append('-');
            isBetween = false;
            words.Append(letters);
        }

        return words.ToString();
    }

    private static string? Letters(char c) =>
        char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString() : Folded.GetValueOrDefault(c);

    /// <summary>Apostrophes, soft hyphens, and accents that follow their letter.</summary>
    private static bool IsInsideWord(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u00AD' or (>= '\u0300' and <= '\u036F');

    /// <summary>The first characters, with no half word at the end unless it is the only one.</summary>
    private static string Cut(string words, int length)
    {
        if (words.Length <= length) return words;
        var end = words[length] == '-' ? length : words.LastIndexOf('-', length - 1);
        return words[..(end > 0 ? end : length)];
    }
}
