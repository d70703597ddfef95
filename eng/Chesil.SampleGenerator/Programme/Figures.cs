using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Chesil.SampleGenerator.Care;
using Chesil.SampleGenerator.County;

namespace Chesil.SampleGenerator.Programme;

/// <summary>Headline figures in the versions that went public, so that the register has something to explain.</summary>
internal static class Figures
{
    public static IReadOnlyList<Figure> List(ChalkshireCounty county, IEnumerable<Placement> placements)
    {
        var beds = placements.Where(placement => placement.Beds is not null).ToList();
        var acute = beds.Where(placement => Sites.Acute.Any(site => site.Code == placement.Site)).Sum(placement => placement.Beds);
        var community = beds.Where(placement => placement.Service == ServiceCatalogue.CommunityBeds).Sum(placement => placement.Beds);
        return
        [
            Of("acute-beds", 1, "General hospital beds", 1810, "beds", "Beds with a place on a ward in March 2024, staffed or not, as the case for change had it.", new(2024, 3, 14), "programme"),
            Of("acute-beds", 2, "General hospital beds", acute, "beds", "Staffed beds at the three hospitals, as counted for the options. Beds without staff are left out.", new(2025, 10, 9), "sites"),
            Of("community-beds", 1, "Community hospital beds", 372, "beds", "Beds registered at the thirteen community hospitals in March 2024.", new(2024, 3, 14), "programme"),
            Of("community-beds", 2, "Community hospital beds", community, "beds", "Staffed beds. Two wards had closed for want of nurses.", new(2025, 10, 9), "sites"),
            Of("people", 1, "People of Chalkshire", 784_000, "people", "People registered with a GP practice in the county, some of whom live outside it.", new(2024, 3, 14), "programme"),
            Of("people", 2, "People of Chalkshire", county.Areas.Sum(area => area.People), "people", "People who live in the county.", new(2025, 10, 9), "people-2025"),
            Of("yearly-gap", 1, "Money missing each year by 2030", 142, "£ million", "The three hospital trusts, the community trust and GP practices, if nothing changes.", new(2024, 3, 14), "programme"),
            Of("yearly-gap", 2, "Money missing each year by 2030", 118, "£ million", "As before, without the councils' share, in prices of 2025.", new(2026, 2, 24), "costs-paper"),
        ];
    }

    private static Figure Of(string concept, int version, string name, decimal? value, string unit, string definition, DateOnly asAt, string source) =>
        new(concept, version, name, value, null, null, unit, definition, asAt, FigureStatus.Illustrative, source);
}
