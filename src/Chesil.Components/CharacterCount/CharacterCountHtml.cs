using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a field for several lines of text with a count.</summary>
public static class CharacterCountHtml
{
    private const string Block = "nhsuk-character-count";

    /// <summary>The label, the hint, the error, the field and the sentence that the script turns into a count.</summary>
    public static IHtmlContent Render(CharacterCountOptions options)
    {
        var id = options.FieldId;
        var countType = options.CountType ?? (options.MaxWords is null ? null : "words");
        var group = options.FormGroup ?? new FormGroupOptions();
        return TextareaHtml.Render(new()
        {
            Id = id,
            Classes = $"nhsuk-js-character-count {options.Classes}".Trim(),
            Attributes = options.Attributes,
            Name = options.Name,
            Label = options.Label,
            Hint = options.Hint,
            ErrorMessage = options.ErrorMessage,
            DescribedBy = $"{options.DescribedBy} {id}-info".Trim(),
            IsDisabled = options.IsDisabled,
            Autocomplete = options.Autocomplete,
            Value = options.Value,
            Rows = options.Rows,
            Spellcheck = options.Spellcheck,
            FormGroup = group with
            {
                Classes = $"{group.Classes} {Block}".Trim(),
                Attributes = Attributes(options, countType, group),
                AfterInput = Content.Of(Elements.Join(Message(options, id, countType), group.AfterInput)),
            },
        });
    }

    private static IHtmlContent Message(CharacterCountOptions options, string? id, string? countType)
    {
        var limit = (options.MaxWords ?? options.MaxLength)?.ToString(CultureInfo.InvariantCulture);
        var sentence = options.TextareaDescriptionText ?? "You can enter up to %{count} " + (countType == "words" ? "words" : "characters");
        return HintHtml.Render(new()
        {
            Id = id + "-info",
            Content = limit is null ? null : sentence.Replace("%{count}", limit, StringComparison.Ordinal),
            Classes = Block + "__message",
            Attributes = limit is null ? new Dictionary<string, Content?> { ["hidden"] = null } : null,
        });
    }

    private static Dictionary<string, Content?> Attributes(CharacterCountOptions options, string? countType, FormGroupOptions group)
    {
        var all = new Dictionary<string, Content?> { ["data-module"] = Block };
        void Set(string name, string? value)
        {
            if (value is not null) all[name] = value;
        }
        void SetEach(string name, IReadOnlyDictionary<string, Content?>? forms)
        {
            foreach (var (form, words) in forms ?? new Dictionary<string, Content?>()) all[$"data-i18n.{name}.{form}"] = words;
        }
        Set("data-maxlength", options.MaxLength?.ToString(CultureInfo.InvariantCulture));
        Set("data-maxwords", options.MaxWords?.ToString(CultureInfo.InvariantCulture));
        Set("data-threshold", options.Threshold?.ToString(CultureInfo.InvariantCulture));
        Set("data-count-type", countType);
        if (options is { MaxLength: null, MaxWords: null }) Set("data-i18n.textarea-description.other", options.TextareaDescriptionText);
        SetEach("characters-under-limit", options.CharactersUnderLimitText);
        Set("data-i18n.characters-at-limit", options.CharactersAtLimitText);
        SetEach("characters-over-limit", options.CharactersOverLimitText);
        SetEach("words-under-limit", options.WordsUnderLimitText);
        Set("data-i18n.words-at-limit", options.WordsAtLimitText);
        SetEach("words-over-limit", options.WordsOverLimitText);
        foreach (var (name, value) in group.Attributes ?? new Dictionary<string, Content?>()) all[name] = value;
        return all;
    }
}
