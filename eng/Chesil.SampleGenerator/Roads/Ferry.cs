namespace Chesil.SampleGenerator.Roads;

/// <summary>The chain ferry over the mouth of the harbour.</summary>
internal static class Ferry
{
    public const string Code = "harbour-ferry";
    public const int CrossingSeconds = 300;
    public const int WaitSeconds = 600;

    public static double TotalMinutes => (CrossingSeconds + WaitSeconds) / 60.0;
}
