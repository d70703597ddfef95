using System.Numerics;

namespace Chesil.Numerics.Tests.Oracle;

/// <summary>
/// The elementary functions to about 250 bits, as mantissa * 2^exponent. Slow and simple.
/// </summary>
internal readonly record struct Exact(BigInteger Mantissa, int Exponent)
{
    private const int Bits = 400;
    private const int WideBits = 1500; // enough for the remainder of the largest double by pi/2
    private const int WidestBits = 3000; // enough for the normal distribution 40 deviations out

    public static readonly Fixed Ln2 = ArtanhOfReciprocal(3, Bits) * 2; // ln 2 = 2 artanh(1/3)
    public static readonly Fixed WidePi = Machin(WideBits);
    private static readonly Fixed WidestPi = Machin(WidestBits);
    private static readonly Fixed Pi = WidePi.WithBits(Bits);

    public static Exact Of(Fixed value) => new(value.Units, -value.Bits);

    public static Exact Exp(double x) => Exp(Fixed.Of(x, Bits));

    public static Exact Log(double x) => Of(LogFixed(x));

    /// <summary>x^y for positive x.</summary>
    public static Exact Pow(double x, double y)
    {
        var (mantissa, exponent) = Fixed.Split(y);
        return Exp(new Fixed(Fixed.Shift(LogFixed(x).Units * mantissa, exponent), Bits));
    }

    public static Exact Sin(double x) => Of(SineOfQuarters(x, 0));

    public static Exact Cos(double x) => Of(SineOfQuarters(x, 1));

    /// <summary>arcsin x = 2 arctan(x / (1 + sqrt(1 - x^2))).</summary>
    public static Exact Asin(double x)
    {
        var t = Fixed.Of(x, Bits);
        var one = Fixed.One(Bits);
        return Of(Arctan(t / (one + (one - t * t).SquareRoot())) * 2);
    }

    /// <summary>The share of the standard normal distribution below x, and its density there, for |x| up to 40.</summary>
    public static (Fixed Below, Fixed Density) Normal(double x)
    {
        var bits = 300 + (int)(1.5 * x * x); // the density is about 2^(-0.72 x^2), the sum its opposite
        var t = Fixed.Of(x, bits);
        var square = t * t;
        var density = ExpWide(square / -2) / (WidestPi.WithBits(bits) * 2).SquareRoot();
        var term = t;
        var sum = t;
        for (var k = 3; !term.Units.IsZero && term.Units != BigInteger.MinusOne; k += 2)
        {
            term = term * square / k;
            sum += term;
        }

        return (Fixed.One(bits) / 2 + density * sum, density);
    }

    /// <summary>How far y is from this number, in units of the last place of a double of this number's size.</summary>
    public double UlpsFrom(double y)
    {
        var length = (int)BigInteger.Abs(Mantissa).GetBitLength();
        var ulpExponent = Math.Max(length + Exponent - 53, -1074);
        var (yMantissa, yExponent) = Fixed.Split(y);
        var lowest = Math.Min(Exponent, yExponent);
        var difference = (Mantissa << (Exponent - lowest)) - (yMantissa << (yExponent - lowest));
        return Math.Abs((double)Fixed.Shift(difference, lowest - ulpExponent + 60)) / Math.Pow(2, 60);
    }

    private static Exact Exp(Fixed x)
    {
        var k = (x / Ln2).Round();
        var result = Series(x - Ln2 * k);
        return new(result.Units, (int)k - Bits);

        static Fixed Series(Fixed rest)
        {
            // e^r = (e^(r/256))^256
            rest /= 256;
            var sum = Fixed.One(rest.Bits);
            var term = sum;
            for (var n = 1; !term.Units.IsZero && term.Units != BigInteger.MinusOne; n++)
            {
                term = term * rest / n;
                sum += term;
            }

            for (var i = 0; i < 8; i++)
                sum *= sum;
            return sum;
        }
    }

    private static Fixed ExpWide(Fixed x)
    {
        var halvings = 0;
        while (BigInteger.Abs(x.Units) >> (x.Bits - 4) > 0)
        {
            x /= 2;
            halvings++;
        }

        var sum = Fixed.One(x.Bits);
        var term = sum;
        for (var n = 1; !term.Units.IsZero && term.Units != BigInteger.MinusOne; n++)
        {
            term = term * x / n;
            sum += term;
        }

        for (; halvings > 0; halvings--)
            sum *= sum;
        return sum;
    }

    private static Fixed LogFixed(double x)
    {
        var (mantissa, exponent) = Fixed.Split(x);
        var length = (int)mantissa.GetBitLength();
        exponent += length;
        var m = new Fixed(Fixed.Shift(mantissa, Bits - length), Bits); // in [1/2, 1)
        if (m.Units * m.Units << 1 < BigInteger.One << (2 * Bits))
        {
            m *= 2; // now in [sqrt(1/2), sqrt(2))
            exponent--;
        }

        var one = Fixed.One(Bits);
        return Ln2 * exponent + Artanh((m - one) / (m + one)) * 2;
    }

    private static Fixed SineOfQuarters(double x, int quarters)
    {
        var angle = Fixed.Of(x, WideBits);
        var halfPi = WidePi / 2;
        var turns = (angle / halfPi).Round();
        var rest = (angle - halfPi * turns).WithBits(Bits);
        var quarter = (int)((turns + quarters) & 3);
        var isCosine = (quarter & 1) != 0;
        var square = rest * rest;
        var term = isCosine ? Fixed.One(Bits) : rest;
        var sum = term;
        for (var n = isCosine ? 1 : 2; !term.Units.IsZero && term.Units != BigInteger.MinusOne; n += 2)
        {
            term = term * square / (-(long)n * (n + 1));
            sum += term;
        }

        return quarter >= 2 ? Fixed.Zero(Bits) - sum : sum;
    }

    private static Fixed Artanh(Fixed t)
    {
        var square = t * t;
        var sum = t;
        var power = t;
        for (var n = 3; !power.Units.IsZero && power.Units != BigInteger.MinusOne; n += 2)
        {
            power *= square;
            sum += power / n;
        }

        return sum;
    }

    private static Fixed Arctan(Fixed t)
    {
        // arctan t = 2 arctan(t / (1 + sqrt(1 + t^2))), five times, makes the series short.
        var one = Fixed.One(t.Bits);
        for (var i = 0; i < 5; i++)
            t /= one + (one + t * t).SquareRoot();
        var square = t * t;
        var sum = t;
        var power = t;
        for (var n = 3; !power.Units.IsZero && power.Units != BigInteger.MinusOne; n += 2)
        {
            power = Fixed.Zero(t.Bits) - power * square;
            sum += power / n;
        }

        return sum * 32;
    }

    private static Fixed ArtanhOfReciprocal(int n, int bits) => Artanh(Fixed.One(bits) / n);

    /// <summary>pi = 16 arctan(1/5) - 4 arctan(1/239).</summary>
    private static Fixed Machin(int bits)
    {
        return ArctanOfReciprocal(5) * 16 - ArctanOfReciprocal(239) * 4;

        Fixed ArctanOfReciprocal(long n)
        {
            var power = Fixed.One(bits) / n;
            var sum = power;
            for (var k = 3L; !power.Units.IsZero; k += 2)
            {
                power /= n * n;
                sum = (k & 2) != 0 ? sum - power / k : sum + power / k;
            }

            return sum;
        }
    }
}
