using Chesil.Components.Charts;
using Chesil.Packages.Tables;

namespace Chesil.Components.Tests.Charts;

public sealed class TimelineTests
{
    public static Timeline Story() => new(
    [
        new(new(2014, 10, 1), DatePrecision.Month, TimelineKind.Programme, "The review begins"),
        new(new(2015, 3, 12), DatePrecision.Day, TimelineKind.Engagement, "The first clinical working group meets") { Detail = "More than 600 clinicians take part in the end." },
        new(new(2015, 11, 5), DatePrecision.Day, TimelineKind.Assurance, "The clinical senate reports"),
        new(new(2016, 12, 1), DatePrecision.Day, TimelineKind.Consultation, "The public is asked") { EndsOn = new(2017, 2, 28), Href = "/chalkshire/consultation" },
        new(new(2017, 9, 20), DatePrecision.Day, TimelineKind.Decision, "The governing body decides on C") { Href = "/chalkshire/decisions/1" },
        new(new(2018, 1, 1), DatePrecision.Year, TimelineKind.Challenge, "A court hears a challenge and rejects it"),
        new(new(2024, 5, 1), DatePrecision.Month, TimelineKind.Implementation, "The first services move"),
        new(new(2027, 4, 1), DatePrecision.Month, TimelineKind.Implementation, "The new maternity unit opens") { IsPlanned = true },
    ]);

    private static AngleSharp.Dom.IElement Page(Timeline timeline) => Drawn.Page(Timeline.Draw(timeline, new("t", "Time")));

    [Fact]
    public void Events_stand_under_their_years_from_the_earliest_down()
    {
        var backwards = new Timeline([.. Story().Entries.Reverse()]);
        var page = Page(backwards);
        Assert.Equal(["2014", "2015", "2016", "2017", "2018", "2024", "2027"], page.QuerySelectorAll(".chesil-timeline__year > h4").Select(heading => heading.TextContent));
        Assert.Equal(["The first clinical working group meets", "The clinical senate reports"], page.QuerySelectorAll(".chesil-timeline__year:nth-child(2) .chesil-timeline__title").Select(title => title.TextContent));
    }

    [Fact]
    public void Years_passed_over_are_said()
    {
        Assert.Equal(["Nothing is listed from 2019 to 2023.", "Nothing is listed from 2025 to 2026."], Page(Story()).QuerySelectorAll(".chesil-timeline__gap").Select(gap => gap.TextContent));
    }

    [Fact]
    public void A_date_says_no_more_than_is_known()
    {
        var times = Page(Story()).QuerySelectorAll("time").Select(time => (time.GetAttribute("datetime"), time.TextContent)).ToArray();
        Assert.Contains(("2014-10", "October 2014"), times);
        Assert.Contains(("2015-03-12", "12 March 2015"), times);
        Assert.Contains(("2018", "2018"), times);
        Assert.Contains("1 December 2016 to 28 February 2017 Consultation", Page(Story()).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_planned_says_so_in_words()
    {
        Assert.Contains("planned", Page(Story()).QuerySelector(".chesil-timeline__event--planned")!.TextContent, StringComparison.Ordinal);
    }
}
