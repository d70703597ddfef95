using System.Runtime.CompilerServices;

namespace Chesil.Numerics.Kernels;

/// <summary>Exact sums and products of two doubles, as an unevaluated high and low part (Dekker 1971; Knuth, TAOCP 2,
/// 4.2.2).</summary>
internal static class DoubleDouble
{
    /// <summary>a + b = sum + low exactly, whatever their sizes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Add(double a, double b, out double low)
    {
        var sum = a + b;
        var bPart = sum - a;
        low = (a - (sum - bPart)) + (b - bPart);
        return sum;
    }

    /// <summary>a + b = sum + low exactly, when a is zero or not smaller in size than b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double AddSmaller(double a, double b, out double low)
    {
        var sum = a + b;
        low = b - (sum - a);
        return sum;
    }

    /// <summary>a * b = product + low exactly, unless the low part falls below the smallest double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Multiply(double a, double b, out double low)
    {
        var product = a * b;
        low = Math.FusedMultiplyAdd(a, b, -product);
        return product;
    }

    /// <summary>x^3 / 6 = result + low to about 100 bits, given x^2 = square + squareLow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double SixthOfCube(double x, double square, double squareLow, out double low)
    {
        const double sixth = 0.16666666666666666;
        const double sixthLow = 9.25185853854297e-18; // what is left of 1/6
        var cube = Multiply(x, square, out var cubeLow);
        cubeLow += x * squareLow;
        var result = Multiply(cube, sixth, out low);
        low += cubeLow * sixth + cube * sixthLow;
        return result;
    }
}
