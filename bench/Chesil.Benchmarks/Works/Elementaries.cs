using Chesil.Benchmarks.Measuring;
using Chesil.Numerics;

namespace Chesil.Benchmarks.Works;

/// <summary>A million values of a function, with the bits that are the same everywhere, and the platform's beside it.</summary>
public abstract class Elementaries(string name, Func<double, double> fixedBits, Func<double, double> platform) : Work
{
    private const int Count = 1_000_000;
    private double[] _inputs = null!;

    public override string What => $"A million values of {name}";

    public override string Known => "at most one unit in the last place from the platform's own function, for every value";

    internal override Peer Peer => new PlatformPeer("the platform's own", () => (object)Sum(platform));

    public override void Prepare()
    {
        var stream = new PhiloxStream(seed: 7, replication: 0, entity: 0, purpose: 1);
        _inputs = new double[Count];
        for (var i = 0; i < Count; i++) _inputs[i] = 20 * stream.NextDoubleOpen();
    }

    public override object Run() => Sum(fixedBits);

    public override void Check(object answer)
    {
        foreach (var x in _inputs)
        {
            var (ours, theirs) = (fixedBits(x), platform(x));
            Expect.True(Math.Abs(BitConverter.DoubleToInt64Bits(ours) - BitConverter.DoubleToInt64Bits(theirs)) <= 1, $"{name}({x:R}) is {theirs:R} or its neighbour, not {ours:R}");
        }
    }

    private double Sum(Func<double, double> function)
    {
        var sum = 0.0;
        foreach (var x in _inputs) sum += function(x);
        return sum;
    }
}

/// <inheritdoc/>
public class ElementaryExp() : Elementaries("exp", Elementary.Exp, Math.Exp);

/// <inheritdoc/>
public class ElementaryLog() : Elementaries("log", Elementary.Log, Math.Log);

/// <inheritdoc/>
public class ElementaryPow() : Elementaries("pow", x => Elementary.Pow(x, 1.37), x => Math.Pow(x, 1.37));
