namespace Chesil.Demand.Tests;

/// <summary>A small county in which everything can be worked out by hand.</summary>
internal static class World
{
    /// <summary>One row of activity in service 0 and age band 0, unless told otherwise.</summary>
    public static ActivityRow People(int area, double spells, double bedDays, int service = 0, int ageBand = 0) =>
        new(area, service, ageBand, LowMidHigh.Exactly(spells), LowMidHigh.Exactly(bedDays));

    public static ServiceHosting Hosts(string key, params int[][] sitesOfService)
    {
        var siteCount = 1 + sitesOfService.SelectMany(sites => sites).Append(2).Max();
        var hosts = new bool[sitesOfService.Length, siteCount];
        for (var service = 0; service < sitesOfService.Length; service++)
        {
            foreach (var site in sitesOfService[service])
                hosts[service, site] = true;
        }

        return new ServiceHosting(key, hosts);
    }

    public static DemandProjection Run(
        BaselineActivity activity, DemographicGrowth growth, double[,] minutes, double[] plannedOccupancy, params ServiceHosting[] options) =>
        DemandProjection.Run(activity, growth, minutes, plannedOccupancy, options);

    public static ActivityVolume Volume(double spells, double bedDays) =>
        new(LowMidHigh.Exactly(spells), LowMidHigh.Exactly(bedDays));
}
