namespace Chesil.Packages.Addresses;

/// <summary>How far a figure can be relied on. It travels with the figure into every page, print, chart, row and reply.</summary>
public enum FigureStatus
{
    /// <summary>The original document was seen.</summary>
    Published,

    /// <summary>Somebody reports it; the original was not seen.</summary>
    Reported,

    /// <summary>There is more than one public version and no agreement; all are shown.</summary>
    Disputed,

    /// <summary>Worked out from other figures, or by rule of thumb, with the arithmetic shown.</summary>
    Estimated,

    /// <summary>Calculated by a model run.</summary>
    Modelled,

    /// <summary>Given by a panel of people.</summary>
    Judged,

    /// <summary>Invented, to show how the software works.</summary>
    Illustrative,
}

/// <summary>What a status becomes when figures are put together.</summary>
public static class FigureStatusExtensions
{
    /// <summary>
    /// The status of a figure calculated from others: illustrative if any of them is (an invented number cannot
    /// become evidence), disputed if any of them is, otherwise modelled.
    /// </summary>
    public static FigureStatus OfCalculation(this IEnumerable<FigureStatus> parts)
    {
        var status = FigureStatus.Modelled;
        foreach (var part in parts)
        {
            if (part == FigureStatus.Illustrative) return FigureStatus.Illustrative;
            if (part == FigureStatus.Disputed) status = FigureStatus.Disputed;
        }
        return status;
    }

    /// <summary>The status as one lower-case word.</summary>
    public static string Word(this FigureStatus status) => status switch
    {
        FigureStatus.Published => "published",
        FigureStatus.Reported => "reported",
        FigureStatus.Disputed => "disputed",
        FigureStatus.Estimated => "estimated",
        FigureStatus.Modelled => "modelled",
        FigureStatus.Judged => "judged",
        FigureStatus.Illustrative => "illustrative",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
