using Chesil.EndToEnd.Tests.Harness;
using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Accessibility;

/// <summary>Everything can be reached and read with the keyboard alone, and one always sees where one is.</summary>
public sealed class KeyboardTests(SampleSite site)
{
    private const string WhatHasFocus =
        """
        () => {
          const element = document.activeElement;
          const box = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
          return { what: (element.textContent ?? '').trim() || element.tagName, top: box.top, left: box.left, height: box.height, width: box.width, marked };
        }
        """;

    private sealed record Focus(string What, double Top, double Left, double Height, double Width, bool Marked);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_first_tab_shows_a_link_that_skips_to_the_content(bool script)
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop, script);
        await visit.GoAsync("/chalkshire");

        await visit.Page.Keyboard.PressAsync("Tab");
        var skip = await FocusAsync(visit);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.Contains("Skip", skip.What, StringComparison.Ordinal);
        Assert.True(skip is { Height: > 20, Width: > 100, Top: >= 0, Left: >= 0 }, $"The link stands at {skip}.");
        Assert.EndsWith("#maincontent", visit.Path + new Uri(visit.Page.Url).Fragment, StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"), "The next tab leads elsewhere than into the content.");
    }

    [Fact]
    public async Task Tabs_lead_through_the_header_in_reading_order_and_show_where_they_are()
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop);
        await visit.GoAsync("/chalkshire");
        var links = await visit.Page.Locator("header a:visible, header button:visible").CountAsync();

        await visit.Page.Keyboard.PressAsync("Tab");
        var seen = new List<Focus>();
        for (var i = 0; i < links; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            seen.Add(await FocusAsync(visit));
        }

        Assert.True(links >= 3, $"The header has {links} links.");
        Assert.All(seen, focus => Assert.True(focus.Marked, $"'{focus.What}' does not show that it has the focus."));
        Assert.All(seen.Zip(seen.Skip(1)), pair => Assert.True(
            pair.Second.Top >= pair.First.Top + pair.First.Height || pair.Second.Left > pair.First.Left || pair.Second.Top > pair.First.Top,
            $"'{pair.Second.What}' comes after '{pair.First.What}' but stands before it."));
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('header').contains(document.activeElement)"), "The last link of the header was passed over.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_link_and_button_of_the_options_page_shows_that_it_has_the_focus(bool script)
    {
        await using var visit = await site.ArriveAsync(Screen.Phone, script);
        await visit.GoAsync("/chalkshire/options/compare");

        var unmarked = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focus = await FocusAsync(visit);
            if (!focus.Marked) unmarked.Add(focus.What);
        }

        Assert.Empty(unmarked);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_table_wider_than_a_phone_scrolls_by_keyboard(bool script)
    {
        await using var visit = await site.ArriveAsync(Screen.Phone, script);
        await visit.GoAsync("/chalkshire/tables/access");
        var scrolled = await visit.Page.EvaluateHandleAsync(
            """
            () => [...document.querySelectorAll('main *')].find(element =>
              ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1)
            """);
        var element = scrolled.AsElement();
        Assert.True(element is not null, "Nothing on the page scrolls sideways.");

        await element.FocusAsync();
        Assert.True(await element.EvaluateAsync<bool>("element => element === document.activeElement"), "It takes no focus.");
        for (var i = 0; i < 5; i++) await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.True(await HasScrolledAsync(element), "The arrow keys do not move it.");
        Assert.False(string.IsNullOrWhiteSpace(await element.EvaluateAsync<string>(
            "element => element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby'))?.textContent ?? ''")), "It has no name.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_proposal_is_written_with_the_keyboard_alone(bool script)
    {
        await using var visit = await site.ArriveAsync(Screen.Desktop, script);
        await TeamPages.OpenAsync(site, visit);
        await visit.GoAsync("/chalkshire/workspace/options/write/propose/name");
        var keyboard = visit.Page.Keyboard;

        // A mistake first: the summary of errors leads to the field.
        await TabToAsync(visit, "Continue");
        await visit.SendAsync(() => keyboard.PressAsync("Enter"));
        await TabToAsync(visit, "Enter a name for the option");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("Option K: by keyboard");
        await visit.SendAsync(() => keyboard.PressAsync("Enter"));

        Assert.Equal("Which question does it answer?", await visit.HeadingAsync());
        await TabToAsync(visit, "Family");
        // The first radio has the focus; the one before it is the last.
        await keyboard.PressAsync("ArrowUp");
        await TabToAsync(visit, "Other");
        await keyboard.TypeAsync("Keyboards");
        await visit.SendAsync(() => keyboard.PressAsync("Enter"));

        Assert.Equal("What would change?", await visit.HeadingAsync());
        await TabToAsync(visit, "Summary");
        await keyboard.TypeAsync("Nothing needs a mouse.");
        await TabToAsync(visit, "Continue");
        await visit.SendAsync(() => keyboard.PressAsync("Enter"));
        Assert.Equal("What would be different from today?", await visit.HeadingAsync());
    }

    // By the name of a field, or the words of a link or button.
    private static async Task TabToAsync(Visit visit, string what)
    {
        for (var i = 0; i < 60; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var (focus, name) = (await FocusAsync(visit), await visit.Page.EvaluateAsync<string>("document.activeElement.name ?? ''"));
            if (focus.What != what && name != what) continue;
            Assert.True(focus.Marked, $"'{what}' does not show that it has the focus.");
            return;
        }
        Assert.Fail($"60 tabs on {visit.Path} do not lead to '{what}'.");
    }

    // Asked again and again, because a page without script has no timers to wait with.
    private static async Task<bool> HasScrolledAsync(IElementHandle element)
    {
        for (var i = 0; i < 50; i++)
        {
            if (await element.EvaluateAsync<bool>("element => element.scrollLeft > 0")) return true;
            await Task.Delay(100);
        }
        return false;
    }

    private static Task<Focus> FocusAsync(Visit visit) => visit.AskAsync<Focus>(WhatHasFocus);
}
