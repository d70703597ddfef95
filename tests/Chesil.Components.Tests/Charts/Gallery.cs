using System.Globalization;
using System.Text;
using Chesil.Components.Charts;
using Chesil.Testing;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components.Tests.Charts;

/// <summary>Every chart, written to artifacts/gallery to be looked at.</summary>
public sealed class Gallery
{
    [Fact]
    public void Every_chart_is_drawn_where_somebody_can_look_at_it()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "gallery")).FullName;

        foreach (var (name, parts) in Pages())
        {
            var page = new StringBuilder()
                .Append(CultureInfo.InvariantCulture, $"""<!doctype html><html lang="en" class="nhsuk-template"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{name}</title>""")
                .Append("""<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'nonce-g'">""")
                .Append(CultureInfo.InvariantCulture, $"""<style nonce="g">{Stylesheet.Report}</style></head><body class="nhsuk-template__body"><div class="nhsuk-width-container"><main class="nhsuk-main-wrapper"><div class="nhsuk-grid-row"><div class="nhsuk-grid-column-two-thirds">""");
            foreach (var part in parts) page.Append(part).Append('\n');
            page.Append("</div></div></main></div></body></html>");
            File.WriteAllText(Path.Combine(folder, name + ".html"), page.ToString());
        }
    }

    private static IEnumerable<(string Name, IHtmlContent[] Parts)> Pages()
    {
        var stacked = Chalk.Contributions();
        yield return ("stacked", [StackedContributions.Draw(stacked, new("g-stacked", "C has the highest total, 67 points, mostly because it costs less")), ChartTableMarkup.Draw(stacked.Table("What each criterion adds to the total"), "t-stacked", Chalk.Link)]);
        var eight = new StackedContributions(["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"],
            [Chalk.Bar("a", "Nine series", 9, 9, 9, 9, 9, 9, 9, 9, 9), Chalk.Bar("b", "Some below nought", 12, -8, 20, -5, 9, 1, 1, 0.2m, 3)]);
        yield return ("nine", [StackedContributions.Draw(eight, new("g-nine", "Nine series, and some below nought"))]);
        var weights = Chalk.AccessWeight();
        yield return ("weights", [WeightLines.Draw(weights, new("g-weights", "C leads unless access counts for more than 41.56%")), ChartTableMarkup.Draw(weights.Table("Totals as the weight of access changes"), "t-weights", Chalk.Link)]);
        var many = Chalk.AccessWeight([.. Enumerable.Range(1, 10).Select(i => string.Create(CultureInfo.InvariantCulture, $"Option {i} with a rather long name"))]);
        yield return ("weights-many", [WeightLines.Draw(many, new("g-many", "Twelve options, all labelled"))]);
        var travel = Chalk.Travel();
        yield return ("travel", [TravelCurve.Draw(travel, new("g-travel", "Within 30 minutes: 79% of people today, 66% under B, 70% under C")), ChartTableMarkup.Draw(travel.Table("Share of people by minutes"), "t-travel", Chalk.Link)]);
        var groups = Chalk.Deprivation();
        yield return ("groups", [GroupBars.Draw(groups, new("g-groups", "The most deprived tenth would travel 6.7 minutes longer")), GroupBars.DrawChange(groups, new("g-change", "The most deprived tenth would travel 6.7 minutes longer")), ChartTableMarkup.Draw(groups.Table("Minutes by deprivation tenth"), "t-groups", Chalk.Link)]);
        var below = new GroupBars("District", ["B: Northport", "C: Southmere", "D: One new hospital"], [Chalk.Group("Northport and Chine", -3.1m, 0.4m, 12), Chalk.Group("West Chalk", 9.5m, 4.2m, -0.8m)]) { FirstIsBaseline = false };
        yield return ("below", [GroupBars.Draw(below, new("g-below", "Change in minutes by district"))]);
        var beds = Chalk.Beds();
        yield return ("beds", [RangeBars.Draw(beds, new("g-beds", "Every option needs fewer beds than staying as we are, and the ranges overlap")), ChartTableMarkup.Draw(beds.Table("Hospital beds needed in 2035"), "t-beds", Chalk.Link)]);
        yield return ("map", [SchematicMap.Draw(ChalkMap.Of(ChalkMap.Minutes), new("g-map", "Most people in the west are more than 30 minutes away")), ChartTableMarkup.Draw(ChalkMap.Of(ChalkMap.Minutes).SitesTable("Sites"), "t-sites", Chalk.Link)]);
        yield return ("change", [SchematicMap.Draw(ChalkMap.Of(ChalkMap.Changes, isChange: true, areas: 450), new("g-mapchange", "People around Southmere would travel up to 15 minutes longer"))]);
        if (ChalkshireSample.Find() is { } sample)
        {
            yield return ("chalkshire", [SchematicMap.Draw(sample.Map, new("g-chalkshire", "Most of the west is more than an hour and a half from a general hospital by bus")), Timeline.Draw(sample.Timeline, new("g-story", "Two years from the case for change to the consultation"))]);
        }
        yield return ("timeline", [Timeline.Draw(TimelineTests.Story(), new("g-timeline", "Seven years passed from the decision to the first big move")), Timeline.Draw(new([]), new("g-none", "Nothing yet"))]);
    }
}
