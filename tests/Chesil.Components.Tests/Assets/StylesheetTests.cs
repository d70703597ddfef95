using System.Text.RegularExpressions;
using Chesil.Testing;

namespace Chesil.Components.Tests.Assets;

public sealed partial class StylesheetTests
{
    [Fact]
    public void A_report_fetches_nothing()
    {
        Assert.DoesNotContain("url(", Stylesheet.Report);
        Assert.DoesNotContain("@import", Stylesheet.Report);
        Assert.DoesNotContain("@font-face", Stylesheet.Report);
    }

    [Fact]
    public void A_site_fetches_nothing_from_elsewhere() =>
        Assert.All(Url().Matches(Site()).Select(match => match.Value), url => Assert.StartsWith("url('data:image/svg+xml,", url));

    [Fact]
    public void Everything_the_components_show_has_its_rules()
    {
        string[] blocks = ["back-link", "breadcrumb", "button", "card", "character-count", "checkboxes", "contents-list", "date-input", "details", "error-message", "error-summary",
            "expander", "fieldset", "footer", "form-group", "header", "hint", "input", "inset-text", "label", "notification-banner", "pagination", "panel", "password-input", "radios",
            "scroll", "select", "skip-link", "summary-list", "table", "tag", "task-list", "textarea"];
        Assert.All(blocks, block => Assert.Contains($".nhsuk-{block}", Site()));
        Assert.All((string[])["nhsuk-card", "nhsuk-details", "nhsuk-header", "nhsuk-scroll", "nhsuk-summary-list", "nhsuk-table", "nhsuk-tag", "chesil-number", "chesil-status"],
            block => Assert.Contains("." + block, Stylesheet.Report));
    }

    [Theory]
    [InlineData("button")]
    [InlineData("checkboxes")]
    [InlineData("error-message")]
    [InlineData("form-group")]
    [InlineData("input")]
    [InlineData("panel")]
    [InlineData("password-input")]
    [InlineData("textarea")]
    public void A_report_has_no_forms(string block) => Assert.DoesNotContain("nhsuk-" + block, Stylesheet.Report);

    [Fact]
    public void The_sheets_stay_small()
    {
        Assert.InRange(Site().Length, 1, 160_000);
        Assert.InRange(Stylesheet.Report.Length, 1, 80_000);
    }

    [Fact]
    public void The_lock_file_names_no_host() =>
        Assert.DoesNotContain("://", File.ReadAllText(Path.Combine(Repository.Root, "src/Chesil.Components/Assets/package-lock.json")));

    private static string Site() => File.ReadAllText(Path.Combine(Repository.Root, "src/Chesil.Components/wwwroot/chesil.css"));

    [GeneratedRegex(@"url\([^)]{0,40}")]
    private static partial Regex Url();
}
