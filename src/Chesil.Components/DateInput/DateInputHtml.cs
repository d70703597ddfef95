using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a date in three fields.</summary>
public static class DateInputHtml
{
    private const string Block = "nhsuk-date-input";

    /// <summary>The question, the hint, the error and the fields.</summary>
    public static IHtmlContent Render(DateInputOptions options)
    {
        var items = options.Items.Count > 0 ? options.Items : [.. Parts(options)];
        var isOneWrong = items.Any(item => item.HasError == true);
        var (words, describedBy) = FieldHtml.Words(options, options.Id, options.Fieldset?.DescribedBy ?? options.DescribedBy);
        var fields = Element.For("div", Block, options)
            .Add(options.FormGroup?.BeforeInput)
            .AddEach(items, item => Item(item, options, isOneWrong))
            .Add(options.FormGroup?.AfterInput);
        // With the role of a group, JAWS reads the description of a group of text fields too.
        return FieldHtml.Group(options, options.ErrorMessage is not null || isOneWrong)
            .Add(FieldHtml.InFieldset(options.Fieldset, describedBy, Elements.Join(words, fields), role: "group"));
    }

    private static IEnumerable<DateInputItem> Parts(DateInputOptions options)
    {
        if (options.HasDay) yield return (options.Day ?? new()) with { Name = options.Day?.Name ?? "day" };
        if (options.HasMonth) yield return (options.Month ?? new()) with { Name = options.Month?.Name ?? "month" };
        if (options.HasYear) yield return (options.Year ?? new()) with { Name = options.Year?.Name ?? "year", Width = options.Year?.Width ?? 4 };
    }

    private static Element Item(DateInputItem item, DateInputOptions options, bool isOneWrong)
    {
        var name = item.Name ?? "";
        var label = item.Label ?? (name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name[1..]);
        var isWrong = item.HasError ?? (options.ErrorMessage is not null && !isOneWrong);
        return new Element("div").Class(Block + "__item").Add(InputHtml.Render(new()
        {
            Id = item.Id ?? $"{options.Id}-{name}",
            Name = options.NamePrefix is { } prefix ? $"{prefix}[{name}]" : name,
            Label = label is null ? null : label with { Classes = $"{Block}__label {label.Classes}".Trim() },
            Value = item.Value ?? options.Values?.Of(name),
            ErrorMessage = isWrong ? new() : null,
            Width = item.Width ?? (name == "year" ? 4 : 2),
            InputMode = "numeric",
            Autocomplete = item.Autocomplete,
            IsDisabled = item.IsDisabled ?? options.IsDisabled,
            Classes = $"{Block}__input {item.Classes}".Trim(),
            Attributes = item.Attributes,
        }));
    }
}
