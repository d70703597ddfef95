using System.Runtime.CompilerServices;

namespace Chesil.Numerics.Kernels;

/// <summary>Exact sums and products of two doubles, as an unevaluated high and low part (Dekker 1971; Knuth, TAOCP 2, 4.2.2).</summary>
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
}
