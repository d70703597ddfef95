namespace Chesil.SystemModel;

/// <summary>How a model run may use the machine. None of it changes a byte of the results.</summary>
/// <param name="Threads">The most threads, 1 or more.</param>
public sealed record ModelOptions(int Threads)
{
    /// <summary>All processors.</summary>
    public static ModelOptions Default { get; } = new(Environment.ProcessorCount);
}

/// <summary>How far a model run has come.</summary>
/// <param name="Stage">What it is doing, in words for a reader.</param>
/// <param name="Done">How many steps are done.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct ModelProgress(string Stage, int Done, int Of);
