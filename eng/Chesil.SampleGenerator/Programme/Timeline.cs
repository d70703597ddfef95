using Chesil.Packages.Tables;

namespace Chesil.SampleGenerator.Programme;

/// <summary>What happened in the invented review, and what is planned.</summary>
internal static class Timeline
{
    public static IReadOnlyList<TimelineEvent> All { get; } =
    [
        Of("case-for-change", new(2024, 3, 14), null, DatePrecision.Day, TimelineKind.Programme, "The case for change is published", "It counts the beds, the empty rota posts and the money."),
        Of("launch", new(2024, 6, 5), null, DatePrecision.Day, TimelineKind.Programme, "The review starts with a public meeting at Port Merrin", "Three hundred people come."),
        Of("clinical-groups", new(2024, 9, 1), new(2025, 7, 31), DatePrecision.Month, TimelineKind.Engagement, "Eight clinical working groups meet each month", "They write the standards and say which services need each other."),
        Of("listening", new(2025, 1, 13), new(2025, 3, 28), DatePrecision.Day, TimelineKind.Engagement, "Listening events in thirteen localities", "Journeys to Gannetstow and out of the west come up at every one."),
        Of("stage-1", new(2025, 5, 20), null, DatePrecision.Day, TimelineKind.Assurance, "First assurance meeting", "The regulator asks for more work on community services before any options."),
        Of("long-list", new(2025, 10, 9), null, DatePrecision.Day, TimelineKind.Programme, "The long list of options is published", "Five ways to arrange the general hospitals, with their sites named."),
        Of("weights", new(2026, 2, 10), new(2026, 2, 12), DatePrecision.Day, TimelineKind.Engagement, "Panels give weights", "Before anyone has seen how an option does."),
        Of("framework-sealed", new(2026, 2, 24), null, DatePrecision.Day, TimelineKind.Programme, "The framework is sealed", "Criteria, scales, hurdles and weights can no longer change without a new version and a reason."),
        Of("hurdles", new(2026, 3, 3), null, DatePrecision.Day, TimelineKind.Programme, "Hurdles are applied", "Two of the five options for change do not pass."),
        Of("scoring", new(2026, 3, 17), new(2026, 3, 19), DatePrecision.Day, TimelineKind.Engagement, "Three panels score", "Fifteen people, each with a reason for every score."),
        Of("senate", new(2026, 5, 1), null, DatePrecision.Month, TimelineKind.Assurance, "The clinical senate reports", "It supports the model of care and asks for a plan for the ferry in winter."),
        Of("scrutiny", new(2026, 6, 23), null, DatePrecision.Day, TimelineKind.Challenge, "The councils' joint scrutiny committee takes evidence", "It asks for journey times by bus for people without a car."),
        Of("stage-2", new(2026, 7, 16), null, DatePrecision.Day, TimelineKind.Assurance, "Second assurance meeting", "Passed, with four conditions."),
        Of("consultation-approved", new(2026, 9, 8), null, DatePrecision.Day, TimelineKind.Decision, "The board agrees to consult", null),
        Of("consultation", new(2026, 9, 28), new(2026, 12, 20), DatePrecision.Day, TimelineKind.Consultation, "Public consultation: twelve weeks", "On two options for the general hospitals, two for maternity and two for community hospitals."),
        Of("decision", new(2027, 3, 1), null, DatePrecision.Month, TimelineKind.Decision, "Decision meeting in public (planned)", null),
        Of("first-move", new(2029, 1, 1), null, DatePrecision.Year, TimelineKind.Implementation, "First services move (planned)", "No bed closes before what replaces it is open."),
    ];

    private static TimelineEvent Of(string code, DateOnly from, DateOnly? to, DatePrecision precision, TimelineKind kind, string title, string? detail) =>
        new(code, from, to, precision, title, detail, kind, "programme");
}
