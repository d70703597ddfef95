using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>What a reader must know of numbers that are not those of the options as they are now.</summary>
internal static class OptionNotices
{
    /// <summary>Of one option, on its page; null for nothing.</summary>
    public static string? Of(ReviewIndex review, Option option)
    {
        if (!review.IsWorkedOut(option)) return "This option has not been worked out yet.";
        return review.FindChangedSince(option) is { } day ? $"These numbers were worked out before this option was changed on {Words.Date(day)}." : null;
    }

    /// <summary>Of the options of a question, where they are compared.</summary>
    public static IReadOnlyList<string> Of(ReviewIndex review, OptionFamily family)
    {
        var notices = new List<string>();
        string[] waiting = [.. family.Options.Where(option => !review.IsWorkedOut(option)).Select(CellLabels.NameOf)];
        if (waiting.Length > 0) notices.Add($"{Words.List(waiting)} {(waiting.Length == 1 ? "has" : "have")} not been worked out yet, so {(waiting.Length == 1 ? "it is" : "they are")} not ranked or compared here.");
        foreach (var option in family.Options)
        {
            if (review.FindChangedSince(option) is { } day) notices.Add($"{CellLabels.NameOf(option)} was changed on {Words.Date(day)}. Its numbers were worked out before that.");
        }
        return notices;
    }

    /// <summary>That no option of a question was scored; null where one was.</summary>
    public static string? OfScores(ReviewIndex review, OptionFamily family, RankedOptions? ranked)
    {
        if (ranked is not null) return null;
        var isScored = family.Options.Any(option => option.Code != review.Baseline && review.Package.Rows<Score>().Any(score => score.Option == option.Code));
        return isScored ? "These options have not been ranked yet." : "These options have not been scored yet.";
    }
}
