using Chesil.Reviews.Data;

namespace Chesil.Reviews.Programme;

/// <summary>The stages of a service change, in the words of NHS England's guidance. Packs for other countries will bring theirs.</summary>
public static class Stages
{
    public static readonly IReadOnlyList<(string Code, string Name)> Usual =
    [
        ("case-for-change", "Case for change"),
        ("strategic-sense-check", "Strategic sense check"),
        ("model-of-care", "Model of care"),
        ("options", "Options"),
        ("pre-consultation-business-case", "Pre-consultation business case"),
        ("assurance-checkpoint", "Assurance checkpoint"),
        ("consultation", "Consultation"),
        ("decision-making-business-case", "Decision-making business case"),
        ("decision", "Decision"),
        ("implementation", "Implementation"),
    ];

    internal static void AddUsual(ChesilDbContext db, Guid reviewId)
    {
        for (var place = 1; place <= Usual.Count; place++)
        {
            var (code, name) = Usual[place - 1];
            db.Add(new ReviewStage { ReviewId = reviewId, Code = code, Place = place, Name = name });
        }
    }
}
