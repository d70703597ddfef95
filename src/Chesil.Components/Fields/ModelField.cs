using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Chesil.Components;

/// <summary>
/// What the model says about a field: its name and id, what stands in it and what is wrong with it. What somebody sent
/// goes before what the model holds, so that a page shown again keeps what was typed, also where it could not be read.
/// </summary>
internal sealed class ModelField
{
    private readonly ModelExpression? _expression;
    private readonly ModelStateDictionary _state;

    /// <exception cref="InvalidOperationException">Neither an expression nor a name says which field it is.</exception>
    public ModelField(ModelExpression? expression, string? name, ViewContext view, string tag)
    {
        _expression = expression;
        _state = view.ViewData.ModelState;
        Name = name
            ?? (expression is null ? null : view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name))
            ?? throw new InvalidOperationException($"<{tag}> needs for=\"...\" or name=\"...\".");
        Id = TagBuilder.CreateSanitizedId(Name, "_");
    }

    public string Name { get; }

    public string Id { get; }

    /// <summary>What the field is called, where nothing else names it.</summary>
    public string? DisplayName => _expression?.Metadata.GetDisplayName();

    public object? Model => _expression?.Model;

    /// <summary>What the model's type says, of one item where it is a list.</summary>
    public ModelMetadata? ItemMetadata => _expression?.Metadata is { } metadata ? metadata.ElementMetadata ?? metadata : null;

    /// <summary>What was sent; null where nothing was.</summary>
    public IReadOnlyList<string>? Sent => SentIn(Name);

    /// <summary>What was sent or else what the model holds.</summary>
    public IReadOnlyList<string> Values => Sent ?? Model switch
    {
        null => [],
        string text => [text],
        IEnumerable many => [.. many.Cast<object?>().Select(Text).OfType<string>()],
        var one => [Text(one)!],
    };

    /// <summary>The first thing that is wrong with the field or with a part of it.</summary>
    public string? Error => (_state.TryGetValue(Name, out var entry) ? FirstError(entry) : null)
        ?? _state.FindKeysWithPrefix(Name).Select(part => FirstError(part.Value)).FirstOrDefault(error => error is not null);

    /// <summary>What was sent in a part of the field, such as ".Day".</summary>
    public string? SentInPart(string part) => SentIn(Name + part)?[0];

    /// <summary>Whether a part of the field is wrong.</summary>
    public bool IsPartWrong(string part) => _state.TryGetValue(Name + part, out var entry) && entry.Errors.Count > 0;

    /// <summary>Whether a choice is the one that a value means: "acute" is OptionRole.Acute, "true" is True.</summary>
    public bool Means(string? choice, string? value)
    {
        if (choice is null || value is null) return false;
        var type = ItemMetadata?.UnderlyingOrModelType;
        if (type == typeof(bool)) return string.Equals(choice, value, StringComparison.OrdinalIgnoreCase);
        if (type?.IsEnum == true && Enum.TryParse(type, choice, ignoreCase: true, out var one) && Enum.TryParse(type, value, ignoreCase: true, out var other)) return one.Equals(other);
        return choice == value;
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        Enum member => member.ToString(),
        bool yes => yes ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // As the binder will read it back, which is in the reader's culture.
        _ => Convert.ToString(value, CultureInfo.CurrentCulture),
    };

    private static string? FirstError(ModelStateEntry? entry) => entry?.Errors is [var first, ..] ? ModelErrors.Sentence(first) : null;

    private string[]? SentIn(string name) => _state.TryGetValue(name, out var entry) ? entry.RawValue switch
    {
        null => null,
        string[] { Length: 0 } => [""],
        string[] many => many,
        string one => [one],
        var other => [entry.AttemptedValue ?? Convert.ToString(other, CultureInfo.CurrentCulture) ?? ""],
    } : null;
}
