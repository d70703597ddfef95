namespace Chesil.Appraisal;

/// <summary>What part an option plays in the short list (HM Treasury Green Book, annex 1).</summary>
public enum OptionKind
{
    /// <summary>A way forward that somebody proposed.</summary>
    Candidate,

    /// <summary>Carrying on as now: what every other option is compared with.</summary>
    BusinessAsUsual,

    /// <summary>The least that must be done to keep services safe and lawful.</summary>
    DoMinimum,
}

/// <summary>An option as the engine sees it.</summary>
/// <param name="Key">The option's code, unique among the options. Ties are listed in ordinal order of this key.</param>
/// <param name="Kind">What part it plays.</param>
/// <param name="IsComparatorOnly">
/// True when the option is shown and totalled but cannot be preferred, for example business as usual that failed a hurdle.
/// It then has no rank, and is neither the leader nor a rival in any sensitivity finding.
/// </param>
public sealed record AppraisedOption(string Key, OptionKind Kind = OptionKind.Candidate, bool IsComparatorOnly = false);
