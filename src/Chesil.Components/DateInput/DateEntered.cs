using System.Globalization;

namespace Chesil.Components;

/// <summary>
/// A date as somebody typed it, in three texts. It keeps what was typed also where that is no date, such as 31 February,
/// so that a page can show it again and say what is wrong.
/// </summary>
public sealed class DateEntered
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    /// <summary>Nothing typed yet.</summary>
    public DateEntered()
    {
    }

    /// <summary>A date that is known already.</summary>
    public DateEntered(DateOnly date) => (Day, Month, Year) = (Digits(date.Day), Digits(date.Month), Digits(date.Year));

    /// <summary>The day, as typed.</summary>
    public string? Day { get; set; }

    /// <summary>The month, as typed: a number or a name.</summary>
    public string? Month { get; set; }

    /// <summary>The year, as typed.</summary>
    public string? Year { get; set; }

    /// <summary>Whether nothing was typed at all.</summary>
    public bool IsEmpty() => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>Reads the date.</summary>
    /// <param name="date">The date, where there is one.</param>
    /// <param name="problem">What is wrong, as a sentence that says what to do; empty where nothing is.</param>
    /// <returns>Whether what was typed is a date.</returns>
    public bool TryRead(out DateOnly date, out string problem) => TryRead("The date", out date, out problem);

    /// <summary>Reads the date.</summary>
    /// <param name="what">What date it is, at the start of a sentence: "The date of the meeting".</param>
    /// <param name="date">The date, where there is one.</param>
    /// <param name="problem">What is wrong, as a sentence that says what to do; empty where nothing is.</param>
    /// <returns>Whether what was typed is a date.</returns>
    public bool TryRead(string what, out DateOnly date, out string problem)
    {
        (date, problem, _) = Read(what);
        return problem.Length == 0;
    }

    /// <summary>The parts that are wrong: "Day", "Month", "Year"; none where it is a date.</summary>
    public IReadOnlyList<string> ListWrongParts() => Read("").WrongParts;

    private (DateOnly Date, string Problem, IReadOnlyList<string> WrongParts) Read(string what)
    {
        string[] missing = [.. Parts().Where(part => string.IsNullOrWhiteSpace(part.Typed)).Select(part => part.Name)];
        if (missing.Length == 3) return (default, $"Enter {LowerFirst(what)}", missing);
        if (missing.Length > 0) return (default, $"{what} must include a {string.Join(" and a ", missing.Select(LowerFirst))}", missing);

        var (day, month, year) = (Number(Day, 1, 31), MonthNumber(Month), Number(Year, 1, 9999));
        if (year is not null && Year!.Trim().Length != 4) return (default, $"The year of {LowerFirst(what)} must have 4 digits, such as 2026", ["Year"]);
        string[] wrong = [.. new[] { (day, "Day"), (month, "Month"), (year, "Year") }.Where(part => part.Item1 is null).Select(part => part.Item2)];
        var isDate = wrong.Length == 0 && day <= DateTime.DaysInMonth(year!.Value, month!.Value);
        return isDate
            ? (new DateOnly(year!.Value, month!.Value, day!.Value), "", [])
            : (default, $"{what} must be a real date", wrong.Length > 0 ? wrong : ["Day"]);
    }

    private (string Name, string? Typed)[] Parts() => [("Day", Day), ("Month", Month), ("Year", Year)];

    private static int? Number(string? typed, int from, int to) =>
        int.TryParse(typed, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number : null;

    // "2", "02", "Feb" and "february" are all February.
    private static int? MonthNumber(string? typed)
    {
        if (Number(typed, 1, 12) is { } number) return number;
        var name = typed!.Trim();
        var month = name.Length < 3 ? -1 : Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return month < 0 ? null : month + 1;
    }

    private static string LowerFirst(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
