using Chesil.Reviews.Options;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>One part of an option as one person and another have it: the name, the question, the summary or the changes.</summary>
/// <param name="Name">The name of the part in the text.</param>
/// <param name="Title">What it is called on the page.</param>
/// <param name="Before">As it was when both began, line by line.</param>
/// <param name="Theirs">As the other has it.</param>
/// <param name="Mine">As this person has it.</param>
public sealed record OptionPart(string Name, string Title, IReadOnlyList<string> Before, IReadOnlyList<string> Theirs, IReadOnlyList<string> Mine)
{
    public bool AreDifferent => !Theirs.SequenceEqual(Mine, StringComparer.Ordinal);

    /// <summary>Whether this person left it as it was.</summary>
    public bool IsMineAsBefore => Mine.SequenceEqual(Before, StringComparer.Ordinal);

    /// <summary>Whether both changed it.</summary>
    public bool IsConflict => !IsMineAsBefore && !Theirs.SequenceEqual(Before, StringComparer.Ordinal);

    /// <summary>The parts of an option in three states.</summary>
    public static IReadOnlyList<OptionPart> List(OptionText before, OptionText theirs, OptionText mine, ReviewNames names)
    {
        return
        [
            Part(nameof(OptionText.Name), "Name", text => [text.Name]),
            Part(nameof(OptionText.Family), "Question", text => [text.Family]),
            Part(nameof(OptionText.Summary), "What would change", text => text.Summary.Split('\n')),
            Part(nameof(OptionText.Changes), "Changes to today", text => text.Changes.Select(change => change.Reason.Length == 0 ? names.Sentence(change) : $"{names.Sentence(change)}. {change.Reason}")),
        ];

        OptionPart Part(string name, string title, Func<OptionText, IEnumerable<string>> lines) => new(name, title, [.. lines(before)], [.. lines(theirs)], [.. lines(mine)]);
    }
}
