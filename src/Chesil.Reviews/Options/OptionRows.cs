using Chesil.Packages;
using Rows = Chesil.Packages.Tables;

namespace Chesil.Reviews.Options;

/// <summary>Options as rows of a package, in which the model and the pages read them, and back.</summary>
public static class OptionRows
{
    /// <summary>One named change as a row.</summary>
    public static Rows.OptionChange Of(string option, int step, NamedChange change) => new(option, step, change.Change, change.Service, change.Site, change.ToSite, change.Reason, change.Beds, change.Hours, change.Role);

    /// <summary>The first versions of the options of a package.</summary>
    public static IEnumerable<OptionVersion> VersionsOf(ReviewPackage package, Guid reviewId, DateTime at, string by)
    {
        var changes = package.Rows<Rows.OptionChange>().ToLookup(row => row.Option, StringComparer.Ordinal);
        var roles = package.Rows<Rows.SiteRole>().ToLookup(row => row.Option, StringComparer.Ordinal);
        var outcomes = package.Rows<Rows.HurdleOutcome>().ToLookup(row => row.Option, StringComparer.Ordinal);
        var titles = package.Rows<Rows.Source>().ToDictionary(source => source.Code, source => source.Title, StringComparer.Ordinal);
        return package.Rows<Rows.Option>().Select(row => new OptionVersion
        {
            ReviewId = reviewId,
            Code = row.Code,
            Number = 1,
            Name = row.Name,
            Kind = row.Kind,
            Family = row.Family,
            Summary = row.Summary,
            Stage = StageOf(row, [.. outcomes[row.Code].Select(outcome => outcome.Outcome)]),
            DerivedFrom = row.DerivedFrom is { } from ? [from] : [],
            Changes = [.. changes[row.Code].OrderBy(change => change.Step).Select(change => new NamedChange(change.Change, change.Site, change.Service, change.ToSite, change.Beds, change.Hours, change.Role, change.Reason))],
            Roles = [.. roles[row.Code].Select(role => new NamedRole(role.Site, role.Role, role.Note, role.Source))],
            Outcomes = [.. outcomes[row.Code].Select(outcome => new HurdleOutcome(outcome.Hurdle, outcome.Outcome, outcome.Reason, titles.GetValueOrDefault(outcome.Source), outcome.Source, outcome.DecidedBy, outcome.DecidedOn))],
            Source = row.Source,
            At = at,
            By = by,
        });
    }

    /// <summary>A package does not say which list an option is on; its outcomes do.</summary>
    private static OptionStage StageOf(Rows.Option option, IReadOnlyList<HurdleResult> outcomes) =>
        outcomes.Count == 0 ? OptionStage.Longlist
        : option.Kind != OptionKind.Candidate || outcomes.All(outcome => outcome == HurdleResult.Pass) ? OptionStage.Shortlist
        : outcomes.Contains(HurdleResult.Fail) ? OptionStage.Discarded
        : OptionStage.Longlist;
}
