using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Pages;

/// <summary>Each page of the three villages says what can be worked out by hand.</summary>
public sealed class VillageTests(VillageSite village)
{
    private TestSite Site => village.Site;

    [Fact]
    public async Task The_first_page_lists_the_reviews()
    {
        var words = await Site.ReadAsync("/");

        Assert.Contains("Three villages", words, StringComparison.Ordinal);
        Assert.Contains("Options are being compared.", words, StringComparison.Ordinal);
    }

    /// <summary>
    /// Weights: reach 100/150, care 50/150. Totals: north 2/3 x (100 - 33.33) + 1/3 x 90 = 74.44; south 69.44; today 66.11.
    /// North loses 7.5 of value to south on reach and gains 30 on care: level where 30 w = 7.5 (1 - w), at 20% for care.
    /// </summary>
    [Theory]
    [InlineData("/villages")]
    [InlineData("/villages/options/compare")]
    [InlineData("/villages/report")]
    public async Task The_lead_and_what_would_lose_it_are_told_in_a_sentence(string path)
    {
        var words = await Site.ReadAsync(path);

        Assert.Contains("Option N leads Option S by 5.00 points. It would lose the lead if the weight of “Good care” fell below 20.0% (it is 33.3%).", words, StringComparison.Ordinal);
        Assert.Contains("74.44", words, StringComparison.Ordinal);
        Assert.Contains("These figures are illustrative", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_says_where_the_review_stands_and_leads_to_its_parts()
    {
        var page = await Site.OpenAsync("/villages");
        var words = TestSite.WordsOf(page);

        Assert.Equal("Three villages", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Where should the hospital be?", words, StringComparison.Ordinal);
        Assert.Contains("Where we are: Options are being compared.", words, StringComparison.Ordinal);
        Assert.Contains("The review starts", words, StringComparison.Ordinal);
        foreach (var part in new[] { "options", "areas", "decisions", "timeline", "sites", "figures", "sources", "tables", "report" })
        {
            Assert.NotNull(page.QuerySelector($"main a[href='/villages/{part}']"));
        }
    }

    [Fact]
    public async Task Options_are_compared_from_the_seal_to_the_costs()
    {
        var page = await Site.OpenAsync("/villages/options/compare");
        var words = TestSite.WordsOf(page);

        Assert.Equal(
            ["Hospitals: the options", "How the options were ranked", "What they were judged on", "What would change the order", "With other people's weights", "Hurdles", "Journeys", "Beds", "Costs", "What each site would be"],
            page.QuerySelectorAll("main h2:not(.nhsuk-contents-list h2)").Select(heading => heading.TextContent));
        Assert.Contains("Chair of the panel", words, StringComparison.Ordinal);
        Assert.Contains("1 February 2026", words, StringComparison.Ordinal);
        // Half each: north (66.67 + 90) / 2 = 78.33, south (74.17 + 60) / 2 = 67.08.
        Assert.Contains("78.33", words, StringComparison.Ordinal);
        Assert.Contains("Option N has the highest total under both sets of weights.", words, StringComparison.Ordinal);
        Assert.Contains("It would be safe too.", words, StringComparison.Ordinal);
        // Mean journeys to the emergency department.
        Assert.Equal(["20.8", "33.3", "25.8"], page.QuerySelectorAll("#journey-means tbody tr:first-child td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("£ million, in prices of 2025", words, StringComparison.Ordinal);
    }

    /// <summary>Under north, Southam goes from 20 to 50 minutes and Eastham from 25 to 30: 500 people longer, (200x30 + 300x5) / 500 = 15 minutes.</summary>
    [Fact]
    public async Task One_option_shows_what_changes_and_for_whom()
    {
        var page = await Site.OpenAsync("/villages/options/north");
        var words = TestSite.WordsOf(page);

        Assert.Equal("Option N: keep the north", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("One department can be staffed.", words, StringComparison.Ordinal);
        Assert.Contains("People whose journey would be longer500", words.Replace(" ", "", StringComparison.Ordinal).Replace("Peoplewhosejourneywouldbelonger", "People whose journey would be longer", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("15.0", page.QuerySelector("#journey-changes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Southam", "Eastham"], page.QuerySelectorAll("#worst tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.NotNull(page.QuerySelector("figure.chesil-chart--map"));
        Assert.NotNull(page.QuerySelector("figure.chesil-chart--travel"));
        Assert.Contains("One team on one site.", words, StringComparison.Ordinal);
        Assert.Contains("A new roof", words, StringComparison.Ordinal);
        Assert.Contains("None: every service that must share a site", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_service_is_chosen_by_a_plain_link()
    {
        var page = await Site.OpenAsync("/villages/options/north");
        var link = page.QuerySelectorAll("nav a").Single(each => each.TextContent == "Medical ward").GetAttribute("href")!;

        var chosen = await Site.OpenAsync(link.Split('#')[0]);

        Assert.Equal("Journeys to medical ward", chosen.QuerySelector("#journeys")!.TextContent);
    }

    [Fact]
    public async Task A_number_opens_step_by_step_down_to_the_score_behind_it()
    {
        var total = await Site.OpenAsync("/villages/number/evaluation/1/option/north/total");
        Assert.Equal("74.44 points", total.QuerySelector(".chesil-value")!.TextContent);
        Assert.Contains("Option N", total.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        var contribution = await Site.OpenAsync(LinkIn(total, "Good care"));
        Assert.Equal("30.00 points", contribution.QuerySelector(".chesil-value")!.TextContent);

        var mean = await Site.OpenAsync(LinkIn(contribution, "Good care"));
        var score = await Site.OpenAsync(LinkIn(mean, "A score for"));
        var words = TestSite.WordsOf(score);
        Assert.Contains("The doctors, doctor-1", words, StringComparison.Ordinal);
        Assert.Contains("One team on one site.", words, StringComparison.Ordinal);
        Assert.Contains("1 March 2026", words, StringComparison.Ordinal);

        string LinkIn(AngleSharp.Html.Dom.IHtmlDocument page, string label) =>
            page.QuerySelectorAll("#parts tr").First(row => row.TextContent.Contains(label, StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
    }

    [Fact]
    public async Task A_row_of_a_table_opens_like_any_number()
    {
        var words = await Site.ReadAsync("/villages/number/table/area_journeys/north/ed/S1/change_minutes");

        Assert.Contains("Change in the journey from Southam to emergency department", words, StringComparison.Ordinal);
        Assert.Contains("30.0 minutes", words, StringComparison.Ordinal);
        Assert.Contains("The minutes under the option less the minutes today.", words, StringComparison.Ordinal);
    }

    /// <summary>If reach counted for nothing, only care would count: 90.</summary>
    [Fact]
    public async Task The_ends_of_a_line_of_weights_open_too()
    {
        var words = await Site.ReadAsync("/villages/number/evaluation/1/option/north/without/reach");

        Assert.Contains("90.00 points", words, StringComparison.Ordinal);
        Assert.Contains("shared out again over the weight that is left", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_shows_today_and_each_option()
    {
        var page = await Site.OpenAsync("/villages/areas/S1");

        Assert.Equal("What it means in Southam", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["20South", "50(+30)North", "20South"], page.QuerySelectorAll("#area-hospitals tbody tr:first-child td").Select(cell => string.Concat(cell.LastElementChild!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    [Theory]
    [InlineData("south", "One area found for “south”", "Southam")]
    [InlineData("vale", "Two areas found for “vale”", "Eastham")]
    [InlineData("mill", "Areas nearest to “mill”", "Northam")]
    [InlineData("atlantis", "Nothing found for “atlantis”", "Check the spelling")]
    public async Task Areas_are_found_by_name_by_district_and_by_a_place_near_them(string name, string heading, string also)
    {
        var words = await Site.ReadAsync("/villages/areas?name=" + name);

        Assert.Contains(heading, words, StringComparison.Ordinal);
        Assert.Contains(also, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_show_every_version_and_how_they_differ()
    {
        var words = await Site.ReadAsync("/villages/figures/beds");

        Assert.Contains("Beds with a bell.", words, StringComparison.Ordinal);
        Assert.Contains("disputed", words, StringComparison.Ordinal);
        Assert.Contains("Beds with a nurse.", words, StringComparison.Ordinal);
        Assert.Contains("The highest is 5 beds more than the lowest, which is 17% of the lowest.", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/villages/timeline", "It ends", "planned")]
    [InlineData("/villages/decisions", "Keep it.", "Changed from the proposal")]
    [InlineData("/villages/sites", "North Hospital", "emergency department, open all hours and medical ward")]
    [InlineData("/villages/sources", "The village paper", "5 January 2026")]
    [InlineData("/villages/tables", "Journeys of each area", "What went in")]
    [InlineData("/about", "not an official NHS site", "no cookies")]
    public async Task The_record_is_there_to_read(string path, string first, string second)
    {
        var words = await Site.ReadAsync(path);

        Assert.Contains(first, words, StringComparison.Ordinal);
        Assert.Contains(second, words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_says_what_its_columns_mean_and_can_be_taken_home()
    {
        var words = await Site.ReadAsync("/villages/tables/area_journeys");
        using var csv = await Site.Client.GetAsync(new Uri("/villages/tables/area_journeys.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("More minutes than today; less where negative.", words, StringComparison.Ordinal);
        Assert.Equal("text/csv; charset=utf-8", csv.Content.Headers.ContentType!.ToString());
        Assert.Equal("villages-area_journeys.csv", csv.Content.Headers.ContentDisposition!.FileName);
        Assert.StartsWith("option,service,area,people,site,minutes,change_minutes\n", text, StringComparison.Ordinal);
        Assert.Contains("\nnorth,ed,S1,200.0,north-hospital,50.000,30.000\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sealed_text_has_the_hash_that_the_page_shows()
    {
        var bytes = await Site.Client.GetByteArrayAsync(new Uri("/villages/framework/1.json", UriKind.Relative), TestContext.Current.CancellationToken);
        var words = await Site.ReadAsync("/villages/options/compare");

        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), words, StringComparison.Ordinal);
    }
}
