using Chesil.Packages.Addresses;
using Chesil.Reviews.Options;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Reviews.Tests.Options.Generating.Properties;

public class A_code_from_any_name_is_a_code
{
    [Fact]
    public void Of_lower_case_letters_digits_and_single_hyphens_within() => Holds((name, _) => IsCode(CodeFromName.Of(name, [])));

    [Fact]
    public void That_is_not_taken_however_many_are() => Holds((name, count) =>
    {
        List<string> taken = [];
        for (var i = 0; i < count; i++) taken.Add(CodeFromName.Of(name, taken));
        return taken.All(IsCode) && taken.Distinct(StringComparer.OrdinalIgnoreCase).Count() == count;
    });

    [Fact]
    public void A_code_is_its_own_code() => Holds((name, _) => CodeFromName.Of(CodeFromName.Of(name, []), []) == CodeFromName.Of(name, []));

    [Fact]
    public void Capitals_make_no_difference() => Holds((name, _) =>
    {
        var plain = new string([.. name.Where(char.IsAscii)]);
        return CodeFromName.Of(plain.ToUpperInvariant(), []) == CodeFromName.Of(plain, []);
    });

    private static bool IsCode(string code) =>
        Address.IsSegment(code) && code.Length <= CodeFromName.MaximumLength && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && !code.StartsWith('-') && !code.EndsWith('-') && !code.Contains("--", StringComparison.Ordinal);

    private static void Holds(Func<string, int, bool> property)
    {
        var words = Gen.ArrayOf(Gen.Elements("Poole", "ward", "é", "Œ", "-", " ", "’", "7", "ŵ", "😀", "/", "major emergency hospital", "ß", ".")).Select(string.Concat);
        var anything = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll((from name in Gen.OneOf(words, anything) from count in Gen.Choose(1, 12) select (name, count)).ToArbitrary(), each => property(each.name, each.count)));
    }
}
