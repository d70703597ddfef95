using BenchmarkDotNet.Attributes;

namespace Chesil.Benchmarks.Measuring;

/// <summary>
/// A piece of work that is measured. Its answer is compared with known values before any time is taken; a quick wrong answer
/// is worth nothing.
/// </summary>
public abstract class Work
{
    /// <summary>What is done, with its size, in a few words.</summary>
    public abstract string What { get; }

    /// <summary>How the answer is known to be right, in a few words.</summary>
    public abstract string Known { get; }

    /// <summary>Why it cannot be measured here; null where it can.</summary>
    public virtual string? Missing => null;

    /// <summary>The same work done by another program; null where none can be had.</summary>
    internal virtual Peer? Peer => null;

    /// <summary>Makes the inputs, once.</summary>
    public abstract void Prepare();

    /// <summary>Does the work.</summary>
    public abstract object Run();

    /// <summary>Compares an answer with what is known.</summary>
    /// <exception cref="WrongAnswerException">It is wrong.</exception>
    public abstract void Check(object answer);

    [GlobalSetup]
    public void PrepareAndCheck()
    {
        Prepare();
        Check(Run());
    }

    [Benchmark]
    public object Measured() => Run();
}

/// <summary>The work gave another answer than the known one.</summary>
public sealed class WrongAnswerException(string message) : Exception(message);

internal static class Expect
{
    public static void Equal<T>(T known, T found, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(known, found)) throw new WrongAnswerException($"{what} is {found}; it is known to be {known}.");
    }

    public static void True(bool holds, string what)
    {
        if (!holds) throw new WrongAnswerException($"It is known that {what}; it does not hold.");
    }
}
