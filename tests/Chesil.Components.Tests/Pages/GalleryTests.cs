using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chesil.Testing;

namespace Chesil.Components.Tests.Pages;

public sealed class GalleryTests(GallerySite site) : IClassFixture<GallerySite>
{
    [Fact]
    public async Task Tags_become_components()
    {
        var page = await PageAsync();
        Assert.DoesNotContain(page.All, element => element.LocalName.Contains('-') && element.NamespaceUri == page.DocumentElement.NamespaceUri || element.LocalName == "number");
        Assert.Equal("Compare the options - Chalkshire clinical services review - Chesil", page.Title);
        Assert.Equal("/", page.QuerySelector(".nhsuk-header__service-logo")?.GetAttribute("href"));
        Assert.Equal("/chalkshire", page.QuerySelector("a.nhsuk-header__service-name")?.GetAttribute("href"));
        Assert.Equal("true", page.QuerySelector(".nhsuk-header__navigation-item--current a")?.GetAttribute("aria-current"));
        Assert.Equal("Change beds", Words(page.QuerySelector(".nhsuk-summary-list__actions a")));
        Assert.Equal("320 to 381 beds", Words(page.QuerySelector(".nhsuk-summary-list__value")));
        Assert.Equal(["Previous", "1", "⋯", "3", "4", "5", "⋯", "9", "Next"], page.QuerySelectorAll(".nhsuk-pagination--numbered a, .nhsuk-pagination--numbered li")
            .Where(e => e.LocalName != "li" || e.ClassList.Contains("nhsuk-pagination__item--ellipsis")).Select(e => Words(e).Replace(" page", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Numbers_lead_to_their_addresses()
    {
        var numbers = (await PageAsync()).QuerySelectorAll("a.chesil-number");
        Assert.Equal(("/chalkshire/number/evaluation/1/option/b/criterion/access", "62.75 points"), (numbers[0].GetAttribute("href"), Words(numbers[0])));
        Assert.Equal(("£148.2 million", "reported"), (Words(numbers[1]), Words(numbers[1].NextElementSibling)));
        Assert.Equal("91.4%", Words(numbers[2]));
        Assert.Equal("320 to 381 beds", Words(numbers[3]));
        Assert.Equal(("/else%20where/number/option/b/parking", "not known"), (numbers[4].GetAttribute("href"), Words(numbers[4])));
    }

    [Fact]
    public async Task On_a_site_below_another_address_numbers_and_assets_stay_on_the_site()
    {
        var page = await PageAsync("/below/gallery");
        Assert.All(page.QuerySelectorAll("a.chesil-number"), number => Assert.StartsWith("/below/", number.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("link"), link => Assert.StartsWith("/below/_content/", link.GetAttribute("href")));
    }

    [Fact]
    public async Task What_pages_write_is_encoded()
    {
        var page = await PageAsync();
        Assert.Contains("Planned & urgent care <not> markup", Words(page.QuerySelectorAll(".nhsuk-summary-list__value")[1]));
        Assert.Contains("Ana Hughes & team", Words(page.QuerySelector(".nhsuk-header__account")));
    }

    [Fact]
    public async Task No_style_and_no_script_stand_in_the_page()
    {
        var page = await PageAsync();
        Assert.Empty(page.QuerySelectorAll("style, [style]"));
        Assert.All(page.Scripts, script => Assert.True(script.Source is not null && script.GetAttribute("nonce") == "abc" && script.InnerHtml.Length == 0));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("link"), link => Assert.StartsWith("/_content/Chesil.Components/", link.GetAttribute("href")));
    }

    [Fact]
    public async Task Ids_are_unique_and_what_points_at_an_id_finds_it()
    {
        var page = await PageAsync();
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        string[] pointing = ["aria-labelledby", "aria-describedby", "for"];
        Assert.All(pointing.SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(e => e.GetAttribute(name)!.Split(' '))), id => Assert.Contains(id, ids));
    }

    [Fact]
    public async Task Turkish_rules_change_no_byte() => Assert.Equal(
        await site.Client.GetStringAsync("/gallery", TestContext.Current.CancellationToken),
        await site.Client.GetStringAsync("/gallery?culture=tr-TR", TestContext.Current.CancellationToken));

    [Fact]
    public async Task The_sheet_and_the_script_are_served_under_addresses_that_change_with_them()
    {
        var page = await PageAsync();
        var sheet = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.EndsWith("?v=" + Stylesheet.Version, sheet);
        Assert.Contains(".nhsuk-table", await site.Client.GetStringAsync(sheet, TestContext.Current.CancellationToken));
        Assert.NotEmpty(await site.Client.GetStringAsync(page.Scripts[0].GetAttribute("src"), TestContext.Current.CancellationToken));
        Assert.NotEmpty(await site.Client.GetStringAsync("/_content/Chesil.Components/favicon.svg", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_gallery_is_written_where_somebody_can_look_at_it()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "gallery")).FullName;
        var html = await site.Client.GetStringAsync("/gallery", TestContext.Current.CancellationToken);
        foreach (var file in (string[])["chesil.css", "chesil.js"])
            await File.WriteAllTextAsync(Path.Combine(folder, file), await site.Client.GetStringAsync("/_content/Chesil.Components/" + file, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "components.html"), html.Replace("/_content/Chesil.Components/", "", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private static string Words(IElement? element) => string.Join(' ', element!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IHtmlDocument> PageAsync(string path = "/gallery")
    {
        var response = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, html);
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }
}
