using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chesil.Testing;

namespace Chesil.Components.Tests.Pages;

/// <summary>A form as a browser meets it: asked for, sent with mistakes, shown again.</summary>
public sealed class FormTests(GallerySite site) : IClassFixture<GallerySite>
{
    private static readonly (string, string)[] RightAnswers =
    [
        ("Input.Name", "Option D"), ("Input.Stage", "Idea"), ("Input.Sites", "harbour"),
        ("Input.From.Day", "31"), ("Input.From.Month", "3"), ("Input.From.Year", "2026"),
    ];

    [Fact]
    public async Task At_first_a_form_shows_what_the_model_holds()
    {
        var page = await PageAsync();
        Assert.Equal("Propose an option - Chesil", page.Title);
        Assert.Empty(page.QuerySelectorAll(".nhsuk-error-summary, .nhsuk-error-message"));
        Assert.Equal("Option \"D\" <new>", Value(page, "Input_Name"));
        Assert.Equal("1400", Value(page, "Input_Beds"));
        Assert.Equal("\nFirst line", page.QuerySelector<IHtmlTextAreaElement>("#Input_Reason")!.Value);
        Assert.Equal(["31", "3", "2026"], [Value(page, "Input_From_Day"), Value(page, "Input_From_Month"), Value(page, "Input_From_Year")]);
        Assert.Equal(["Input.Agrees=true", "Input.IsPublic=false", "Input.Sites=northgate", "Input.Stage=TestedWithStaff", "Input.Stages=Idea"], Chosen(page));
        Assert.Equal(["Input.Family=acute", "Input.Second=Idea", "Input.Site=harbour"], Taken(page));
    }

    [Fact]
    public async Task What_is_right_is_taken() => Assert.Equal("done", await SendAsync(RightAnswers));

    [Fact]
    public async Task Errors_are_listed_in_the_order_of_the_fields_and_lead_to_them()
    {
        var page = await PageAsync(("Input.Name", ""), ("Input.Beds", "many"), ("Input.Reason", new string('x', 101)), ("Input.From.Day", "31"), ("Input.From.Month", ""), ("Input.From.Year", "2026"));
        Assert.StartsWith("Error: Propose an option", page.Title);
        Assert.Equal(
            [
                "#Input_From_Month The date it starts must include a month",
                "#Input_Sites Choose at least one site",
                "#Input_Name Enter a name",
                "#Input_Beds Write “many” in another way: it cannot be read as an answer to “How many beds?”",
                "#Input_Reason The reason must be 100 characters or fewer",
                "#Input_Stage Say how far it has got",
            ],
            page.QuerySelectorAll(".nhsuk-error-summary__list a").Select(link => $"{link.GetAttribute("href")} {Words(link)}"));
        Assert.All(page.QuerySelectorAll(".nhsuk-error-summary__list a"), link => Assert.True(page.QuerySelector(link.GetAttribute("href")!) is IHtmlInputElement or IHtmlTextAreaElement));
    }

    [Fact]
    public async Task What_is_wrong_with_the_whole_form_comes_first_and_leads_nowhere()
    {
        var page = await PageAsync([.. RightAnswers.Where(answer => answer.Item1 is not ("Input.Name" or "Input.Stage")), ("Input.Name", "taken")]);
        Assert.Equal(["Another option has this name & code", "Say how far it has got"], page.QuerySelectorAll(".nhsuk-error-summary__list li").Select(Words));
        Assert.Null(page.QuerySelector(".nhsuk-error-summary__list li")!.QuerySelector("a"));
    }

