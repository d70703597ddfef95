using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>One person's score.</summary>
/// <param name="Scorer">The scorer, by role and number.</param>
/// <param name="Cell">The score.</param>
/// <param name="Reason">The reason given.</param>
public sealed record ShownScore(string Scorer, ResultCell Cell, string? Reason);

/// <summary>What one panel gave.</summary>
/// <param name="Panel">The panel.</param>
/// <param name="Mean">The mean of its scores.</param>
/// <param name="Scores">Each score.</param>
public sealed record ShownPanel(Panel Panel, ResultCell Mean, IReadOnlyList<ShownScore> Scores);

/// <summary>How an option does on one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Performance">How it does.</param>
/// <param name="Value">What that is worth on the fixed scale.</param>
/// <param name="Weight">How much the criterion counts.</param>
/// <param name="Contribution">Value times weight; null before anything is ranked.</param>
/// <param name="Panels">What each panel gave; none where nobody scored.</param>
/// <param name="Given">What a reference group gave.</param>
public sealed record ShownCriterionScore(Criterion Criterion, ResultCell Performance, ResultCell? Value, ResultCell? Weight, ResultCell? Contribution, IReadOnlyList<ShownPanel> Panels, Performance? Given);

/// <summary>An option's scores, criterion by criterion, with the panels side by side.</summary>
public sealed record ScoresShown
{
    private ScoresShown() { }

    public required Setting Setting { get; init; }

    public required Option Option { get; init; }

    /// <summary>The criteria, the weightiest first.</summary>
    public required IReadOnlyList<ShownCriterionScore> Criteria { get; init; }

    /// <summary>The total; null where the option is not ranked.</summary>
    public required ResultCell? Total { get; init; }

    /// <summary>The scores; null where the option has none.</summary>
    public static ScoresShown? Of(Setting setting, Option option)
    {
        var review = setting.Review;
        var rows = review.Appraised.Rows<ContributionRow>()
            .Where(row => row.Option == option.Code && review.Package.Rows<WeightSet>().Any(set => set.IsHeadline && set.Code == row.WeightSet))
            .ToDictionary(row => row.Criterion, StringComparer.Ordinal);
        var criteria = review.Package.Rows<Criterion>().Select(criterion => CriterionOf(review, option, criterion, rows.GetValueOrDefault(criterion.Code))).OfType<ShownCriterionScore>().ToList();
        // Without a score or a contribution there is only what the sections above show already.
        if (rows.Count == 0 && criteria.All(each => each.Panels.Count == 0 && each.Given is null)) return null;
        return new ScoresShown
        {
            Setting = setting,
            Option = option,
            Criteria = [.. criteria.OrderByDescending(each => each.Weight?.Value ?? 0)],
            Total = rows.Count == 0 ? null : review.Graph.Find(Address.Parse(rows.Values.First().Address.Split("/criterion/")[0] + "/total")),
        };
    }

    private static ShownCriterionScore? CriterionOf(ReviewIndex review, Option option, Criterion criterion, ContributionRow? row)
    {
        var contribution = row is null ? null : review.Graph.Find(Address.Parse(row.Address));
        var performance = contribution is { Parts: [var first, ..] } ? review.Cells.Find(first)?.Cell : review.Cells.Find($"performance/{criterion.Code}/{option.Code}");
        if (performance is null) return null;

        var root = contribution is null ? null : string.Join('/', contribution.Address.Path.Split('/')[..^4]);
        return new ShownCriterionScore(
            criterion,
            performance,
            contribution is null ? null : review.Graph.Find(contribution.Address.With("value")),
            root is null ? null : review.Cells.Find($"{root}/weight/{criterion.Code}"),
            contribution,
            [.. review.Package.Rows<Panel>().Select(panel => PanelOf(review, option, criterion, panel)).OfType<ShownPanel>()],
            review.Package.Rows<Performance>().FirstOrDefault(given => given.Criterion == criterion.Code && given.Option == option.Code));
    }

    private static ShownPanel? PanelOf(ReviewIndex review, Option option, Criterion criterion, Panel panel)
    {
        if (review.Cells.FindPanelMean(criterion.Code, option.Code, panel.Code) is not { } mean) return null;
        return new ShownPanel(panel, mean, [.. review.Package.Rows<Score>()
            .Where(score => score.Criterion == criterion.Code && score.Option == option.Code && score.Panel == panel.Code)
            .Select(score => (Score: score, Cell: review.Find("score", criterion.Code, option.Code, panel.Code, score.Scorer)))
            .Where(each => each.Cell is not null)
            .Select(each => new ShownScore(each.Score.Scorer, each.Cell!, each.Score.Reason))]);
    }
}
