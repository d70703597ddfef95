using System.Globalization;
using System.Text.RegularExpressions;

namespace Chesil.Components.Tests.Charts;

/// <summary>Reads the colours out of the sheet as it is served.</summary>
public sealed class ColourTests
{
    private static double[] Linear(string hex) =>
        [.. new[] { 1, 3, 5 }.Select(i => int.Parse(hex.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];

    private static double Luminance(string hex) => Linear(hex) is var c ? 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2] : 0;

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a) + 0.05, Luminance(b) + 0.05);
        return Math.Max(x, y) / Math.Min(x, y);
    }

    private static string Colour(string name)
    {
        var value = Regex.Match(Stylesheet.Report, "--chesil-" + name + @":\s*(#[0-9a-fA-F]{3,6})").Groups[1].Value;
        return value.Length == 4 ? string.Concat("#", new string([.. value.Skip(1).SelectMany(c => new[] { c, c })])) : value;
    }

    [Fact]
    public void Every_series_stands_out_from_the_page()
    {
        foreach (var i in Enumerable.Range(1, 8)) Assert.All(new[] { "#ffffff", "#f8f5ef" }, ground => Assert.True(Contrast(Colour($"series-{i}"), ground) >= 3, $"series {i} on {ground}"));
        Assert.True(Contrast(Colour("series-baseline"), "#f8f5ef") >= 3);
        Assert.True(Contrast(Colour("chart-quiet"), "#f8f5ef") >= 4.5);
        Assert.True(Contrast(Colour("chart-text"), "#f8f5ef") >= 7);
    }

    [Fact]
    public void Steps_of_the_map_differ_in_lightness()
    {
        for (var i = 1; i < 5; i++) Assert.True(Contrast(Colour($"shade-{i}"), Colour($"shade-{i + 1}")) > 1.4, $"shade {i} and the next");
        Assert.True(Contrast(Colour("change-better"), Colour("change-much-better")) > 2.5);
        Assert.True(Contrast(Colour("change-worse"), Colour("change-much-worse")) > 2.5);
    }

    /// <summary>Machado, Oliveira and Fernandes (2009), severity 1: protan, deutan, tritan; distances in OKLab (Ottosson 2020).</summary>
    [Fact]
    public void The_first_five_series_keep_apart_for_every_kind_of_colour_vision()
    {
        double[][] visions =
        [
            [1, 0, 0, 0, 1, 0, 0, 0, 1],
            [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
            [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
            [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
        ];
        foreach (var vision in visions)
        {
            var seen = Enumerable.Range(1, 5).Select(i => Oklab(See(Linear(Colour($"series-{i}")), vision))).ToArray();
            for (var i = 0; i < 5; i++)
            {
                for (var j = i + 1; j < 5; j++)
                {
                    var distance = Math.Sqrt(Enumerable.Range(0, 3).Sum(k => (seen[i][k] - seen[j][k]) * (seen[i][k] - seen[j][k])));
                    Assert.True(distance >= 0.1, $"series {i + 1} and {j + 1} are {distance:0.000} apart");
                }
            }
        }
    }

    private static double[] See(double[] c, double[] m) => [.. new[] { 0, 3, 6 }.Select(r => Math.Clamp(m[r] * c[0] + m[r + 1] * c[1] + m[r + 2] * c[2], 0, 1))];

    private static double[] Oklab(double[] c)
    {
        var l = Math.Cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
        var m = Math.Cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
        var s = Math.Cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
        return [0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s];
    }
}
