namespace Chesil.Components.Charts.Drawing;

/// <summary>Swatches with their words, as a list of the page: it is read aloud, wraps, and grows with the reader's text.</summary>
internal static class Legend
{
    /// <summary>One thing to explain: how to draw its swatch, centred on a place in a square of 22, and its words.</summary>
    internal sealed record Item(Func<double, double, Markup> Swatch, string Words);

    public static Markup Draw(IReadOnlyList<Item> items, string? title = null)
    {
        var markup = new Markup();
        if (items.Count == 0) return markup;
        if (title is not null) markup.Add($"""<p class="chesil-key__title">{title}</p>""");
        markup.Add($"""<ul class="chesil-key">""");
        foreach (var item in items)
        {
            markup.Add($"""<li class="chesil-key__item"><svg class="chesil-key__mark" width="22" height="22" viewBox="0 0 """ +
                $"""22 22" aria-hidden="true" focusable="false">{item.Swatch(11, 11)}</svg> {item.Words}</li>""");
        }
        return markup.Add($"</ul>");
    }
}
