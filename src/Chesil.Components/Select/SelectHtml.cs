using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders a list of choices.</summary>
public static class SelectHtml
{
    private const string Block = "nhsuk-select";

    /// <summary>The label, the hint, the error and the list.</summary>
    public static IHtmlContent Render(SelectOptions options) => FieldHtml.Labelled(options, describedBy =>
    {
        var list = Element.For("select", Block, options with { Id = options.FieldId }, options.ErrorMessage is null ? null : Block + "--error")
            .Set("name", options.Name)
            .Set("disabled", options.IsDisabled)
            .Set("aria-describedby", describedBy)
            .AddEach(options.Items, item => Item(item, options));
        var (before, after) = (options.FormGroup?.BeforeInput, options.FormGroup?.AfterInput);
        return before is null && after is null && options.InputWrapper is null
            ? list
            : Element.For("div", "nhsuk-input-wrapper", options.InputWrapper ?? new()).Add(before).Add(list).Add(after);
    });

    private static Element Item(SelectItem item, SelectOptions options)
    {
        if (item.IsDivider) return new Element("hr");
        var isTaken = item.IsSelected ?? (!string.IsNullOrEmpty(options.Value) && (item.Value ?? item.Content?.Words) == options.Value);
        return Element.For("option", null, item).Set("value", item.Value).Set("selected", isTaken).Set("disabled", item.IsDisabled).Add(item.Content);
    }
}
