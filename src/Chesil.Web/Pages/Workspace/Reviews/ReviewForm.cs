using System.Globalization;
using Chesil.Components.Reviews;
using Chesil.Reviews.Programme;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Chesil.Web.Pages.Workspace.Reviews;

/// <summary>What a review says of itself, as it is typed.</summary>
public sealed class ReviewForm
{
    private static readonly string[] Dates = ["d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy"];

    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Summary { get; set; }

    public string? StageNow { get; set; }

    public string? Notice { get; set; }

    public string? TimeZone { get; set; }

    public string? Currency { get; set; }

    public string? Languages { get; set; }

    /// <summary>One date a line.</summary>
    public string? Holidays { get; set; }

    public string? Reason { get; set; }

    /// <summary>The form of what a review says now.</summary>
    public static ReviewForm Of(ReviewChange review) => new()
    {
        Name = review.Name,
        Summary = review.Summary,
        StageNow = review.StageNow,
        Notice = review.Notice,
        TimeZone = review.TimeZone,
        Currency = review.Currency,
        Languages = string.Join(", ", review.Languages),
        Holidays = string.Join("\n", review.Holidays.Select(Words.Date)),
    };

    public IReadOnlyList<string> ListLanguages() => [.. Typed.Of(Languages).Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>The holidays; where a line is no date, the errors say which.</summary>
    public IReadOnlyList<DateOnly> ReadHolidays(ModelStateDictionary errors, string prefix)
    {
        var holidays = new List<DateOnly>();
        foreach (var line in Typed.Of(Holidays).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (DateOnly.TryParseExact(line, Dates, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)) holidays.Add(date);
            else if (!errors.ContainsKey(prefix + nameof(Holidays)) || errors[prefix + nameof(Holidays)]!.Errors.Count == 0) errors.AddModelError(prefix + nameof(Holidays), $"“{(line.Length > 40 ? line[..40] + "…" : line)}” is not a date. Enter one date a line, such as 25 December 2026.");
        }
        return holidays;
    }

    public ReviewText ToText(IReadOnlyList<DateOnly> holidays) => new(Typed.Of(Code), Typed.Of(Name), Typed.Of(Summary), Typed.Of(TimeZone), Typed.Of(Currency).ToUpperInvariant(), ListLanguages(), holidays);

    public ReviewChange ToChange(IReadOnlyList<DateOnly> holidays) => new(Typed.Of(Name), Typed.Of(Summary), Typed.OrNull(StageNow), Typed.OrNull(Notice), Typed.Of(TimeZone), Typed.Of(Currency).ToUpperInvariant(), ListLanguages(), holidays);
}
