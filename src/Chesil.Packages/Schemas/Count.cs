using System.Globalization;

namespace Chesil.Packages.Schemas;

/// <summary>
/// A count of people or events, which its publisher may have hidden because it is small: then it is known
/// only to lie in a range, and is never taken for zero.
/// </summary>
/// <param name="Low">The lowest it can be.</param>
/// <param name="High">The highest it can be.</param>
/// <param name="Code">What stands in the cell where the number is hidden, such as <c>&lt;5</c>; null where it is known.</param>
public readonly record struct Count(decimal Low, decimal High, string? Code)
{
    /// <summary>A count that is known.</summary>
    public static Count Of(decimal value) => new(value, value, null);

    /// <summary>Whether the publisher hid it.</summary>
    public bool IsSuppressed => Code is not null;

    /// <summary>The middle of what it can be, which is the value itself where it is known.</summary>
    public decimal Middle => IsSuppressed ? (Low + High) / 2 : Low;

    /// <inheritdoc/>
    public override string ToString() => Code ?? Low.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a code in place of a small number stands for.</summary>
/// <param name="Code">The text in the cell.</param>
/// <param name="Low">The lowest number it can hide.</param>
/// <param name="High">The highest number it can hide.</param>
public sealed record Suppression(string Code, decimal Low, decimal High)
{
    /// <summary>
    /// The codes read when a package declares none. The asterisk of hospital episode statistics hides 1 to 7;
    /// the others hide fewer than five.
    /// </summary>
    public static IReadOnlyList<Suppression> Default { get; } = [new("#", 1, 4), new("*", 1, 7), new("<5", 1, 4)];
}
