namespace Chesil.Components;

/// <summary>What the tags of radios, checkboxes and dates understand: the question is the legend of a group.</summary>
public abstract class GroupTagHelper : FieldTagHelper
{
    /// <summary>The question; the property's display name where null. For more than words put <c>&lt;nhsuk-legend&gt;</c> inside the tag.</summary>
    public string? Legend { get; set; }

    /// <summary>How large the question is: S, M or L; as body text where it is not said, and L where it is the heading of the page.</summary>
    public HeadingSize LegendSize { get; set; }

    /// <summary>Whether the question is the heading of the page too: for a page with one question.</summary>
    public bool LegendIsPageHeading { get; set; }

    /// <summary>Words above the question, such as the part of the form it belongs to.</summary>
    public string? LegendCaption { get; set; }

    /// <summary>Whether only people who listen to the page have the question.</summary>
    public bool LegendHidden { get; set; }

    private protected FieldsetOptions FieldsetOf(ModelField field, List<LegendOptions> said)
    {
        var legend = Last(said, LegendTagHelper.Legend(Legend ?? field.DisplayName, LegendSize, LegendIsPageHeading));
        if (legend is not null && LegendCaption is not null) legend = legend with { Caption = LegendCaption };
        if (legend is not null && LegendHidden) legend = legend with { Classes = $"nhsuk-u-visually-hidden {legend.Classes}".Trim() };
        return new() { Legend = legend, DescribedBy = DescribedBy };
    }
}
