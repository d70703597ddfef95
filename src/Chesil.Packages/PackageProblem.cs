using System.Globalization;
using System.Text;

namespace Chesil.Packages;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>The package cannot be used as it is.</summary>
    Error,

    /// <summary>The package can be used; a reader should know this.</summary>
    Warning,
}

/// <summary>Something wrong in a package, said so that its maker can find it and put it right.</summary>
/// <param name="File">The file, by its path in the package.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="WhatToDo">What to do about it.</param>
public sealed record PackageProblem(string File, string Found, string Expected, string WhatToDo)
{
    private const int LongestQuote = 60;

    /// <summary>How bad it is.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The row as a spreadsheet counts: the header is row 1. Null where the whole file is meant.</summary>
    public int? Row { get; init; }

    /// <summary>The column, by name. Null where the whole row is meant.</summary>
    public string? Column { get; init; }

    /// <summary>Where it is: file, row and column.</summary>
    public string Place
    {
        get
        {
            var place = new StringBuilder(File);
            if (Row is { } row) place.Append(CultureInfo.InvariantCulture, $", row {row}");
            if (Column is { } column) place.Append(CultureInfo.InvariantCulture, $", column {column}");
            return place.ToString();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Place}: found {Found}; expected {Expected}. {WhatToDo}";

    /// <summary>Text from a file as it is shown in a message: in quotes, on one line, cut when long.</summary>
    internal static string Quote(string text)
    {
        var length = Math.Min(text.Length, LongestQuote);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1])) length--;
        var shown = new StringBuilder("\u201c");
        foreach (var c in text.AsSpan(0, length)) shown.Append(char.IsControl(c) ? '\u00b7' : c);
        return shown.Append(length < text.Length ? "\u2026\u201d" : "\u201d").ToString();
    }
}
