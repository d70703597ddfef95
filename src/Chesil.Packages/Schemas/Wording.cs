using System.Text;

namespace Chesil.Packages.Schemas;

/// <summary>How a name in code is written in a package: <c>BusinessAsUsual</c> is <c>business_as_usual</c>.</summary>
internal static class Wording
{
    public static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var startsWord = i > 0 && char.IsAsciiLetterUpper(c) && !char.IsAsciiLetterUpper(name[i - 1]);
            if (startsWord) text.Append('_');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
