namespace Chesil.TravelTimes;

/// <summary>
/// A piece of road between two nodes, or a timed link such as a ferry. Made by <see cref="Road"/> or <see cref="Timed"/>;
/// values are checked when the network is built.
/// </summary>
public sealed record RoadLink
{
    private RoadLink(string code, string from, string to, LinkDirection direction)
    {
        Code = code;
        From = from;
        To = to;
        Direction = direction;
    }

    /// <summary>The link's own code, unique in the network.</summary>
    public string Code { get; }

    /// <summary>Id of the node where the link starts.</summary>
    public string From { get; }

    /// <summary>Id of the node where the link ends.</summary>
    public string To { get; }

    /// <summary>Which way it may be travelled.</summary>
    public LinkDirection Direction { get; }

    /// <summary>
    /// Length in metres, 0 or more. It may be longer than the straight line. For a timed link it is information only.
    /// </summary>
    public double Metres { get; private init; }

    /// <summary>Driving speed in km/h, above 0; 0 for a timed link.</summary>
    public double SpeedKmh { get; private init; }

    /// <summary>Whether the time is given (a ferry) and not worked out from length and speed.</summary>
    public bool IsTimed { get; private init; }

    /// <summary>Seconds of the crossing itself, 0 or more; 0 for a road.</summary>
    public double CrossingSeconds { get; private init; }

    /// <summary>Mean seconds of waiting before the crossing, 0 or more; 0 for a road.</summary>
    public double MeanWaitSeconds { get; private init; }

    /// <summary>A road driven at a speed: milliseconds = floor(metres x 3600 / km/h + 0.5).</summary>
    /// <param name="code">The link's own code, unique in the network.</param>
    /// <param name="from">Id of the node where it starts.</param>
    /// <param name="to">Id of the node where it ends.</param>
    /// <param name="metres">Length, 0 or more.</param>
    /// <param name="speedKmh">Speed in km/h, above 0.</param>
    /// <param name="direction">Which way it may be driven.</param>
    public static RoadLink Road(
        string code, string from, string to, double metres, double speedKmh, LinkDirection direction = LinkDirection.Both) =>
        new(code, from, to, direction) { Metres = metres, SpeedKmh = speedKmh };

    /// <summary>
    /// A ferry or the like: milliseconds = floor((crossing + mean wait) x 1000 + 0.5). No place is snapped to it.
    /// </summary>
    /// <param name="code">The link's own code, unique in the network.</param>
    /// <param name="from">Id of the node where it starts.</param>
    /// <param name="to">Id of the node where it ends.</param>
    /// <param name="crossingSeconds">Seconds of the crossing, 0 or more.</param>
    /// <param name="meanWaitSeconds">Mean seconds of waiting, 0 or more (half the headway where boats come evenly).</param>
    /// <param name="direction">Which way it runs.</param>
    /// <param name="metres">Length, 0 or more; it does not change the time.</param>
    public static RoadLink Timed(
        string code, string from, string to, double crossingSeconds, double meanWaitSeconds,
        LinkDirection direction = LinkDirection.Both, double metres = 0) =>
        new(code, from, to, direction)
        {
            IsTimed = true,
            CrossingSeconds = crossingSeconds,
            MeanWaitSeconds = meanWaitSeconds,
            Metres = metres,
        };
}
