using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Schemas;
using Chesil.Reviews.Options;
using Rows = Chesil.Packages.Tables;

namespace Chesil.Reviews.Snapshots;

/// <summary>
/// The package a reader may see: the one the review was imported from, in which what people edit here is as it is now, in the
/// versions this reader sees. A review that began here has no other tables.
/// </summary>
public static class VisiblePackage
{
    /// <summary>Code of the source that stands for what was recorded here.</summary>
    public const string RecordSource = "chesil-record";

    /// <summary>Tables whose rows about options are live.</summary>
    private static readonly Type[] Live = [typeof(Rows.Option), typeof(Rows.OptionChange), typeof(Rows.SiteRole), typeof(Rows.HurdleOutcome)];

    /// <param name="imported">The package as it came; null where the review began here.</param>
    /// <param name="seen">What the reader sees.</param>
    public static ReviewPackage Compose(ReviewPackage? imported, SeenReview seen)
    {
        var review = seen.Review;
        var row = (imported?.Review ?? new Rows.Review(review.Code, review.Name, review.Summary, null, null, null, null, review.TimeZone, review.Currency, review.Languages[0], null, null))
            with
        { Name = review.Name, Summary = review.Summary, Stage = review.StageNow, Notice = review.Notice };
        var tables = (imported?.Tables ?? []).Where(table => table.Schema.RowType != typeof(Rows.Review)).Select(table => WithoutOthers(table, seen)).ToList();
        Put([row]);
        Put(seen.Timeline.Select(each => new Rows.TimelineEvent(each.Code, each.StartsOn, each.EndsOn, each.Precision, each.Title, each.Detail, each.Kind, each.Source)));
        Put(seen.Hurdles.Select(hurdle => new Rows.Hurdle(hurdle.Code, hurdle.Name, hurdle.Statement, hurdle.EvidenceNeeded)));
        Put(seen.Options.Select(option => new Rows.Option(option.Code, option.Name, option.Kind, option.Family, option.Summary, option.DerivedFrom.FirstOrDefault(), option.Source ?? RecordSource)));
        Put(from option in seen.Options from change in option.Changes.Select((change, i) => OptionRows.Of(option.Code, i + 1, change)) select change);
        Put(from option in seen.Options from role in option.Roles.DistinctBy(role => role.Site) select new Rows.SiteRole(option.Code, role.Site, role.Role, role.Note, role.Source ?? RecordSource));
        Put(from option in seen.Options from outcome in option.Outcomes select new Rows.HurdleOutcome(option.Code, outcome.Hurdle, outcome.Outcome, ReasonOf(outcome), outcome.DecidedBy, outcome.DecidedOn, outcome.Source ?? RecordSource));
        PutSources();
        return new ReviewPackage(tables.Where(table => table.Count > 0), imported?.Documents);

        void Put<TRow>(IEnumerable<TRow> rows) where TRow : class
        {
            var before = tables.OfType<TableData<TRow>>().FirstOrDefault() ?? imported?.Find<TRow>();
            tables.RemoveAll(table => table.Schema.RowType == typeof(TRow));
            tables.Add(before is null ? TableData.Of(rows) : before.WithRows(rows));
        }

        void PutSources()
        {
            var sources = imported?.Rows<Rows.Source>() ?? [];
            var named = tables.SelectMany(SourcesOf).ToHashSet(StringComparer.Ordinal);
            // A source that only unseen rows name would tell of them.
            var before = (imported?.Tables ?? []).SelectMany(SourcesOf).ToHashSet(StringComparer.Ordinal);
            var kept = sources.Where(source => named.Contains(source.Code) || !before.Contains(source.Code)).ToList();
            if (named.Contains(RecordSource) && kept.All(source => source.Code != RecordSource))
            {
                kept.Add(new Rows.Source(RecordSource, "Recorded in this review", review.Name, null, FigureStatus.Published, null, null, "Written here by the team of the review. The audit page says when."));
            }
            Put(kept);
        }
    }

    /// <summary>A table of the package without what is about options whose imported version the reader may not see.</summary>
    private static TableData WithoutOthers(TableData table, SeenReview seen)
    {
        if (Live.Contains(table.Schema.RowType)) return table;
        var columns = Columns(table.Schema, "options");
        return columns.Count == 0 ? table : table.Where(row => columns.TrueForAll(column => table.Schema.Text(row, column) is not { Length: > 0 } code || seen.Measured.Contains(code)));
    }

    private static IEnumerable<string> SourcesOf(TableData table)
    {
        var columns = Columns(table.Schema, "sources");
        for (var i = 0; i < table.Count; i++)
        {
            foreach (var column in columns) yield return table.Schema.Text(table[i], column);
        }
    }

    private static List<int> Columns(TableSchema schema, string references) => [.. Enumerable.Range(0, schema.Fields.Count).Where(column => schema.Fields[column].References == references)];

    private static string ReasonOf(HurdleOutcome outcome) =>
        // Where the evidence is a source, the row names it.
        outcome is { Source: null, Evidence: { Length: > 0 } evidence } ? $"{outcome.Reason.TrimEnd()}{(outcome.Reason.TrimEnd().EndsWith('.') ? "" : ".")} Evidence: {evidence}" : outcome.Reason;
}
