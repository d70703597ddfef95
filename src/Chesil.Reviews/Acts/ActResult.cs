using System.Collections.Immutable;

namespace Chesil.Reviews.Acts;

/// <summary>What was done: enough to lead a person who sent a form twice to the same page twice.</summary>
/// <param name="Code">The code of what was acted on.</param>
/// <param name="Version">Its version since.</param>
/// <param name="Codes">Codes of what else came of it.</param>
public sealed record Done(string Code, int Version, ImmutableArray<string> Codes);

/// <summary>The result of an act: a closed set of what can come of it, done or refused.</summary>
/// <typeparam name="TSelf">The set.</typeparam>
public interface IActResult<out TSelf>
{
    /// <summary>The result that says it is done.</summary>
    public static abstract TSelf Of(Done done);
}
