using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-date-input for="Input.From" legend="From when?" hint="For example, 31 3 2026" /&gt;</c>: a date in three fields.
/// The model is a <see cref="DateEntered"/>, which keeps what was typed.
/// </summary>
[HtmlTargetElement("nhsuk-date-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateInputTagHelper : GroupTagHelper
{
    private static readonly string[] Parts = [nameof(DateEntered.Day), nameof(DateEntered.Month), nameof(DateEntered.Year)];

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field(context, output, out var id);
        var (legends, hints) = (context.Await<LegendOptions>(), context.Await<HintOptions>());
        await output.GetChildContentAsync();

        var error = ErrorMessage(field);
        var date = Typed(field);
        var wrong = error is null ? [] : Wrong(field, date);
        Enter(field.Name, $"{id}_{wrong.DefaultIfEmpty(Parts[0]).First()}");
        foreach (var part in Parts) Enter($"{field.Name}.{part}", $"{id}_{part}");
        output.Show(DateInputHtml.Render(new()
        {
            Id = id,
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Hint = Last(hints, Hint),
            ErrorMessage = error,
            Fieldset = FieldsetOf(field, legends),
            FormGroup = FormGroup,
            IsDisabled = Disabled,
            Items = [Item(Parts[0], date.Day, 2), Item(Parts[1], date.Month, 2), Item(Parts[2], date.Year, 4)],
        }));

        DateInputItem Item(string part, string? typed, int width) => new()
        {
            Id = $"{id}_{part}",
            Name = $"{field.Name}.{part}",
            Label = part,
            Value = typed,
            Width = width,
            HasError = error is null ? null : wrong.Contains(part),
        };
    }

    private static DateEntered Typed(ModelField field)
    {
        var model = field.Model switch
        {
            DateEntered entered => entered,
            DateOnly date => new(date),
            _ => new DateEntered(),
        };
        return new()
        {
            Day = field.SentInPart("." + Parts[0]) ?? model.Day,
            Month = field.SentInPart("." + Parts[1]) ?? model.Month,
            Year = field.SentInPart("." + Parts[2]) ?? model.Year,
        };
    }

    // A page may say which part is wrong; otherwise the date says it; a real date may be wrong as a whole, such as one in the past.
    private static IReadOnlyList<string> Wrong(ModelField field, DateEntered date)
    {
        string[] said = [.. Parts.Where(part => field.IsPartWrong("." + part))];
        if (said.Length > 0) return said;
        return date.ListWrongParts() is { Count: > 0 } wrong ? wrong : Parts;
    }
}
