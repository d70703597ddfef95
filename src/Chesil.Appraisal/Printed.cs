namespace Chesil.Appraisal;

/// <summary>How the engine's numbers are rounded for print. Nothing is rounded before it is printed.</summary>
public static class Printed
{
    /// <summary>Rounds half away from zero, as people do by hand: 9.375 to two places is 9.38, and -9.375 is -9.38.</summary>
    /// <param name="value">Points, share or percentage.</param>
    /// <param name="decimals">Decimal places to keep, 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
