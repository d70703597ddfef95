using Chesil.Appraisal.Tables;

namespace Chesil.Appraisal;

/// <summary>Where an option stands after the hurdles.</summary>
public enum HurdleStanding
{
    /// <summary>It cleared every hurdle.</summary>
    Survives,

    /// <summary>It failed at least one.</summary>
    Fails,

    /// <summary>It failed none, but at least one is not yet shown or has no outcome at all.</summary>
    NotYetDecidable,
}

/// <summary>One option after the hurdles.</summary>
/// <param name="OptionKey">The option.</param>
/// <param name="Kind">What part it plays.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Failed">Every outcome that fails it, in the order of the hurdles.</param>
/// <param name="NotYetShown">Every outcome still open, in the order of the hurdles.</param>
/// <param name="WithoutOutcome">Hurdles nobody has recorded an outcome for, in their order.</param>
public sealed record SiftedOption(
    string OptionKey,
    OptionKind Kind,
    HurdleStanding Standing,
    IReadOnlyList<HurdleOutcome> Failed,
    IReadOnlyList<HurdleOutcome> NotYetShown,
    IReadOnlyList<string> WithoutOutcome)
{
    /// <summary>Business as usual and do-minimum are never dropped: others are compared with them.</summary>
    public bool IsOnShortlist => Standing == HurdleStanding.Survives || Kind != OptionKind.Candidate;

    /// <summary>On the short list although it has not cleared every hurdle: shown so, and not to be preferred.</summary>
    public bool IsComparatorOnly => IsOnShortlist && Standing != HurdleStanding.Survives;
}

/// <summary>Which options clear the hurdles, and what stands in the way of the others.</summary>
/// <param name="Options">The options in the order given.</param>
public sealed record HurdleSift(IReadOnlyList<SiftedOption> Options)
{
    /// <summary>True when every option has an outcome at every hurdle. A short list cannot be made before that.</summary>
    public bool IsComplete => Options.All(option => option.WithoutOutcome.Count == 0);

    /// <summary>The options that go forward, comparators among them, ready for <see cref="ValueTable"/>.</summary>
    public IReadOnlyList<AppraisedOption> ListShortlist() =>
        [.. Options.Where(o => o.IsOnShortlist).Select(o => new AppraisedOption(o.OptionKey, o.Kind, o.IsComparatorOnly))];

    /// <summary>Puts every option to every hurdle.</summary>
    /// <param name="options">The long list, keys unique.</param>
    /// <param name="hurdleKeys">The hurdles, keys unique, in the order to show them.</param>
    /// <param name="outcomes">At most one current outcome for an option and hurdle, in any order.</param>
    /// <exception cref="ArgumentException">
    /// A key is given twice, an outcome names an unknown option or hurdle, or two outcomes concern the same pair.
    /// </exception>
    public static HurdleSift Run(
        IReadOnlyList<AppraisedOption> options, IReadOnlyList<string> hurdleKeys, IReadOnlyList<HurdleOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(hurdleKeys);
        ArgumentNullException.ThrowIfNull(outcomes);

        var optionIndex = KeyIndex.Of(options.Select(o => o.Key), nameof(options));
        var hurdleIndex = KeyIndex.Of(hurdleKeys, nameof(hurdleKeys));
        var table = new HurdleOutcome?[options.Count, hurdleKeys.Count];
        foreach (var outcome in outcomes)
        {
            if (!optionIndex.TryGetValue(outcome.OptionKey, out var a))
                throw new ArgumentException($"Unknown option '{outcome.OptionKey}'.", nameof(outcomes));
            if (!hurdleIndex.TryGetValue(outcome.HurdleKey, out var h))
                throw new ArgumentException($"Unknown hurdle '{outcome.HurdleKey}'.", nameof(outcomes));
            if (table[a, h] is not null)
            {
                throw new ArgumentException(
                    $"Two outcomes for option '{outcome.OptionKey}' at hurdle '{outcome.HurdleKey}'.", nameof(outcomes));
            }

            table[a, h] = outcome;
        }

        return new HurdleSift([.. options.Select((option, a) => SiftOne(option, a, hurdleKeys, table))]);
    }

    private static SiftedOption SiftOne(
        AppraisedOption option, int row, IReadOnlyList<string> hurdleKeys, HurdleOutcome?[,] table)
    {
        List<HurdleOutcome> failed = [];
        List<HurdleOutcome> notYetShown = [];
        List<string> withoutOutcome = [];
        for (var h = 0; h < hurdleKeys.Count; h++)
        {
            switch (table[row, h])
            {
                case null:
                    withoutOutcome.Add(hurdleKeys[h]);
                    break;
                case { Verdict: HurdleVerdict.Fail } outcome:
                    failed.Add(outcome);
                    break;
                case { Verdict: HurdleVerdict.NotYetShown } outcome:
                    notYetShown.Add(outcome);
                    break;
                default:
                    break;
            }
        }

        var standing = failed.Count > 0 ? HurdleStanding.Fails
            : notYetShown.Count + withoutOutcome.Count > 0 ? HurdleStanding.NotYetDecidable
            : HurdleStanding.Survives;
        return new SiftedOption(option.Key, option.Kind, standing, failed, notYetShown, withoutOutcome);
    }
}
