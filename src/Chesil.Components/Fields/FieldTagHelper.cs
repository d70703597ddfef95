using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// What the tags of all fields understand. With <c>for</c> the model gives the name, the id, what stands in the field and
/// what is wrong with it. Attributes that are not listed go to the field as they are.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The property of the model that the field fills, such as <c>for="Input.Name"</c>.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>The name it posts; the property's where null.</summary>
    public string? Name { get; set; }

    /// <summary>A sentence that helps to answer. For more than words put <c>&lt;nhsuk-hint&gt;</c> inside the tag.</summary>
    public string? Hint { get; set; }

    /// <summary>What is wrong; what the model state says where null.</summary>
    public string? Error { get; set; }

    /// <summary>Whether it cannot be changed now.</summary>
    public bool Disabled { get; set; }

    /// <summary>Ids of other elements that describe the field.</summary>
    public string? DescribedBy { get; set; }

    /// <summary>Classes of the group around the field.</summary>
    public string? FormGroupClass { get; set; }

    /// <summary>The view, for its model state.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected FormGroupOptions? FormGroup => FormGroupClass is null ? null : new() { Classes = FormGroupClass };

    /// <summary>The field in the model, entered into the page's fields under the id that errors lead to.</summary>
    private protected ModelField Field(TagHelperContext context, TagHelperOutput output, out string id)
    {
        var field = new ModelField(For, Name, ViewContext, context.TagName);
        id = output.ReadId() ?? field.Id;
        return field;
    }

    private protected void Enter(string name, string id) => FieldsOnPage.Of(ViewContext).Add(name, id);

    private protected ErrorMessageOptions? ErrorMessage(ModelField field) => Error ?? field.Error;

    /// <summary>What the tags inside this one say in place of an attribute.</summary>
    private protected static T? Last<T>(List<T> said, T? otherwise) where T : class => said.Count > 0 ? said[^1] : otherwise;
}

/// <summary>What the tags of fields with a label understand.</summary>
public abstract class LabelledFieldTagHelper : FieldTagHelper
{
    /// <summary>The question; the property's display name where null. For more than words put <c>&lt;nhsuk-label&gt;</c> inside the tag.</summary>
    public string? Label { get; set; }

    /// <summary>How large the label is: S, M or L; as body text where it is not said, and L where it is the heading of the page.</summary>
    public HeadingSize LabelSize { get; set; }

    /// <summary>Whether the label is the heading of the page too: for a page with one question.</summary>
    public bool LabelIsPageHeading { get; set; }

    /// <summary>Words above the label, such as the part of the form it belongs to.</summary>
    public string? LabelCaption { get; set; }

    /// <summary>Whether only people who listen to the page have the label.</summary>
    public bool LabelHidden { get; set; }

    /// <summary>What a browser may fill in, such as "email".</summary>
    public string? Autocomplete { get; set; }

    private protected LabelOptions LabelOf(ModelField field) => new()
    {
        Content = Label ?? field.DisplayName,
        Size = LabelTagHelper.SizeOf(LabelSize, LabelIsPageHeading),
        Heading = LabelIsPageHeading ? new() : null,
        Caption = LabelCaption,
        Classes = LabelHidden ? "nhsuk-u-visually-hidden" : null,
    };

    /// <summary>Fills in what all these fields have in common, after the tags inside have said their part.</summary>
    private protected async Task<T> FillAsync<T>(TagHelperContext context, TagHelperOutput output, T options) where T : LabelledFieldOptions
    {
        var field = Field(context, output, out var id);
        Enter(field.Name, id);
        var (labels, hints) = (context.Await<LabelOptions>(), context.Await<HintOptions>());
        await output.GetChildContentAsync();
        return options with
        {
            Id = id,
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Name = field.Name,
            Label = Last(labels, LabelOf(field)),
            Hint = Last(hints, Hint),
            ErrorMessage = ErrorMessage(field),
            DescribedBy = DescribedBy,
            FormGroup = FormGroup,
            IsDisabled = Disabled,
            Autocomplete = Autocomplete,
        };
    }
}
