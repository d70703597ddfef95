namespace Chesil.TravelTimes.Geography;

/// <summary>The point of a link nearest to a place.</summary>
internal readonly record struct NearestPoint(int Link, double Fraction, double Metres)
{
    /// <summary>Whether this one wins: nearer, or as near and earlier in the table.</summary>
    public bool Beats(NearestPoint other) => Metres < other.Metres || (Metres == other.Metres && Link < other.Link);
}
