using System.Text;
using Chesil.Reviews.Options;

namespace Chesil.Reviews.Tests.Options.Generating.Specification;

public class A09_a_code_is_made_from_a_name
{
    [Theory]
    [InlineData("Option B", "option-b")]
    [InlineData("  Poole:   major emergency;  Bournemouth – planned! ", "poole-major-emergency-bournemouth")] // "-planned" would be characters 34 to 41
    [InlineData("St Aldhelm's Hub (Café)", "st-aldhelms-hub-cafe")]
    [InlineData("Children’s ward", "childrens-ward")]
    [InlineData("Tŷ'r Felin Fŵr", "tyr-felin-fwr")]
    [InlineData("Cafe\u0301", "cafe")] // the accent as a character of its own
    [InlineData("Æther, Œuvre & Straße", "aether-oeuvre-strasse")]
    [InlineData("İSTANBUL ıı", "istanbul-ii")]
    [InlineData("A&E 24/7", "a-e-24-7")]
    [InlineData("2 sites_1 plan", "2-sites-1-plan")]
    [InlineData("", "option")]
    [InlineData("—…!", "option")]
    [InlineData("Πλάνο Α", "option")]
    [InlineData("😀 smile", "smile")]
    [InlineData("<script>alert('x')</script>", "script-alert-x-script")]
    public void A_name_becomes(string name, string code) => Assert.Equal(code, CodeFromName.Of(name, []));

    [Fact]
    public void Forty_characters_are_kept_and_more_are_cut_at_a_word()
    {
        var forty = new string('a', 19) + " " + new string('b', 20);

        Assert.Equal(new string('a', 19) + "-" + new string('b', 20), CodeFromName.Of(forty, []));
        Assert.Equal(new string('a', 19), CodeFromName.Of(forty + "b", []));
        Assert.Equal(new string('a', 19) + "-" + new string('b', 20), CodeFromName.Of(forty + " b", []));
        Assert.Equal(new string('c', 40), CodeFromName.Of(new string('c', 10_000_000), []));
    }

    [Fact]
    public void A_code_that_is_taken_is_numbered_from_two()
    {
        Assert.Equal("option-b-2", CodeFromName.Of("Option B", ["option-b"]));
        Assert.Equal("option-b-4", CodeFromName.Of("Option B", ["option-b", "Option-B-2", "option-b-3", "option-b-5"]));
        Assert.Equal(new string('c', 38) + "-2", CodeFromName.Of(new string('c', 40), [new string('c', 40)]));
        Assert.Equal("option-2", CodeFromName.Of("?", ["option"]));
    }

    [Fact]
    public void A_reserved_word_is_as_good_as_taken() => Assert.Equal("new-2", CodeFromName.Of("New", [], ["new", "generate"]));

    [Fact]
    public void Every_letter_with_an_accent_is_the_letter_without_it()
    {
        // Two blocks of letters taken apart by the rules of Unicode, which tests have and hosts have not.
        var letters = Enumerable.Range(0xC0, 0x250 - 0xC0).Concat(Enumerable.Range(0x1E00, 0x100)).Select(code => (char)code)
            .Select(letter => (letter, Plain: letter.ToString().Normalize(NormalizationForm.FormD)[0]))
            .Where(each => char.IsAsciiLetter(each.Plain)).ToList();

        Assert.True(letters.Count > 400, "Text is not taken apart here.");
        Assert.All(letters, each => Assert.Equal(char.ToLowerInvariant(each.Plain).ToString(), CodeFromName.Of(each.letter.ToString(), [])));
    }
}