    [Fact]
    public async Task What_was_typed_is_kept_even_where_it_could_not_be_read()
    {
        var page = await PageAsync(("Input.Name", "  Two  "), ("Input.Beds", "many"), ("Input.Reason", "\r\nOne\r\nTwo <b>"), ("Input.From.Day", "31"), ("Input.From.Month", "February"), ("Input.From.Year", "2026"),
            ("Input.Sites", "harbour"), ("Input.Sites", "other"), ("Input.OtherSite", "\"Hill\""), ("Input.Agrees", "true"), ("Input.Stages", "TestedWithStaff"), ("Input.IsPublic", "true"), ("Input.Family", "community"), ("Input.Second", "TestedWithStaff"), ("Input.Site", "harbour"),
            ("Input.Password", "secret"));
        Assert.Equal("  Two  ", Value(page, "Input_Name"));
        Assert.Equal("many", Value(page, "Input_Beds"));
        Assert.Equal("\nOne\nTwo <b>", page.QuerySelector<IHtmlTextAreaElement>("#Input_Reason")!.Value.Replace("\r", "", StringComparison.Ordinal));
        Assert.Equal(["31", "February", "2026"], [Value(page, "Input_From_Day"), Value(page, "Input_From_Month"), Value(page, "Input_From_Year")]);
        Assert.Equal("\"Hill\"", Value(page, "Input_OtherSite"));
        Assert.Equal(["Input.Agrees=true", "Input.IsPublic=true", "Input.Sites=harbour", "Input.Sites=other", "Input.Stages=TestedWithStaff"], Chosen(page));
        Assert.Equal(["Input.Family=community", "Input.Second=TestedWithStaff", "Input.Site=harbour"], Taken(page));
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        Assert.DoesNotContain("secret", await SendAsync(("Input.Password", "secret")));
        Assert.Null((await PageAsync()).QuerySelector("#Input_Password")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Only_the_wrong_part_of_a_date_is_marked()
    {
        var page = await PageAsync(("Input.From.Day", "31"), ("Input.From.Month", "2"), ("Input.From.Year", "2026"));
        Assert.Equal(["Input_From_Day"], page.QuerySelectorAll(".nhsuk-date-input .nhsuk-input--error").Select(input => input.Id));
        Assert.Equal("Error: The date it starts must be a real date", Words(page.QuerySelector("#Input_From-error")));
    }

    [Fact]
    public async Task A_field_names_all_that_describes_it()
    {
        var page = await PageAsync(("Input.Beds", "many"));
        Assert.Equal("Input_Name-hint Input_Name-error", page.QuerySelector("#Input_Name")!.GetAttribute("aria-describedby"));
        Assert.Equal("elsewhere Input_Beds-error", page.QuerySelector("#Input_Beds")!.GetAttribute("aria-describedby"));
        Assert.Equal("Input_Reason-info", page.QuerySelector("#Input_Reason")!.GetAttribute("aria-describedby"));
        Assert.Equal("Input_Stage-error", page.QuerySelector("#Input_Stage")!.Closest("fieldset")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_hint_among_what_is_asked_further_is_not_the_choices_own()
    {
        var page = await PageAsync();
        Assert.Null(page.QuerySelector("[name='Input.Sites'][value=other]")!.GetAttribute("aria-describedby"));
        Assert.NotNull(page.QuerySelector("#conditional-Input_Sites-3 > #other-hint"));
    }

    [Fact]
    public async Task A_question_can_be_the_heading_of_the_page_and_a_property_can_name_its_field()
    {
        var page = await PageAsync();
        Assert.Equal("Input_Name", page.QuerySelector("h1 label")!.GetAttribute("for"));
        Assert.Equal("How many beds?", Words(page.QuerySelector("label[for=Input_Beds]")));
    }

    [Fact]
    public async Task An_enum_brings_its_own_choices()
    {
        var page = await PageAsync();
        Assert.Equal(["Idea An idea", "TestedWithStaff Tested with staff"],
            page.QuerySelectorAll<IHtmlInputElement>("[name='Input.Stage']").Select(input => $"{input.Value} {Words(page.QuerySelector($"label[for={input.Id}]"))}"));
        Assert.Equal(["|None", "Idea|An idea", "TestedWithStaff|Tested with staff"], page.QuerySelectorAll<IHtmlOptionElement>("#Input_Second option").Select(option => $"{option.Value}|{option.Text}"));
    }

    [Fact]
    public async Task Ids_are_unique_and_what_points_at_an_id_finds_it()
    {
        foreach (var page in new[] { await PageAsync(), await PageAsync(("Input.Beds", "many")) })
        {
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            string[] pointing = ["aria-labelledby", "aria-describedby", "for", "aria-controls", "data-aria-controls"];
            Assert.All(pointing.SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(e => e.GetAttribute(name)!.Split(' '))), id => Assert.Contains(id, ids));
        }
    }

    [Fact]
    public async Task Every_field_has_a_name_that_is_read()
    {
        var page = await PageAsync();
        Assert.All(page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"), field => Assert.NotEmpty(Words(page.QuerySelector($"label[for='{field.Id}']"))));
        Assert.All(page.QuerySelectorAll("fieldset"), group => Assert.Equal("LEGEND", group.FirstElementChild!.TagName));
    }

    [Fact]
    public async Task Markup_that_is_typed_stays_words() =>
        Assert.DoesNotContain("<script>alert", await SendAsync(("Input.Name", ""), ("Input.Beds", "\"><script>alert(1)</script>"), ("Input.Reason", "</textarea><script>alert(2)</script>"), ("Input.From.Day", "'><script>alert(3)</script>")));

    [Fact]
    public async Task A_form_with_mistakes_is_written_where_somebody_can_look_at_it()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "gallery")).FullName;
        var html = await SendAsync(("Input.From.Day", "31"), ("Input.From.Month", "2"), ("Input.From.Year", "2026"), ("Input.Beds", "many"), ("Input.Sites", "other"), ("Input.OtherSite", "The hill"));
        await File.WriteAllTextAsync(Path.Combine(folder, "form.html"), html.Replace("/_content/Chesil.Components/", "", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private static string Value(IHtmlDocument page, string id) => page.GetElementById(id)!.GetAttribute("value") ?? "";

    private static IEnumerable<string> Chosen(IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlInputElement>("input[checked]").Select(input => $"{input.Name}={input.Value}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Taken(IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlOptionElement>("option[selected]").Select(option => $"{((IHtmlSelectElement)option.Parent!).Name}={option.Value}").Order(StringComparer.Ordinal);

    private static string Words(IElement? element) => string.Join(' ', element!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<string> SendAsync(params (string Name, string Value)[] answers)
    {
        using var form = new FormUrlEncodedContent(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        var response = await site.Client.PostAsync("/propose", form, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IHtmlDocument> PageAsync(params (string Name, string Value)[] answers) => await new HtmlParser().ParseDocumentAsync(
        answers.Length == 0 ? await site.Client.GetStringAsync("/propose", TestContext.Current.CancellationToken) : await SendAsync(answers),
        TestContext.Current.CancellationToken);
}
