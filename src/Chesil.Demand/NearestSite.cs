namespace Chesil.Demand;

/// <summary>Sends each area to the nearest site that hosts each service.</summary>
public static class NearestSite
{
    /// <summary>Stands for "no site": none hosts the service, or none that does can be reached.</summary>
    public const int None = -1;

    /// <summary>
    /// For each service and area the index of the hosting site with the fewest minutes; of two equally near, the lower index.
    /// </summary>
    /// <param name="minutes">areas x sites: travel minutes, 0 or more, positive infinity where a site cannot be reached.</param>
    /// <param name="hosting">Which sites host which services.</param>
    /// <returns>services x areas: a site index, or <see cref="None"/>.</returns>
    /// <exception cref="ArgumentException">The sites are not as many, or a time is negative or not a number.</exception>
    public static int[,] Assign(double[,] minutes, ServiceHosting hosting)
    {
        ArgumentNullException.ThrowIfNull(minutes);
        ArgumentNullException.ThrowIfNull(hosting);
        var (areaCount, siteCount) = (minutes.GetLength(0), minutes.GetLength(1));
        if (hosting.SiteCount != siteCount)
            throw new ArgumentException("The hosting and the travel times must have the same sites.", nameof(hosting));
        foreach (var time in minutes)
        {
            if (!(time >= 0))
                throw new ArgumentException("Minutes must be 0 or more, or positive infinity.", nameof(minutes));
        }

        var nearest = new int[hosting.ServiceCount, areaCount];
        for (var service = 0; service < hosting.ServiceCount; service++)
        {
            for (var area = 0; area < areaCount; area++)
            {
                nearest[service, area] = None;
                var best = double.PositiveInfinity;
                for (var site = 0; site < siteCount; site++)
                {
                    if (hosting[service, site] && minutes[area, site] < best)
                        (nearest[service, area], best) = (site, minutes[area, site]);
                }
            }
        }

        return nearest;
    }
}
