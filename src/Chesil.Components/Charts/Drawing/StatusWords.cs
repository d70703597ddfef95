using Chesil.Packages.Addresses;

namespace Chesil.Components.Charts.Drawing;

/// <summary>How far the figures of a picture can be relied on, in words a reader need not look up.</summary>
internal static class StatusWords
{
    /// <summary>One sentence for all the figures together; null where there are none.</summary>
    public static string? Sentence(IEnumerable<ResultCell> cells)
    {
        var statuses = cells.Select(cell => cell.Status).Distinct().Order().ToArray();
        return statuses.Length switch
        {
            0 => null,
            1 => $"These figures are {statuses[0].Word()}: {Meaning(statuses[0])}.",
            _ => $"These figures are {Sentences.List([.. statuses.Select(status => status.Word())])}.",
        };
    }

    private static string Meaning(FigureStatus status) => status switch
    {
        FigureStatus.Published => "taken from a public document that we have seen",
        FigureStatus.Reported => "somebody reports them, and we have not seen the first source",
        FigureStatus.Disputed => "there is more than one public version",
        FigureStatus.Estimated => "worked out from other figures",
        FigureStatus.Modelled => "worked out by a computer model",
        FigureStatus.Judged => "given by a panel of people",
        FigureStatus.Illustrative => "invented to show how the software works",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
