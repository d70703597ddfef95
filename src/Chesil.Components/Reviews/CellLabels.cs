using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>The model names options, criteria and sites by their codes; readers know them by their names.</summary>
public static class CellLabels
{
    /// <summary>What a value is, in names.</summary>
    public static string Of(ReviewIndex review, ResultCell cell)
    {
        var label = cell.Label;
        foreach (var option in review.Package.Rows<Option>()) label = Replace(label, "option " + option.Code, NameOf(option));
        return cell.Address.Path.Split('/') switch
        {
            ["evaluation", .., "weight-flip", var criterion, _] => Replace(label, "Weight of " + criterion, $"Weight of “{review.CriterionName(criterion)}”"),
            ["framework", _, "weight", _, var criterion] => Replace(label, "given to " + criterion, $"given to “{review.CriterionName(criterion)}”"),
            ["access", _, _, _, _, "catchment", var site] => Replace(label, "whom " + site, "whom " + review.SiteName(site)),
            _ => label,
        };
    }

    /// <summary>What a value is, with the option it belongs to where the words do not say.</summary>
    public static string WithOption(ReviewIndex review, ResultCell cell)
    {
        var label = Of(review, cell);
        if (NumberOpened.OptionOf(review, cell.Address) is not { } option) return label;
        var name = option.Code == review.Baseline ? "today" : Words.Short(option);
        return label.Contains(name, StringComparison.OrdinalIgnoreCase) || label.Contains(Words.Short(option), StringComparison.Ordinal) ? label : $"{label} ({name})";
    }

    /// <summary>The note of a value, in names.</summary>
    public static string? NoteOf(ReviewIndex review, ResultCell cell) => cell.Note is { } note && cell.Address.Path.Contains("/nearest-flip/", StringComparison.Ordinal)
        ? Words.Capital(Words.List([.. MovesOf(review, note)])) + "."
        : cell.Note;

    /// <summary>Moves of weight as the model wrote them, with the names of criteria.</summary>
    internal static IEnumerable<string> MovesOf(ReviewIndex review, string moves) => moves.Split("; ").Select(move =>
        move.Split(" from ") is [var share, var rest] && rest.Split(" to ") is [var from, var to]
            ? $"{share} from “{review.CriterionName(from)}” to “{review.CriterionName(to)}”"
            : move);

    /// <summary>What an option is called in a sentence: Option A, or its name in quotation marks.</summary>
    internal static string NameOf(Option option) => Words.Short(option) is var name && name.StartsWith("Option ", StringComparison.Ordinal) ? name : $"“{name}”";

    /// <summary>Replaces words that end where a word ends: acute-a is not the beginning of acute-amber.</summary>
    private static string Replace(string text, string words, string by)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + words.Length;
            var isWhole = end == text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_');
            if (isWhole) text = text[..at] + by + text[end..];
            at = text.IndexOf(words, isWhole ? at + by.Length : end, StringComparison.Ordinal);
        }
        return text;
    }
}
