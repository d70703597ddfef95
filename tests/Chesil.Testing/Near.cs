namespace Chesil.Testing;

/// <summary>Compares numbers that were rounded on the way.</summary>
public static class Near
{
    /// <summary>That two numbers differ by no more than so much.</summary>
    public static void Equal(decimal expected, decimal actual, decimal within) =>
        Assert.True(Math.Abs(expected - actual) <= within, FormattableString.Invariant($"Expected {expected}, within {within}, but found {actual}."));
}
