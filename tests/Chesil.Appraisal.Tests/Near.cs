namespace Chesil.Appraisal.Tests;

internal static class Near
{
    public static void Equal(decimal expected, decimal? actual, decimal tolerance)
    {
        Assert.NotNull(actual);
        Assert.True(Math.Abs(expected - actual.Value) <= tolerance, $"Expected {expected} ± {tolerance}, found {actual}.");
    }

    public static void Equal(decimal[] expected, IReadOnlyList<decimal> actual, decimal tolerance)
    {
        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++)
            Equal(expected[i], actual[i], tolerance);
    }
}
