using System.Globalization;
using System.Text.RegularExpressions;
using Chesil.Testing;

namespace Chesil.Components.Tests.Assets;

/// <summary>The palette in _settings.scss is a table with the contrast of each colour; this works the table out again.</summary>
public sealed partial class PaletteTests
{
    private static readonly string[] Grounds = ["#ffffff", "#f8f5ef", "#e8e0d0"];

    public static TheoryData<string, string, double, double, double> Colours => [.. Rows(Settings())];

    [Theory]
    [MemberData(nameof(Colours))]
    public void Contrast_is_as_the_table_says(string name, string colour, double onWhite, double onShell, double onSand)
    {
        double[] worked = [.. Grounds.Select(ground => Math.Round(Contrast(colour, ground), 1))];
        Assert.Equal([onWhite, onShell, onSand], worked);
        Assert.Contains($"${name.Replace(' ', '-')}: {colour};", Settings());
    }

    [Theory]
    [InlineData("slate", 4.5)]
    [InlineData("sea", 4.5)]
    [InlineData("deep sea", 4.5)]
    [InlineData("shingle", 4.5)]
    [InlineData("kelp", 4.5)]
    [InlineData("rust", 4.5)]
    [InlineData("sloe", 4.5)]
    [InlineData("pebble", 3)]
    public void What_is_read_or_means_something_keeps_AA_on_every_ground(string name, double atLeast)
    {
        var colour = Rows(Settings()).Single(row => row.Data.Item1 == name).Data.Item2;
        Assert.All(Grounds, ground => Assert.True(Contrast(colour, ground) >= atLeast));
    }

    [Theory]
    [InlineData("gorse")]
    [InlineData("lichen")]
    public void Slate_can_be_read_on_what_shouts(string name)
    {
        var rows = Rows(Settings()).ToDictionary(row => row.Data.Item1, row => row.Data.Item2);
        Assert.True(Contrast(rows["slate"], rows[name]) >= 7);
    }

    [Fact]
    public void No_colour_is_the_blue_of_the_NHS()
    {
        string[] theirs = ["#005eb8", "#003087", "#0072ce", "#41b6e6", "#00a9ce"];
        Assert.DoesNotContain(theirs, blue => Stylesheet.Report.Contains(blue, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>WCAG 2.2: relative luminance of the lighter plus 0.05 over that of the darker plus 0.05.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }

    private static IEnumerable<TheoryDataRow<string, string, double, double, double>> Rows(string settings) =>
        from Match row in TableRow().Matches(settings)
        select new TheoryDataRow<string, string, double, double, double>(row.Groups[1].Value.Trim(), row.Groups[2].Value, Number(row, 3), Number(row, 4), Number(row, 5));

    private static double Number(Match row, int group) => double.Parse(row.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Settings() => File.ReadAllText(Path.Combine(Repository.Root, "src/Chesil.Components/Assets/_settings.scss"));

    [GeneratedRegex(@"^// ([a-z ]+?) +(#[0-9a-f]{6}) +([\d.]+) +([\d.]+) +([\d.]+) ", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
