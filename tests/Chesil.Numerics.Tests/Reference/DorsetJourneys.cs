using Chesil.Testing;

namespace Chesil.Numerics.Tests.Reference;

/// <summary>Car minutes from 452 Dorset areas to the nearest of some acute hospitals, with the people of 2018 and the
/// deprivation rank.</summary>
internal sealed record DorsetJourneys(double[] Minutes, double[] Population, double[] DeprivationRank)
{
    public static DorsetJourneys ReadOrSkip(Func<string, bool> isOpen)
    {
        var areas = DorsetAreas.ReadOrSkip();
        double[][] columns = [.. areas.Sites.Where(isOpen).Select(areas.Minutes)];
        return new(
            [.. Enumerable.Range(0, areas.Codes.Count).Select(area => columns.Min(column => column[area]))],
            areas.Numbers("pop2018"),
            areas.Numbers("imd2019_rank"));
    }
}
