namespace Chesil.SampleGenerator.Choices;

/// <summary>Short reasons, as scorers write them. Several may give the same reason.</summary>
internal static class ScoreReasons
{
    private static readonly SortedDictionary<string, string[]> Reasons = new(StringComparer.Ordinal)
    {
        ["safe-care/bau"] = ["Nobody senior is there after ten at night.", "It works only because staff stay on.", "Two thin teams are not two safe teams."],
        ["safe-care/do-minimum"] = ["Stroke gets better, nothing else does.", "Safer roofs, same rota.", "It buys a little time."],
        ["safe-care/acute-a"] = ["Everything a very ill person needs is behind one door.", "Babies and mothers stay where they are and gain emergency cover.", "Good, if the ambulance can get through the town."],
        ["safe-care/acute-b"] = ["Senior doctors at all hours, at last.", "Moving the newborn unit is a risk while it lasts.", "As good as A once it is all in place."],
        ["planned-care/bau"] = ["My operation was called off twice.", "Every winter the lists stop.", "Beds go to emergencies first, as they must."],
        ["planned-care/do-minimum"] = ["No new theatres, no change.", "A few more beds once stroke has moved.", "Lists would still stop in winter."],
        ["planned-care/acute-a"] = ["Lists run all year at Ellerhaven.", "Theatres at Ellerhaven are older and need work.", "A hospital for planned care only is calmer."],
        ["planned-care/acute-b"] = ["Merrin has the better theatres for planned lists.", "Lists run all year, near the station.", "More one-stop clinics would fit."],
        ["deliverability/bau"] = ["Nothing to deliver, yet the repairs will not wait.", "It cannot go on like this for ten years.", "Easy to do and hard to defend."],
        ["deliverability/do-minimum"] = ["Small works, little to go wrong.", "It can be done in three years.", "Repairs while wards are full are never simple."],
        ["deliverability/acute-a"] = ["Fewer services move than in B.", "The access road is not agreed with the council.", "The site is tight; cranes beside wards."],
        ["deliverability/acute-b"] = ["There is room to build.", "Three more services have to move, all of them delicate.", "Double running of the newborn unit will be hard."],
    };

    public static string Of(string criterion, string option, int scorer)
    {
        var reasons = Reasons[$"{criterion}/{option}"];
        return reasons[scorer % reasons.Length];
    }
}
