using System.Globalization;

namespace Chesil.Components.Tests.Parity;

public sealed class ParityTests
{
    public static TheoryData<string> Components => [.. Rendering.Components.Keys];

    [Theory]
    [MemberData(nameof(Components))]
    public void Every_example_of_nhsuk_frontend_comes_out_the_same(string component)
    {
        var differences = new List<string>();
        foreach (var fixture in Fixture.ListOf(component).Where(f => !Unsupported.Fixtures.ContainsKey(f.ToString())))
        {
            var html = Rendering.Components[component](fixture).ToHtml();
            var (expected, actual) = (NormalHtml.Structure(fixture.Html), NormalHtml.Structure(html));
            if (expected != actual) differences.Add($"{fixture}\nexpected\n{expected}\nbut was\n{actual}");
            else if (NormalHtml.Reading(fixture.Html) != NormalHtml.Reading(html))
                differences.Add($"{fixture}\nshould read\n{NormalHtml.Reading(fixture.Html)}\nbut reads\n{NormalHtml.Reading(html)}");
        }
        Assert.True(differences.Count == 0, $"{differences.Count} differ. The first:\n{differences.FirstOrDefault()}\nall: {string.Join("; ", differences.Select(d => d.Split('\n')[0]))}");
    }

    [Fact]
    public void The_list_of_what_is_not_supported_names_exactly_the_examples_that_cannot_be_read()
    {
        var unreadable = Rendering.Components.Keys.SelectMany(Fixture.ListOf).Select(fixture => (Fixture: fixture.ToString(), Option: OptionWeDoNotHave(fixture)))
            .Where(x => x.Option is not null).Select(x => $"{x.Fixture} / {x.Option}").Order(StringComparer.Ordinal);
        var listed = Unsupported.Fixtures.Select(x => $"{x.Key} / {x.Value.Option}").Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', listed), string.Join('\n', unreadable));
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Turkish_rules_change_no_byte(string component)
    {
        var fixtures = Fixture.ListOf(component).Where(f => !Unsupported.Fixtures.ContainsKey(f.ToString())).ToList();
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
