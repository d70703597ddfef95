using System.Globalization;

namespace Chesil.Components.Tests.Parity;

public sealed class ParityTests
{
    public static TheoryData<string> Components => [.. Rendering.Components.Keys];

    [Theory]
    [MemberData(nameof(Components))]
    public void Every_example_of_nhsuk_frontend_comes_out_the_same(string component)
    {
        string[] differences = [.. Fixture.ListOf(component).Where(Unsupported.IsSupported).Select(Difference).OfType<string>()];
        Assert.True(differences.Length == 0, $"{differences.Length} differ:\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void What_is_listed_as_different_is_different() =>
        Assert.All(Rendering.Components.Keys.SelectMany(Fixture.ListOf).Where(f => Unsupported.Different.ContainsKey(f.ToString())), f => Assert.NotNull(Difference(f)));

    [Fact]
    public void Nine_in_ten_examples_come_out_the_same()
    {
        var fixtures = Rendering.Components.Keys.SelectMany(Fixture.ListOf).ToList();
        Assert.InRange(fixtures.Count(Unsupported.IsSupported), 0.9 * fixtures.Count, fixtures.Count);
    }

    [Fact]
    public void The_list_of_what_is_not_supported_names_exactly_the_examples_that_cannot_be_read()
    {
        var unreadable = Rendering.Components.Keys.SelectMany(Fixture.ListOf).Select(fixture => (Fixture: fixture.ToString(), Option: OptionWeDoNotHave(fixture)))
            .Where(x => x.Option is not null).Select(x => $"{x.Fixture} / {x.Option}").ToHashSet();
        var listed = Unsupported.Fixtures.Select(x => $"{x.Key} / {x.Value.Option}").ToHashSet();
        string[] wrong = [.. unreadable.Except(listed).Select(x => "not listed: " + x), .. listed.Except(unreadable).Select(x => "listed, but can be read: " + x)];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Turkish_rules_change_no_byte(string component)
    {
        var fixtures = Fixture.ListOf(component).Where(Unsupported.IsSupported).ToList();
        var invariant = fixtures.ConvertAll(fixture => Rendering.Components[component](fixture).ToHtml());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("ı", "I".ToLower(CultureInfo.CurrentCulture)); // the culture is really there
            Assert.Equal(invariant, fixtures.ConvertAll(fixture => Rendering.Components[component](fixture).ToHtml()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string? Difference(Fixture fixture)
    {
        var html = Rendering.Components[fixture.Component](fixture).ToHtml();
        var (expected, actual) = (NormalHtml.Structure(fixture.Html), NormalHtml.Structure(html));
        if (expected != actual) return $"{fixture}\nexpected\n{expected}\nbut was\n{actual}";
        var (toRead, reads) = (NormalHtml.Reading(fixture.Html), NormalHtml.Reading(html));
        return toRead == reads ? null : $"{fixture}\nshould read\n{toRead}\nbut reads\n{reads}";
    }

    private static string? OptionWeDoNotHave(Fixture fixture)
    {
        try
        {
            Rendering.Components[fixture.Component](fixture);
            return null;
        }
        catch (UnsupportedException e)
        {
            return e.Option;
        }
    }
}
