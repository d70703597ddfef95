using System.Globalization;
using System.Numerics;

namespace Chesil.Packages.Schemas;

/// <summary>Reads numbers as they were typed. A number with more digits than can be kept is refused, never rounded.</summary>
internal static class DecimalText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const int DigitsAlwaysKept = 28;
    private const int LongestNumber = 100;

    public static bool TryRead(string text, out decimal number)
    {
        number = 0;
        if (text.Length > LongestNumber || !decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number)) return false;
        var exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        return (exponentAt < 0 && text.Length <= DigitsAlwaysKept) || IsExact(text, exponentAt, number);
    }

    private static bool IsExact(string text, int exponentAt, decimal number)
    {
        var mantissa = (exponentAt < 0 ? text : text[..exponentAt]).TrimStart('+', '-');
        var exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return false;
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var typed = BigInteger.Parse("0" + mantissa.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        if (typed.IsZero) return true;
        if (exponent is < -LongestNumber or > LongestNumber) return false;

        // typed / 10^scale is compared with kept / 10^number.Scale, in whole numbers.
        var scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        var bits = decimal.GetBits(number);
        var kept = new BigInteger(new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0));
        return typed * BigInteger.Pow(10, Math.Max(0, number.Scale - scale)) == kept * BigInteger.Pow(10, Math.Max(0, scale - number.Scale));
    }
}
