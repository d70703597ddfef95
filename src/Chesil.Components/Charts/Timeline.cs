using System.Globalization;
using Chesil.Components.Charts.Drawing;
using Chesil.Packages.Tables;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts;

/// <summary>Something that happened, or is to happen.</summary>
/// <param name="StartsOn">When; the first day of its month or year where no more is known.</param>
/// <param name="Precision">How exactly the date is known.</param>
/// <param name="Kind">What kind of event it is; each has a mark of its own.</param>
/// <param name="Title">What happened, in one sentence.</param>
public sealed record TimelineEntry(DateOnly StartsOn, DatePrecision Precision, TimelineKind Kind, string Title)
{
    /// <summary>When it ended, where it lasted.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>A sentence or two more; null for none.</summary>
    public string? Detail { get; init; }

    /// <summary>The page that tells more; null for none.</summary>
    public string? Href { get; init; }

    /// <summary>True where it has not happened yet.</summary>
    public bool IsPlanned { get; init; }
}

/// <summary>Events under their years, from the earliest down: a list, which every reader and printer can follow.</summary>
/// <param name="Entries">The events, in any order; those of one day stay in the order given.</param>
public sealed record Timeline(IReadOnlyList<TimelineEntry> Entries)
{
    /// <summary>The list.</summary>
    public static IHtmlContent Draw(Timeline data, ChartHeading heading)
    {
        if (data.Entries.Count == 0) return new ChartFigure(heading, "timeline").WithoutPicture("Nothing is on the timeline yet.");

        var markup = new Markup().Add($"""<ol class="chesil-timeline">""");
        var level = Math.Min(heading.Level + 1, 6);
        int? last = null;
        foreach (var year in data.Entries.OrderBy(item => item.StartsOn).GroupBy(item => item.StartsOn.Year))
        {
            if (last is { } before && year.Key > before + 1) markup.Add($"""<li """ +
                $"""class="chesil-timeline__gap">{GapWords(before + 1, year.Key - 1)}</li>""");
            last = year.Key;
            markup.Add($"""<li class="chesil-timeline__year"><h{level} class="nhsuk-heading-xs """ +
                $"""chesil-timeline__heading">{year.Key}</h{level}><ol class="chesil-timeline__events">""");
            foreach (var item in year) markup.Add(Event(item));
            markup.Add($"</ol></li>");
        }
        return new ChartFigure(heading, "timeline").Around(markup.Add($"</ol>"));
    }

    private static Markup Event(TimelineEntry item)
    {
        var planned = item.IsPlanned ? " chesil-timeline__event--planned" : "";
        var markup = new Markup().Add($"""<li class="chesil-timeline__event """ +
            $"""chesil-timeline__event--{item.Kind.ToString().ToLowerInvariant()}{planned}"><p class="chesil-timeline__when">""");
        markup.Add(Time(item.StartsOn, item.Precision));
        if (item.EndsOn is { } end && Words(end, item.Precision) != Words(item.StartsOn, item.Precision))
        {
            markup.Add($" to ").Add(Time(end, item.Precision));
        }
        markup.Add($""" <span class="chesil-timeline__kind">{KindWords(item.Kind)}</span>""");
        if (item.IsPlanned) markup.Add($""" <span class="chesil-timeline__kind">planned</span>""");
        markup.Add($"""</p><p class="chesil-timeline__title">""");
        if (item.Href is { } href) markup.Add($"""<a class="nhsuk-link" href="{href}">{item.Title}</a>""");
        else markup.Add($"{item.Title}");
        markup.Add($"</p>");
        if (item.Detail is { } detail) markup.Add($"""<p class="chesil-timeline__detail">{detail}</p>""");
        return markup.Add($"</li>");
    }

    private static Markup Time(DateOnly date, DatePrecision precision) => new Markup().Add($"""<time """ +
        $"""datetime="{Machine(date, precision)}">{Words(date, precision)}</time>""");

    private static string GapWords(int from, int to) =>
        from == to ? $"Nothing is listed for {Year(from)}." : $"Nothing is listed from {Year(from)} to {Year(to)}.";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string KindWords(TimelineKind kind) => kind switch
    {
        TimelineKind.Programme => "Programme",
        TimelineKind.Engagement => "Engagement",
        TimelineKind.Consultation => "Consultation",
        TimelineKind.Assurance => "Assurance",
        TimelineKind.Decision => "Decision",
        TimelineKind.Challenge => "Challenge",
        TimelineKind.Implementation => "Implementation",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Machine(DateOnly date, DatePrecision precision) => date.ToString(precision switch
    {
        DatePrecision.Day => "yyyy-MM-dd",
        DatePrecision.Month => "yyyy-MM",
        _ => "yyyy",
    }, CultureInfo.InvariantCulture);

    private static string Words(DateOnly date, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Year(date.Year),
    };
}
