using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts.Drawing;

/// <summary>What every picture stands in: the finding, the picture with its words for those who cannot see it, and the status of its figures.</summary>
internal static class Figure
{
    /// <summary>How wide every picture is drawn; the page scales it.</summary>
    public const double Width = 360;

    public static IHtmlContent Around(ChartHeading heading, string kind, double height, string description, Markup picture, IEnumerable<ResultCell> cells)
    {
        var markup = Begin(heading, kind);
        markup.Add($"""<svg class="chesil-chart__picture" role="img" aria-labelledby="{heading.Id}-title {heading.Id}-desc" viewBox="0 0 360 {height}" font-size="15">""")
            .Add($"""<title id="{heading.Id}-title">{heading.Finding}</title><desc id="{heading.Id}-desc">{description}</desc>""")
            .Add(picture)
            .Add($"</svg>");
        return End(markup, cells);
    }

    /// <summary>A sentence where there is nothing to draw: an empty frame would look like a result of nought.</summary>
    public static IHtmlContent WithoutPicture(ChartHeading heading, string kind, string sentence) =>
        End(Begin(heading, kind).Add($"""<p class="nhsuk-body chesil-chart__nothing">{sentence}</p>"""), []);

    public static Markup Begin(ChartHeading heading, string kind) => new Markup().Add(
        $"""<figure class="chesil-chart chesil-chart--{kind}" id="{heading.Id}"><figcaption class="chesil-chart__caption"><h{heading.Level} class="nhsuk-heading-s chesil-chart__finding">{heading.Finding}</h{heading.Level}></figcaption>""");

    public static IHtmlContent End(Markup markup, IEnumerable<ResultCell> cells)
    {
        if (StatusWords.Sentence(cells) is { } sentence) markup.Add($"""<p class="chesil-chart__status">{sentence}</p>""");
        return markup.Add($"</figure>").ToHtml();
    }
}
