using System.Globalization;

namespace Chesil.Packages.Addresses;

/// <summary>Numbers as people read them: rounded half away from zero, thousands parted by commas, the same in every locale.</summary>
public static class Printed
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ".",
        NumberGroupSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "\u2212",
        NumberNegativePattern = 1,
    };

    /// <summary>A number with a fixed count of decimals, such as 9.38 for 9.375 with two.</summary>
    public static string Number(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0m : rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Format);
    }

    /// <summary>A cell's number, its range where it has one, or its words; without the unit.</summary>
    public static string Value(ResultCell cell) => cell switch
    {
        { Value: null } => cell.Text ?? "not known",
        { Low: { } low, High: { } high } when Number(low, cell.Decimals) is var from && Number(high, cell.Decimals) is var to && from != to => $"{from} to {to}",
        { Value: { } value } => Number(value, cell.Decimals),
    };

    /// <summary>A cell's number with its unit. A pound sign goes before the number and after its minus sign, a per cent sign close behind.</summary>
    public static string WithUnit(ResultCell cell)
    {
        if (cell.Value is not { } value || cell.Unit.Length == 0) return Value(cell);
        if (cell.Unit == "%") return Value(cell) + "%";
        if (!cell.Unit.StartsWith('£')) return $"{Value(cell)} {cell.Unit}";
        return (cell.Low is { } low && cell.High is { } high && Number(low, cell.Decimals) != Number(high, cell.Decimals) ? $"{Pounds(low, cell.Decimals)} to {Pounds(high, cell.Decimals)}" : Pounds(value, cell.Decimals)) + cell.Unit[1..];
    }

    private static string Pounds(decimal value, int decimals)
    {
        var number = Number(value, decimals);
        return number.StartsWith(Format.NegativeSign, StringComparison.Ordinal) ? Format.NegativeSign + "£" + number[Format.NegativeSign.Length..] : "£" + number;
    }
}
