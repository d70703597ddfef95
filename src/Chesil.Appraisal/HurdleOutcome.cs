namespace Chesil.Appraisal;

/// <summary>What was found when an option met a hurdle.</summary>
public enum HurdleVerdict
{
    /// <summary>The evidence shows that the option clears the hurdle.</summary>
    Pass,

    /// <summary>The evidence shows that it does not.</summary>
    Fail,

    /// <summary>The evidence does not yet show either.</summary>
    NotYetShown,
}

/// <summary>One option at one hurdle, with who said so and why. Nothing is ruled out, or let through, without a reason.</summary>
public sealed record HurdleOutcome
{
    /// <summary>Records an outcome.</summary>
    /// <param name="optionKey">The option.</param>
    /// <param name="hurdleKey">The hurdle.</param>
    /// <param name="verdict">What was found.</param>
    /// <param name="reason">Why, in a sentence.</param>
    /// <param name="evidenceKey">The evidence relied on, or null where there is none.</param>
    /// <param name="decidedBy">The panel or role that decided.</param>
    /// <param name="decidedOn">The day it decided.</param>
    /// <exception cref="ArgumentException">A key, the reason or the decider is blank.</exception>
    public HurdleOutcome(
        string optionKey, string hurdleKey, HurdleVerdict verdict, string reason, string? evidenceKey, string decidedBy,
        DateOnly decidedOn)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(optionKey);
        ArgumentException.ThrowIfNullOrWhiteSpace(hurdleKey);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(decidedBy);
        if (!Enum.IsDefined(verdict))
            throw new ArgumentException("Not a known verdict.", nameof(verdict));
        OptionKey = optionKey;
        HurdleKey = hurdleKey;
        Verdict = verdict;
        Reason = reason;
        EvidenceKey = evidenceKey;
        DecidedBy = decidedBy;
        DecidedOn = decidedOn;
    }

    /// <summary>The option.</summary>
    public string OptionKey { get; }

    /// <summary>The hurdle.</summary>
    public string HurdleKey { get; }

    /// <summary>What was found.</summary>
    public HurdleVerdict Verdict { get; }

    /// <summary>Why, in a sentence.</summary>
    public string Reason { get; }

    /// <summary>The evidence relied on, if any.</summary>
    public string? EvidenceKey { get; }

    /// <summary>The panel or role that decided.</summary>
    public string DecidedBy { get; }

    /// <summary>The day it decided.</summary>
    public DateOnly DecidedOn { get; }
}
