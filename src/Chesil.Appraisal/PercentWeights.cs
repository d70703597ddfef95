namespace Chesil.Appraisal;

/// <summary>Weights agreed directly as percentages.</summary>
public static class PercentWeights
{
    /// <summary>Takes the percentages if they add up to exactly 100; 33.3, 33.3 and 33.3 do not.</summary>
    /// <param name="percents">One percentage for each criterion, 0 to 100, as typed.</param>
    public static WeightsResult Accept(IReadOnlyList<decimal> percents)
    {
        ArgumentNullException.ThrowIfNull(percents);
        return WeightsResult.Check(percents) switch
        {
            WeightsResult.Accepted { Weights.Whole: not 100m } accepted =>
                new WeightsResult.DoesNotSumTo100(accepted.Weights.Whole),
            WeightsResult.AllZero => new WeightsResult.DoesNotSumTo100(0),
            var other => other,
        };
    }
}
