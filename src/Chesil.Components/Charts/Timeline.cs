using System.Globalization;
using Chesil.Components.Charts.Drawing;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Charts;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}

/// <summary>What kind of event it is; each has a mark of its own.</summary>
public enum TimelineKind
{
    /// <summary>Something that happened: a ring.</summary>
    Event,

    /// <summary>A meeting or a consultation: a disc.</summary>
    Meeting,

    /// <summary>A decision: a square.</summary>
    Decision,

    /// <summary>A check by others, such as assurance or a court: a diamond.</summary>
    Check,
}

/// <summary>One event.</summary>
/// <param name="On">When; the first day of its month or year where no more is known.</param>
/// <param name="Title">What happened, in one sentence.</param>
public sealed record TimelineEvent(DateOnly On, string Title)
{
    /// <summary>How exactly the date is known.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>What kind of event it is.</summary>
    public TimelineKind Kind { get; init; }

    /// <summary>The word for it on the page, such as "Decision"; null for none.</summary>
    public string? KindWords { get; init; }

    /// <summary>A sentence or two more; null for none.</summary>
    public string? Detail { get; init; }

    /// <summary>The page that tells more; null for none.</summary>
    public string? Href { get; init; }

    /// <summary>True where it has not happened yet.</summary>
    public bool IsPlanned { get; init; }
}

/// <summary>Events under their years, from the earliest down: a list, which every reader and printer can follow.</summary>
/// <param name="Events">The events, in any order; those of one day stay in the order given.</param>
public sealed record Timeline(IReadOnlyList<TimelineEvent> Events)
{
    /// <summary>The list.</summary>
    public static IHtmlContent Draw(Timeline data, ChartHeading heading)
    {
        if (data.Events.Count == 0) return new Figure(heading, "timeline").WithoutPicture("Nothing is on the timeline yet.");

        var markup = new Markup().Add($"""<ol class="chesil-timeline">""");
        var level = Math.Min(heading.Level + 1, 6);
        int? last = null;
        foreach (var year in data.Events.OrderBy(item => item.On).GroupBy(item => item.On.Year))
        {
            if (last is { } before && year.Key > before + 1) markup.Add($"""<li class="chesil-timeline__gap">{GapWords(before + 1, year.Key - 1)}</li>""");
            last = year.Key;
            markup.Add($"""<li class="chesil-timeline__year"><h{level} class="nhsuk-heading-xs chesil-timeline__heading">{year.Key}</h{level}><ol class="chesil-timeline__events">""");
            foreach (var item in year) markup.Add(Event(item));
            markup.Add($"</ol></li>");
        }
        return new Figure(heading, "timeline").Around(markup.Add($"</ol>"));
    }

    private static Markup Event(TimelineEvent item)
    {
        var planned = item.IsPlanned ? " chesil-timeline__event--planned" : "";
        var markup = new Markup().Add($"""<li class="chesil-timeline__event chesil-timeline__event--{item.Kind.ToString().ToLowerInvariant()}{planned}"><p class="chesil-timeline__when">""");
        markup.Add($"""<time datetime="{Machine(item)}">{Words(item)}</time>""");
        if (item.IsPlanned) markup.Add($""" <span class="chesil-timeline__kind">planned</span>""");
        if (item.KindWords is { } kind) markup.Add($""" <span class="chesil-timeline__kind">{kind}</span>""");
        markup.Add($"""</p><p class="chesil-timeline__title">""");
        if (item.Href is { } href) markup.Add($"""<a class="nhsuk-link" href="{href}">{item.Title}</a>""");
        else markup.Add($"{item.Title}");
        markup.Add($"</p>");
        if (item.Detail is { } detail) markup.Add($"""<p class="chesil-timeline__detail">{detail}</p>""");
        return markup.Add($"</li>");
    }

    private static string GapWords(int from, int to) => from == to ? $"Nothing is listed for {Year(from)}." : $"Nothing is listed from {Year(from)} to {Year(to)}.";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Machine(TimelineEvent item) => item.On.ToString(item.Precision switch
    {
        DatePrecision.Day => "yyyy-MM-dd",
        DatePrecision.Month => "yyyy-MM",
        _ => "yyyy",
    }, CultureInfo.InvariantCulture);

    private static string Words(TimelineEvent item) => item.Precision switch
    {
        DatePrecision.Day => item.On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => item.On.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => $"In {Year(item.On.Year)}",
    };
}
