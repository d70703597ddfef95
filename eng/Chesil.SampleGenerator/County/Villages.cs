using Chesil.SampleGenerator.Geometry;

namespace Chesil.SampleGenerator.County;

/// <summary>The villages: spread over the land between the towns, each as far from its neighbours as a few tries allow.</summary>
internal static class Villages
{
    private static readonly string[] Names =
    [
        "Yafflecott", "Vetchworth", "Umberstead", "Thrushlode", "Sorrelham", "Rushelby", "Pilcherwick", "Oakenlow", "Mistlecott", "Linnetstow",
        "Kyteworth", "Jessamlode", "Hallowstead", "Gorsestow", "Farrowlode", "Eddlewick", "Cobblestead", "Abberlow", "Larksett", "Teaselby",
        "Tansylow", "Finchlode", "Wrenstow", "Dotterstead", "Plovercott", "Curlewick", "Hareslode", "Stoatlow", "Badgerstow", "Fitchwick",
        "Otterstead", "Hedgelow", "Spindlecott", "Hazelstow", "Rowanlode", "Maplestow", "Hornbeamby", "Privetlow", "Bryonycott", "Campionlow",
        "Cowsliplode", "Foxstead", "Mothwick", "Emberlow", "Flintlode", "Chertwick", "Loamstead", "Claylode", "Siltworth", "Gritstow",
        "Weirstead", "Sluicewick", "Pondlode", "Ryelode", "Haystow", "Barleywick", "Snipelow", "Dunnockby", "Martlode", "Pipitstow",
    ];

    private const int Count = 58;
    private const int Tries = 60;

    /// <summary>The villages, with districts and localities taken from the nearest town.</summary>
    public static IReadOnlyList<Settlement> Build(IReadOnlyList<Settlement> towns)
    {
        var villages = new List<Settlement>();
        for (var i = 0; i < Count; i++)
        {
            var centre = FarthestOf(Draws.For(Purpose.VillageSites, i), towns, villages);
            var town = towns.MinBy(each => each.Centre.DistanceTo(centre) - each.RadiusKm)!;
            var coast = Coast.Shore.DistanceTo(centre) < 5 ? 0.15 : 0;
            var west = centre.X < 40 ? 0.08 : 0;
            var people = 1250 + (int)(Draws.For(Purpose.VillagePeople, i).Next() * 1000);
            villages.Add(new Settlement(Names[i].ToLowerInvariant(), Names[i], "village", centre, people, town.District, Localities.Of(town, centre), 0.52 + coast + west, centre.X < 30 ? 0.05 : -0.45));
        }
        return villages;
    }

    private static Point FarthestOf(Draws draws, IReadOnlyList<Settlement> towns, List<Settlement> villages)
    {
        var best = default(Point);
        var bestGap = double.MinValue;
        for (var tries = 0; tries < Tries;)
        {
            var point = new Point(draws.Between(0, 85), draws.Between(-6, 50));
            if (!Coast.IsLand(point, 0.6) || Coast.Border.DistanceTo(point) < 1.2) continue;
            tries++;
            var gap = 99.0;
            foreach (var town in towns) gap = Math.Min(gap, point.DistanceTo(town.Centre) - town.RadiusKm - 0.3);
            foreach (var village in villages) gap = Math.Min(gap, point.DistanceTo(village.Centre));
            if (gap > bestGap) (best, bestGap) = (point, gap);
        }
        return best;
    }
}
