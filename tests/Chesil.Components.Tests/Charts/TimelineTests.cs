using Chesil.Components.Charts;

namespace Chesil.Components.Tests.Charts;

public sealed class TimelineTests
{
    public static Timeline Story() => new(
    [
        new(new(2014, 10, 1), "The review begins") { Precision = DatePrecision.Month },
        new(new(2015, 3, 12), "The first clinical working group meets") { Kind = TimelineKind.Meeting, KindWords = "Meeting", Detail = "More than 600 clinicians take part in the end." },
        new(new(2015, 11, 5), "The clinical senate reports") { Kind = TimelineKind.Check, KindWords = "Assurance" },
        new(new(2016, 12, 1), "Public consultation opens") { Kind = TimelineKind.Meeting, KindWords = "Consultation", Href = "/chalkshire/consultation" },
        new(new(2017, 9, 20), "The governing body decides on C") { Kind = TimelineKind.Decision, KindWords = "Decision", Href = "/chalkshire/decisions/1" },
        new(new(2018, 1, 1), "A court hears a challenge and rejects it") { Kind = TimelineKind.Check, Precision = DatePrecision.Year },
        new(new(2024, 5, 1), "The first services move") { Precision = DatePrecision.Month },
        new(new(2027, 4, 1), "The new maternity unit opens") { Precision = DatePrecision.Month, IsPlanned = true },
    ]);
}
