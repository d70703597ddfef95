using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Choices;

/// <summary>The options, in three families that are decided side by side.</summary>
internal static class Options
{
    public const string Acute = "General hospitals";
    public const string Maternity = "Maternity and newborn care";
    public const string Community = "Community hospitals";

    public static IReadOnlyList<Option> All { get; } =
    [
        Of("bau", "Carry on as today", OptionKind.BusinessAsUsual, Acute, "All three general hospitals keep every service they have. The measure of all other options.", null),
        Of("do-minimum", "The least that must be done", OptionKind.DoMinimum, Acute, "Roofs and wiring are made safe, and the two stroke units of the east become one. Nothing else moves.", "bau"),
        Of("acute-a", "Option A: emergencies at Merrin General", OptionKind.Candidate, Acute,
            "Merrin General becomes the major emergency hospital of the east, beside the maternity and children's units it has. Ellerhaven Infirmary becomes the hospital for planned operations, with an urgent treatment centre.", "bau"),
        Of("acute-b", "Option B: emergencies at Ellerhaven Infirmary", OptionKind.Candidate, Acute,
            "Ellerhaven Infirmary becomes the major emergency hospital of the east, and maternity and children's wards move there. Merrin General becomes the hospital for planned operations, with an urgent treatment centre.", "bau"),
        Of("acute-c", "Option C: emergencies at Charsbury only", OptionKind.Candidate, Acute,
            "One major emergency hospital in the middle of the county. Both eastern hospitals keep planned care and urgent treatment.", "bau"),
        Of("acute-d", "Option D: one new hospital at Heath Cross", OptionKind.Candidate, Acute,
            "A new hospital between the two eastern towns takes the services of both, and both old sites close.", "bau"),
        Of("maternity-0", "Maternity as it is", OptionKind.DoMinimum, Maternity, "Consultant-led units at Merrin General and at Charsbury, each with its own rota.", "bau"),
        Of("maternity-1", "Two units, one team", OptionKind.Candidate, Maternity, "Both consultant-led units stay, staffed by one team, and a midwife-led birth centre opens at Ellerhaven.", "bau"),
        Of("maternity-2", "One unit, one birth centre", OptionKind.Candidate, Maternity, "One consultant-led unit at Merrin General; Charsbury keeps a midwife-led birth centre and a children's assessment clinic.", "bau"),
        Of("community-0", "Thirteen community hospitals as they are", OptionKind.DoMinimum, Community, "Beds stay where they are, in thirteen places.", "bau"),
        Of("community-1", "Eleven hubs, seven with beds", OptionKind.Candidate, Community, "Seven hubs with beds and four without. The hospitals at Sallow and Kettlow Heath close once Quillmouth and Mallowbridge are ready.", "bau"),
        Of("community-2", "Thirteen hubs, five with beds", OptionKind.Candidate, Community, "Every town keeps a hub. Beds are brought together in five larger places, so that wards can be staffed safely.", "bau"),
    ];

    private static Option Of(string code, string name, OptionKind kind, string family, string summary, string? derivedFrom) =>
        new(code, name, kind, family, summary, derivedFrom, "options-paper");
}
