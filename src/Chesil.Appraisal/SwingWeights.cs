namespace Chesil.Appraisal;

/// <summary>
/// Weights from judged swings. For each criterion a panel judges how much the step from the bottom to the top of its fixed
/// scale matters; the step that matters most is usually given 100. Ask "which swing matters most?", never "which criterion
/// is most important?".
/// </summary>
/// <remarks>Source: von Winterfeldt and Edwards, Decision Analysis and Behavioral Research (1986), swing weighting.</remarks>
public static class SwingWeights
{
    /// <summary>Weight of criterion j = swing j / sum of swings. Multiplying every swing by a number changes nothing.</summary>
    /// <param name="swings">One number for each criterion, 0 or more, on any common scale, as typed.</param>
    public static WeightsResult Normalise(IReadOnlyList<decimal> swings)
    {
        ArgumentNullException.ThrowIfNull(swings);
        return WeightsResult.Check(swings);
    }
}
