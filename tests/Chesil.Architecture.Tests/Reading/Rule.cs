namespace Chesil.Architecture.Tests.Reading;

/// <summary>How every test here ends: what breaks the rule, and what to do instead.</summary>
internal static class Rule
{
    private const int MostShown = 40;

    public static void Holds(string instead, IEnumerable<string> broken)
    {
        string[] places = [.. broken.Distinct(StringComparer.Ordinal)];
        if (places.Length == 0) return;
        var shown = places.Take(MostShown).Select(place => "  " + place);
        var rest = places.Length > MostShown ? $"{Environment.NewLine}  ... and {places.Length - MostShown} more" : "";
        Assert.Fail($"{instead}{Environment.NewLine}{string.Join(Environment.NewLine, shown)}{rest}");
    }
}
