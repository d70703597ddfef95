using Chesil.Components.Charts;
using Chesil.Packages.Addresses;

namespace Chesil.Components.Tests.Charts;

public sealed class ChartTableTests
{
    private static AngleSharp.Dom.IElement Page(ChartTable table, Func<ResultCell, string?>? href = null) => Drawn.Page(ChartTableMarkup.Draw(table, "t", href ?? Chalk.Link));

    [Fact]
    public void Every_number_links_to_its_address()
    {
        var table = Chalk.Contributions().Table("Contributions");
        var links = Page(table).QuerySelectorAll("td a.nhsuk-link");
        Assert.Equal(table.Values.Select(Chalk.Link), links.Select(link => link.GetAttribute("href")));
        Assert.Equal(table.Values.Select(Printed.Value), links.Select(link => link.TextContent));
        Assert.Empty(Page(table, _ => null).QuerySelectorAll("a"));
    }

    [Fact]
    public void Rows_and_columns_say_what_they_head()
    {
        var page = Page(Chalk.Contributions().Table("Contributions"));
        Assert.Equal("Contributions, in points", page.QuerySelector("table.nhsuk-table > caption.nhsuk-table__caption")!.TextContent);
        Assert.Equal(["Option", "Total", .. Chalk.Criteria], page.QuerySelectorAll("thead th[scope=col]").Select(heading => heading.TextContent));
        Assert.Equal(4, page.QuerySelectorAll("tbody th[scope=row]").Length);
        Assert.Equal(24, page.QuerySelectorAll("td.nhsuk-table__cell--numeric").Length);
        Assert.Equal(6, page.QuerySelectorAll("th.nhsuk-table__header--numeric").Length);
    }

    [Fact]
    public void Only_a_wide_table_can_be_scrolled_by_keyboard()
    {
        var wide = Page(Chalk.Contributions().Table("Contributions")).QuerySelector(".chesil-table__scroll")!;
        Assert.Equal("0", wide.GetAttribute("tabindex"));
        Assert.Equal("region", wide.GetAttribute("role"));
        Assert.Equal("t-caption", wide.GetAttribute("aria-labelledby"));
        var narrow = Page(new ChartTable("Beds", "Option", ["Beds"], [new("A", [Chalk.Cell("a", 1, "beds", 0)])])).QuerySelector(".chesil-table__scroll")!;
        Assert.False(narrow.HasAttribute("tabindex"));
        Assert.False(narrow.HasAttribute("role"));
    }

    [Fact]
    public void Units_stand_once_where_they_agree_and_at_each_number_where_they_do_not()
    {
        var rows = new ChartTableRow[]
        {
            new("A", [Chalk.Cell("a/1", 12, "minutes", 0), Chalk.Cell("a/2", 40, "%", 0), Chalk.Cell("a/3", 2, "£ million", 1), Chalk.Cell("a/4", 3, "beds", 0)]),
            new("B", [Chalk.Cell("b/1", 14, "minutes", 0), Chalk.Cell("b/2", 50, "%", 0), Chalk.Cell("b/3", 3, "£ million", 1), Chalk.Cell("b/4", 4, "nurses", 0)]),
        };
        var page = Page(new ChartTable("Mixed", "Option", ["Time", "Share", "Cost", "Needs"], rows));
        Assert.Equal(["Option", "Time (minutes)", "Share", "Cost", "Needs"], page.QuerySelectorAll("thead th").Select(heading => heading.TextContent));
        Assert.Equal(["12", "40%", "£2.0 million", "3 beds"], page.QuerySelectorAll("tbody tr:first-child td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void A_status_unlike_the_others_stands_beside_its_number()
    {
        var page = Page(Chalk.Beds().Table("Beds"));
        Assert.Equal(["1,588 estimated", "1,810 published"], page.QuerySelectorAll("td").Where(cell => cell.QuerySelector(".chesil-status") is not null).Select(cell => cell.TextContent));
        Assert.Equal("Figures are modelled unless another word stands beside them.", page.QuerySelector(".chesil-chart__status")!.TextContent);
    }

    [Fact]
    public void A_table_without_rows_says_so()
    {
        Assert.Equal("There are no rows yet.", Page(new ChartTable("Nothing", "Option", ["One", "Two"], [])).QuerySelector("td[colspan='3']")!.TextContent);
    }
}
