namespace Chesil.Reviews.Options.Generating;

/// <summary>A long list, or everything that stands in its way.</summary>
public abstract record LongListResult
{
    private LongListResult()
    {
    }

    /// <summary>Every way of giving each site a role was considered.</summary>
    /// <param name="Considered">
    /// All of them, once each: roles in the order given, sites in the ordinal order of codes, the last site changing fastest.
    /// </param>
    public sealed record Generated(IReadOnlyList<LongListOption> Considered) : LongListResult
    {
        /// <summary>Those that break no constraint, in the same order.</summary>
        public IReadOnlyList<LongListOption> Valid { get; } = [.. Considered.Where(option => option.IsValid)];

        /// <summary>Those that break at least one, in the same order.</summary>
        public IReadOnlyList<LongListOption> Discarded { get; } = [.. Considered.Where(option => !option.IsValid)];
    }

    /// <summary>Nothing was generated.</summary>
    /// <param name="Refusals">All the reasons, at least one.</param>
    public sealed record Refused(IReadOnlyList<LongListRefusal> Refusals) : LongListResult;
}
