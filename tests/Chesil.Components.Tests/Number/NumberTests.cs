using Chesil.Packages.Addresses;

namespace Chesil.Components.Tests.Number;

public sealed class NumberTests
{
    private static readonly ResultCell Minutes = new()
    {
        Address = Address.Of("option", "b", "minutes"),
        Label = "Minutes to an emergency department",
        Kind = CellKind.Calculated,
        Value = 18.4449m,
        Unit = "minutes",
        Decimals = 1,
        Status = FigureStatus.Modelled,
    };

    [Fact]
    public void On_a_site_a_number_leads_to_its_page() =>
        Assert.Equal("""<a class="nhsuk-link chesil-number" href="/chalkshire/number/option/b/minutes">18.4 minutes</a>""",
            NumberHtml.Render(Minutes, new PageNumberLinks().Find(Minutes, "chalkshire")).ToHtml());

    [Fact]
    public void In_a_report_a_number_leads_down_the_page() =>
        Assert.Equal("""<a class="nhsuk-link chesil-number" href="#n-option:b:minutes">18.4 minutes</a>""",
            NumberHtml.Render(Minutes, new AnchorNumberLinks().Find(Minutes, "chalkshire")).ToHtml());

    [Fact]
    public void A_number_that_leads_nowhere_is_no_link() =>
        Assert.Equal("""<span class="chesil-number">18.4 minutes</span>""", NumberHtml.Render(Minutes, href: null).ToHtml());

    [Fact]
    public void A_column_may_say_the_unit_once() =>
        Assert.Equal("""<span class="chesil-number">18.4</span>""", NumberHtml.Render(Minutes, href: null, showUnit: false).ToHtml());

    [Fact]
    public void A_range_is_printed_as_a_range() =>
        Assert.Equal("""<span class="chesil-number">17.9 to 19.0 minutes</span>""", NumberHtml.Render(Minutes with { Low = 17.92m, High = 18.96m }, href: null).ToHtml());

    [Fact]
    public void Words_stand_where_there_is_no_number_and_are_encoded() =>
        Assert.Equal("""<span class="chesil-number chesil-number--words">under 5 &amp; hidden</span>""",
            NumberHtml.Render(Minutes with { Value = null, Text = "under 5 & hidden" }, href: null).ToHtml());

    [Theory]
    [InlineData(FigureStatus.Illustrative, "illustrative")]
    [InlineData(FigureStatus.Reported, "reported")]
    [InlineData(FigureStatus.Judged, "judged")]
    public void How_far_it_can_be_relied_on_is_said_when_asked(FigureStatus status, string word) =>
        Assert.Equal($"""<span class="chesil-number">18.4 minutes</span> <span class="chesil-status">{word}</span>""",
            NumberHtml.Render(Minutes with { Status = status }, href: null, showStatus: true).ToHtml());

    [Fact]
    public void A_site_with_one_review_does_without_its_code() =>
        Assert.Equal("/number/option/b/minutes", new PageNumberLinks().Find(Minutes, review: null));
}
