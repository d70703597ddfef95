using System.Text.RegularExpressions;

namespace Chesil.Reviews.Programme;

/// <summary>Looks at what a review says of itself, and says all that has to be put right.</summary>
internal static partial class ReviewCheck
{
    private const int MostLanguages = 20, MostHolidays = 1000;

    public static IEnumerable<ReviewProblem> ListProblems(string name, string summary, string timeZone, string currency, IReadOnlyList<string> languages, IReadOnlyList<DateOnly> holidays)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return ReviewProblem.NameMissing;
        if (name.Trim().Length > CreateReview.LongestName) yield return ReviewProblem.NameTooLong;
        if (string.IsNullOrWhiteSpace(summary)) yield return ReviewProblem.SummaryMissing;
        if (summary.Trim().Length > CreateReview.LongestSummary) yield return ReviewProblem.SummaryTooLong;
        if (!ReviewCalendar.IsTimeZone(timeZone)) yield return ReviewProblem.NoSuchTimeZone;
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper)) yield return ReviewProblem.NotACurrency;
        if (languages.Count is 0 or > MostLanguages || !languages.All(language => LanguageForm().IsMatch(language))) yield return ReviewProblem.NotALanguage;
        if (holidays.Count > MostHolidays) yield return ReviewProblem.TooManyHolidays;
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageForm();
}
