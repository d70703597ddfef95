namespace Chesil.Components.Charts;

/// <summary>What stands over a picture: the finding, as one sentence a reader could repeat.</summary>
public sealed record ChartHeading
{
    /// <param name="id">The element id of the figure: a letter, then letters, digits and hyphens; unique on its page.</param>
    /// <param name="finding">The finding in one sentence, such as "Option B leads unless access counts for more than 42%".</param>
    /// <exception cref="ArgumentException">The id cannot be one, or the finding is empty.</exception>
    public ChartHeading(string id, string finding)
    {
        if (!IsId(id)) throw new ArgumentException($"'{id}' cannot be the id of a figure.", nameof(id));
        ArgumentException.ThrowIfNullOrWhiteSpace(finding);
        Id = id;
        Finding = finding;
    }

    /// <summary>The element id of the figure.</summary>
    public string Id { get; }

    /// <summary>The finding in one sentence.</summary>
    public string Finding { get; }

    /// <summary>The level of the heading, 2 to 6.</summary>
    public int Level
    {
        get;
        init => field = value is >= 2 and <= 6
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "A heading has a level from 2 to 6.");
    } = 3;

    private static bool IsId(string? id) =>
        !string.IsNullOrEmpty(id) && char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
