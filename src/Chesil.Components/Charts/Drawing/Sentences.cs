namespace Chesil.Components.Charts.Drawing;

/// <summary>Small pieces of English.</summary>
internal static class Sentences
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    /// <summary>"one option", "12 options".</summary>
    public static string Count(int count, string one, string many) =>
        (count < Words.Length ? Words[count] : Packages.Addresses.Printed.Number(count, 0)) + " " + (count == 1 ? one : many);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
