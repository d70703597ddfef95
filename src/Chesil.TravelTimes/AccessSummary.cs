namespace Chesil.TravelTimes;

/// <summary>How long journeys to a service are, for the people counted.</summary>
/// <param name="Weight">All people counted.</param>
/// <param name="ReachableWeight">Those who can reach an open site.</param>
/// <param name="UnreachableWeight">Those who cannot. They are in every "beyond" and lie at the far end of every quantile.</param>
/// <param name="MeanMinutes">Mean over those who can reach a site; null if nobody can.</param>
/// <param name="MedianMinutes">Half of all people have at most this; null if that half holds people who cannot reach a
/// site.</param>
/// <param name="P90Minutes">Nine tenths of all people have at most this; null likewise.</param>
/// <param name="P95Minutes">95 in 100 of all people have at most this; null likewise.</param>
/// <param name="MaxMinutes">The longest journey of those who can reach a site; null if nobody can.</param>
/// <param name="Thresholds">People beyond and within each threshold, in the order asked for.</param>
public sealed record AccessSummary(
    double Weight, double ReachableWeight, double UnreachableWeight,
    double? MeanMinutes, double? MedianMinutes, double? P90Minutes, double? P95Minutes, double? MaxMinutes,
    IReadOnlyList<ThresholdCount> Thresholds);

/// <summary>People on either side of a number of minutes; together they are all people counted.</summary>
/// <param name="Minutes">The threshold.</param>
/// <param name="BeyondWeight">People with strictly more minutes than this, and those who cannot reach a site.</param>
/// <param name="WithinWeight">People with this many minutes or fewer.</param>
public sealed record ThresholdCount(double Minutes, double BeyondWeight, double WithinWeight);

/// <summary>The summary of one group of areas.</summary>
/// <param name="Group">Name of the group.</param>
/// <param name="AreaCount">Number of areas in it.</param>
/// <param name="Summary">Its summary.</param>
public sealed record GroupAccess(string Group, int AreaCount, AccessSummary Summary);

/// <summary>The people for whom a site is the nearest open one.</summary>
/// <param name="Site">Code of the site.</param>
/// <param name="AreaCount">Number of areas.</param>
/// <param name="Weight">People.</param>
/// <param name="Share">People as a share of all counted, those who reach no site included; 0 if nobody is counted.</param>
public sealed record Catchment(string Site, int AreaCount, double Weight, double Share);

/// <summary>A point of the curve of people against minutes.</summary>
/// <param name="Minutes">Minutes.</param>
/// <param name="Weight">People within so many minutes (exactly so many included).</param>
/// <param name="Share">The same as a share of all counted, those who reach no site included; 0 if nobody is counted.</param>
public sealed record CurvePoint(double Minutes, double Weight, double Share);

/// <summary>
/// How evenly journeys are spread, over areas that can reach a site. An index that has no meaning for the rows given is null.
/// </summary>
/// <param name="SlopeIndexMinutes">Minutes of the least deprived less those of the most deprived, by a line fitted to all; null
/// if no two areas with people differ in rank.</param>
/// <param name="RelativeIndex">The slope index divided by the mean.</param>
/// <param name="Gini">0 when all journeys are equally long, towards 1 when a few have all the minutes.</param>
/// <param name="Atkinson">Atkinson's index with the aversion asked for: 0 when all are equal.</param>
public sealed record AccessEquity(double? SlopeIndexMinutes, double? RelativeIndex, double? Gini, double? Atkinson);
