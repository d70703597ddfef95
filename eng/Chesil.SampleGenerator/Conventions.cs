namespace Chesil.SampleGenerator;

/// <summary>What the whole sample shares.</summary>
internal static class Conventions
{
    public const int BaseYear = 2025;
    public const int HorizonYear = 2035;
}
