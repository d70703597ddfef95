using static Chesil.SampleGenerator.Care.ServiceCatalogue;

namespace Chesil.SampleGenerator.Care;

/// <summary>How much a service is used.</summary>
/// <param name="Service">The service.</param>
/// <param name="PerThousand">Spells a year to 1,000 people of each age band; 0 where the band is not recorded.</param>
/// <param name="Days">Days in a bed to a spell in each age band; empty for services without beds.</param>
/// <param name="Hardship">How much more it is used where life is harder, to a standard deviation.</param>
/// <param name="IsCounted">Whether counts are published, small ones hidden; otherwise expected use by rate is.</param>
internal sealed record UseOfService(string Service, double[] PerThousand, double[] Days, double Hardship, bool IsCounted = true);

/// <summary>Plausible use of each service by age. Invented, of the size English counties report.</summary>
internal static class UseOfServices
{
    public static IReadOnlyList<UseOfService> All { get; } =
    [
        //                  0-15   16-44  45-64  65-74  75-84  85+
        new(Emergency,        [320,   250,   215,   290,   440,   700], [], 0.15),
        new(Urgent,           [180,   140,    90,    80,    90,   110], [], 0.10),
        new(Medicine,         [  0,    26,    56,   110,   200,   360], [0, 2.3, 4.1, 6.1, 8.0, 9.9], 0.13),
        new(EmergencySurgery, [  0,    13,    16,    26,    38,    55], [0, 2.6, 3.8, 5.2, 6.6, 8.5], 0.09),
        new(PlannedSurgery,   [  0,    16,    30,    48,    52,    26], [0, 1.9, 2.4, 3.0, 3.8, 5.0], -0.02),
        new(Outpatients,      [280,   520,   900,  1500,  1900,  1500], [], 0.02),
        new(Maternity,        [  0,    27,     0,     0,     0,     0], [0, 2.1, 0, 0, 0, 0], 0.06),
        new(Paediatrics,      [ 92,     0,     0,     0,     0,     0], [1.5, 0, 0, 0, 0, 0], 0.12),
        new(Stroke,           [  0,     0,  1.05,   3.0,   6.6,  12.0], [0, 0, 11, 12, 12, 13], 0.08, IsCounted: false),
        new(CriticalCare,     [  0,   1.4,   3.4,   6.0,   6.5,   3.5], [0, 4.2, 5.2, 5.6, 5.2, 4.4], 0.08, IsCounted: false),
        new(Neonatal,         [  0,   2.6,     0,     0,     0,     0], [0, 9, 0, 0, 0, 0], 0.10, IsCounted: false),
        new(CommunityBeds,    [  0,     0,     0,   7.0,  20.0,  50.0], [0, 0, 0, 28, 30, 32], 0.05, IsCounted: false),
        new(MentalHealth,     [  0,   3.5,   2.8,   2.1,   2.8,   3.2], [0, 20, 24, 33, 36, 36], 0.28, IsCounted: false),
    ];
}
