using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.County;

/// <summary>A small area as the generator knows it, before it becomes rows of the package.</summary>
/// <param name="Number">Number from 1, from which its code follows.</param>
/// <param name="Name">Name.</param>
/// <param name="Settlement">The town or village it is part of.</param>
/// <param name="Centre">Where its people live, on average.</param>
/// <param name="Locality">Locality of primary care.</param>
/// <param name="People">People in the base year.</param>
/// <param name="Age">How old its people are, 0 to 1.</param>
/// <param name="Hardship">How hard life is; more is harder.</param>
internal sealed record SmallArea(int Number, string Name, Settlement Settlement, Point Centre, string Locality, int People, double Age, double Hardship)
{
    public string Code { get; } = $"CK{Number:D4}";

    /// <summary>Rural-urban class in the letters of the 2011 classification.</summary>
    public string RuralUrban => (Settlement.IsVillage, Settlement.People) switch
    {
        (true, _) => Settlement.Centre.X < 27 ? "E2" : "E1",
        (_, >= 20_000) => "C1",
        _ when Settlement.Code == "merrin-sands" => "C1",
        _ => Settlement.Centre.X < 25 && Settlement.People < 10_000 ? "D2" : "D1",
    };
}
