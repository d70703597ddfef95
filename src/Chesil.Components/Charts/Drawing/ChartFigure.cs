using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts.Drawing;

/// <summary>
/// What every picture stands in: the finding, the legend, the picture with its words for those who cannot see it, and the
/// status of its figures.
/// </summary>
internal sealed class ChartFigure(ChartHeading heading, string kind)
{
    /// <summary>How wide every picture is drawn; the page scales it.</summary>
    public const double Width = 360;

    /// <summary>What explains the picture and stands above it.</summary>
    public Markup Before { get; } = new();

    /// <summary>What explains the picture and stands below it.</summary>
    public Markup After { get; } = new();

    public IHtmlContent Around(double height, string description, Markup picture, IEnumerable<ResultCell> cells)
    {
        var markup = Begin().Add(Before)
            .Add($"""<svg class="chesil-chart__picture" role="img" aria-labelledby="{heading.Id}-title {heading.Id}-desc" """ +
                $"""viewBox="0 0 360 {height}" font-size="15">""")
            .Add($"""<title id="{heading.Id}-title">{heading.Finding}</title><desc id="{heading.Id}-desc">{description}</desc>""")
            .Add(picture).Add($"</svg>").Add(After);
        return End(markup, cells);
    }

    /// <summary>A list or another piece of the page in the place of a picture.</summary>
    public IHtmlContent Around(Markup list) => End(Begin().Add(list), []);

    /// <summary>A sentence where there is nothing to draw: an empty frame would look like a result of nought.</summary>
    public IHtmlContent WithoutPicture(string sentence) => End(Begin().Add($"""<p class="nhsuk-body """ +
        $"""chesil-chart__nothing">{sentence}</p>"""), []);

    private Markup Begin() => new Markup().Add(
        $"""<figure class="chesil-chart chesil-chart--{kind}" id="{heading.Id}"><figcaption class="chesil-chart__caption">""" +
            $"""<h{heading.Level} class="nhsuk-heading-s chesil-chart__finding">{heading.Finding}</h{heading.Level}>""" +
                $"""</figcaption>""");

    private static IHtmlContent End(Markup markup, IEnumerable<ResultCell> cells)
    {
        if (StatusWords.Sentence(cells) is { } sentence) markup.Add($"""<p class="chesil-chart__status">{sentence}</p>""");
        return markup.Add($"</figure>").ToHtml();
    }
}
