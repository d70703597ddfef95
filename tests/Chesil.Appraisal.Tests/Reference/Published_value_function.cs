using System.Text.Json;

namespace Chesil.Appraisal.Tests.Reference;

/// <summary>A published piecewise linear value function; its values are on 0 to 1, ours on 0 to 100.</summary>
public class Published_value_function
{
    [Fact]
    public void Corners_50_75_90_100_with_values_1_08_05_0()
    {
        var function = Make([50, 75, 90, 100], [1, 0.8m, 0.5m, 0]);

        // Between 50 and 75 the value falls .2 over 25: at 60, 1 - 10 x .008 = .92.
        Assert.Equal(92m, function.ValueAt(60).Value);
        Assert.Equal(new ValueReading(100, ValueReadingStatus.ClippedBelow), function.ValueAt(10));
        Assert.Equal(new ValueReading(0, ValueReadingStatus.ClippedAbove), function.ValueAt(120));
    }

    [Fact]
    public void The_compiled_case_agrees()
    {
        var file = Chesil.Testing.Repository.SharedOrSkip("data", "appraisal", "published_cases.json");
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var published = document.RootElement.GetProperty("cases").EnumerateArray()
            .Single(c => c.GetProperty("id").GetString() == "pvf-piecewise");
        var function = Make(Decimals(published, "cutoffs"), Decimals(published, "values"));

        Assert.Equal(
            Decimals(published, "expected").Select(v => 100 * v),
            Decimals(published, "x").Select(x => function.ValueAt(x).Value!.Value));
        Assert.Equal(
            Decimals(published, "expected_clip").Select(v => 100 * v),
            Decimals(published, "x_out").Select(x => function.ValueAt(x).Value!.Value));
        Assert.All(Decimals(published, "x_out"), x => Assert.True(function.ValueAt(x).IsClipped));
    }

    private static decimal[] Decimals(JsonElement published, string name) =>
        [.. published.GetProperty(name).EnumerateArray().Select(e => e.GetDecimal())];

    private static ValueFunction Make(decimal[] x, decimal[] zeroToOne) => ValueFunction.Define(
        [.. x.Zip(zeroToOne, (at, value) => new ValuePoint(at, 100 * value))], ValueShape.Decreasing, OutOfRangeRule.Clip)
        .GetFunction();
}
