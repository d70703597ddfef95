namespace Chesil.TravelTimes;

/// <summary>
/// What an option changes for the people counted. Everybody is in exactly one of: longer, shorter, unchanged, newly
/// unreachable, newly reachable, still unreachable.
/// </summary>
/// <param name="Weight">All people counted.</param>
/// <param name="LongerWeight">People whose journey gets longer, by however little.</param>
/// <param name="MeanExtraMinutes">Mean extra among those; null if there are none.</param>
/// <param name="MoreThan">Among those, how many by strictly more than so many minutes, in the order asked for.</param>
/// <param name="ShorterWeight">People whose journey gets shorter.</param>
/// <param name="MeanSavedMinutes">Mean saving among those, above 0; null if there are none.</param>
/// <param name="UnchangedWeight">People who can reach a site before and after and take as long.</param>
/// <param name="NewlyUnreachableWeight">People who could reach a site before and cannot now. They are in no other count.</param>
/// <param name="NewlyReachableWeight">People who could not before and can now.</param>
/// <param name="StillUnreachableWeight">People who cannot either time.</param>
/// <param name="MeanChangeMinutes">Mean of after less before, over all who can reach a site both times; null if nobody
/// can.</param>
/// <param name="NewlyUnreachableAreas">Codes of the areas with people who become unreachable, in order of row.</param>
public sealed record AccessChange(
    double Weight,
    double LongerWeight, double? MeanExtraMinutes, IReadOnlyList<ExtraCount> MoreThan,
    double ShorterWeight, double? MeanSavedMinutes,
    double UnchangedWeight,
    double NewlyUnreachableWeight, double NewlyReachableWeight, double StillUnreachableWeight,
    double? MeanChangeMinutes,
    IReadOnlyList<string> NewlyUnreachableAreas);

/// <summary>People whose journey gets longer by more than so many minutes.</summary>
/// <param name="Minutes">The extra minutes.</param>
/// <param name="Weight">People with strictly more extra than this.</param>
public sealed record ExtraCount(double Minutes, double Weight);

/// <summary>The change for one group of areas.</summary>
/// <param name="Group">Name of the group.</param>
/// <param name="AreaCount">Number of areas in it.</param>
/// <param name="Change">Its change.</param>
public sealed record GroupChange(string Group, int AreaCount, AccessChange Change);

/// <summary>One area before and after.</summary>
/// <param name="Area">Code of the area.</param>
/// <param name="Weight">People in it.</param>
/// <param name="BaselineMinutes">Minutes before.</param>
/// <param name="OptionMinutes">Minutes after.</param>
/// <param name="ExtraMinutes">After less before, to nine decimals.</param>
/// <param name="BaselineSite">Code of the nearest site before.</param>
/// <param name="OptionSite">Code of the nearest site after.</param>
public sealed record AreaChange(
    string Area, double Weight, double BaselineMinutes, double OptionMinutes, double ExtraMinutes,
    string BaselineSite, string OptionSite);
