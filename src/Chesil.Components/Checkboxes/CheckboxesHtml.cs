using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders checkboxes.</summary>
public static class CheckboxesHtml
{
    /// <summary>The question, the hint, the error and the choices.</summary>
    public static IHtmlContent Render(CheckboxesOptions options) => ChoicesHtml.Render("nhsuk-checkboxes", "checkbox", options, options.Items,
        item => item.Value is not null && options.Values.Contains(item.Value),
        (input, item) => input
            .Set("data-behaviour", item.Behaviour is CheckboxBehaviour.Independent ? null : item.Behaviour.ToString().ToLowerInvariant())
            .Set("data-behaviour-group", item.BehaviourGroup));
}
