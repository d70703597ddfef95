namespace Chesil.Components;

/// <summary>A field for several lines of text that says, with script, how much room is left. Without script it says the limit.</summary>
public sealed record CharacterCountOptions : LabelledFieldOptions
{
    /// <summary>What stands in it, as it was typed.</summary>
    public string? Value { get; init; }

    /// <summary>How many lines it shows.</summary>
    public int Rows { get; init; } = 5;

    /// <summary>Whether the browser marks words it does not know; it chooses where null.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>The most characters. More can be typed and is refused when it is sent, so that nothing is cut off unseen.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The most words, in place of characters.</summary>
    public int? MaxWords { get; init; }

    /// <summary>The share of the limit, in per cent, from which the count shows; at once where null.</summary>
    public int? Threshold { get; init; }

    /// <summary>"characters", "words" or "length"; it follows from the limit where null.</summary>
    public string? CountType { get; init; }

    /// <summary>The sentence about the limit, with %{count} in place of the number.</summary>
    public string? TextareaDescriptionText { get; init; }

    /// <summary>What is said while characters are left, by plural form ("one", "other" ...), with %{count} in place of the number.</summary>
    public IReadOnlyDictionary<string, Content?>? CharactersUnderLimitText { get; init; }

    /// <summary>What is said when no character is left.</summary>
    public string? CharactersAtLimitText { get; init; }

    /// <summary>What is said when there are characters too many, by plural form.</summary>
    public IReadOnlyDictionary<string, Content?>? CharactersOverLimitText { get; init; }

    /// <summary>What is said while words are left, by plural form.</summary>
    public IReadOnlyDictionary<string, Content?>? WordsUnderLimitText { get; init; }

    /// <summary>What is said when no word is left.</summary>
    public string? WordsAtLimitText { get; init; }

    /// <summary>What is said when there are words too many, by plural form.</summary>
    public IReadOnlyDictionary<string, Content?>? WordsOverLimitText { get; init; }
}
