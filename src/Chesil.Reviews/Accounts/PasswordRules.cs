namespace Chesil.Reviews.Accounts;

/// <summary>Why a password will not do.</summary>
public enum PasswordProblem
{
    Missing,

    /// <summary>Fewer letters than <see cref="PasswordRules.Shortest"/>.</summary>
    TooShort,

    /// <summary>More letters than <see cref="PasswordRules.Longest"/>.</summary>
    TooLong,

    /// <summary>It is among those that are tried first, or made of one of them.</summary>
    TooCommon,

    /// <summary>It is made of the person's own name or address.</summary>
    HoldsOwnName,
}

/// <summary>What a password must be: long, and not what anybody would try first. Nothing is asked of capitals, digits or signs.</summary>
public static class PasswordRules
{
    public const int Shortest = 12, Longest = 200;

    /// <summary>With fewer different letters than this, long is not long.</summary>
    private const int FewestLetters = 5;

    /// <summary>Parts of a name shorter than this stand in too many words.</summary>
    private const int ShortestName = 4;

    /// <summary>A password that is one of these words, or several of them, with digits and signs before, between or after.</summary>
    private static readonly string[] CommonWords =
    [
        "password", "passwort", "passphrase", "letmein", "welcome", "changeme", "default", "secret", "admin", "administrator", "login", "master", "access", "please", "temporary", "temp", "test", "testing", "user", "guest", "hello",
        "qwerty", "qwertz", "azerty", "asdfgh", "zxcvbn", "iloveyou", "love", "sunshine", "princess", "dragon", "monkey", "football", "liverpool", "arsenal", "chelsea", "everton", "rangers", "celtic", "superman", "batman", "pokemon", "starwars",
        "charlie", "ashley", "michael", "jessica", "daniel", "summer", "winter", "spring", "autumn", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "england", "scotland", "wales", "ireland", "london", "hospital", "health", "healthcare", "nurse", "doctor", "surgery", "patient", "review", "chesil", "demonstration",
        "correct", "horse", "battery", "staple", "trustno", "whatever", "abc", "my", "is", "the", "your", "new", "old", "nhs", "you", "in", "to", "me", "this", "for",
    ];

    /// <summary>Rows that fingers run along.</summary>
    private static readonly string[] Rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "q1w2e3r4t5y6u7i8o9p0", "!@#$%^&*()", "!\"£$%^&*()"];

    /// <summary>What is wrong with a password.</summary>
    /// <param name="password">The password.</param>
    /// <param name="names">Names and addresses of the person.</param>
    public static IReadOnlyList<PasswordProblem> ListProblems(string password, params IEnumerable<string?> names)
    {
        if (password.Length == 0) return [PasswordProblem.Missing];
        if (password.Length < Shortest) return [PasswordProblem.TooShort];
        if (password.Length > Longest) return [PasswordProblem.TooLong];
        var plain = Plain(password);
        if (password.Distinct().Count() < FewestLetters || IsRun(password) || IsMadeOf(plain, CommonWords)) return [PasswordProblem.TooCommon];
        var own = names.SelectMany(name => (name ?? "").Split([' ', '@', '.', '-', '_', '+', '\''], StringSplitOptions.RemoveEmptyEntries))
            .Select(Plain).Where(part => part.Length >= ShortestName).Distinct().ToArray();
        return IsMadeOf(plain, [.. own, .. CommonWords]) ? [PasswordProblem.HoldsOwnName] : [];
    }

    /// <summary>Small letters, with digits and signs that stand for letters put back, and nothing else.</summary>
    private static string Plain(string text) => string.Concat(text.ToLowerInvariant().Select(letter => letter switch
    {
        '0' => 'o',
        '1' or '!' or '|' => 'i',
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => letter,
    }).Where(char.IsLetter));

    /// <summary>Whether the text is nothing but these words, with what digits at the end of them may have been taken for.</summary>
    private static bool IsMadeOf(string plain, IReadOnlyCollection<string> words)
    {
        // Digits at the end, as in password1234, read as letters: a few of those that digits become may be left over anywhere.
        var reachable = new bool[plain.Length + 1];
        reachable[0] = true;
        for (var i = 0; i < plain.Length; i++)
        {
            if (!reachable[i]) continue;
            if ("oieast".Contains(plain[i])) reachable[i + 1] = true;
            foreach (var word in words)
            {
                if (string.CompareOrdinal(plain, i, word, 0, word.Length) == 0) reachable[i + word.Length] = true;
            }
        }
        return reachable[^1];
    }

    /// <summary>Whether it is made of runs along a row, there or back, of four or more.</summary>
    private static bool IsRun(string password)
    {
        const int shortest = 4;
        var text = password.ToLowerInvariant();
        var reached = 0;
        while (reached < text.Length)
        {
            var longest = 0;
            foreach (var row in Rows.Concat(Rows.Select(row => string.Concat(row.Reverse()))))
            {
                for (var length = Math.Min(row.Length, text.Length - reached); length > longest; length--)
                {
                    if (row.Contains(text.Substring(reached, length), StringComparison.Ordinal)) longest = length;
                }
            }
            if (longest < shortest && reached + longest < text.Length) return false;
            if (longest == 0) return false;
            reached += longest;
        }
        return true;
    }
}
