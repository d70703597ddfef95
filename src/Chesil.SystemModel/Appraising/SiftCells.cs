using Chesil.Appraisal;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;
using TableHurdleOutcome = Chesil.Packages.Tables.HurdleOutcome;

namespace Chesil.SystemModel.Appraising;

/// <summary>Hurdle outcomes, and where they leave each option.</summary>
internal sealed class SiftCells(ReviewPackage package, CellBook book, AppraisalTables tables)
{
    /// <summary>Adds what came of the hurdles, and returns the options that did not clear them all.</summary>
    public IReadOnlySet<string> Add()
    {
        var outcomes = package.Rows<TableHurdleOutcome>();
        if (outcomes.Count == 0) return new HashSet<string>();

        var options = OptionNames.Of(package);
        var names = package.Rows<Hurdle>().ToDictionary(hurdle => hurdle.Code, hurdle => hurdle.Name, StringComparer.Ordinal);
        foreach (var outcome in outcomes) book.Add(OutcomeCell(outcome, names[outcome.Hurdle]));

        // Only options somebody has put to a hurdle: a review may sift one family at a time.
        var sifted = outcomes.Select(outcome => outcome.Option).ToHashSet(StringComparer.Ordinal);
        var sift = HurdleSift.Run(
            [.. package.Rows<Option>().Where(option => sifted.Contains(option.Code)).Select(option => new AppraisedOption(option.Code, AppraisalSection.KindOf(option.Kind)))],
            [.. package.Rows<Hurdle>().Select(hurdle => hurdle.Code)],
            [.. outcomes.Select(Outcome)]);
        foreach (var option in sift.Options)
        {
            var address = Address.Of("sift", option.OptionKey);
            book.Worded(address, $"{options[option.OptionKey]} after the hurdles", Words(option), Formulas.HurdleSift, [.. outcomes.Where(outcome => outcome.Option == option.OptionKey).Select(OutcomeAddress)]);
            tables.Sift.Add(new SiftRow(option.OptionKey, Standing(option.Standing), option.IsOnShortlist, option.Failed.Count == 0 ? null : string.Join(" ", option.Failed.Select(failed => $"{names[failed.HurdleKey]}: {failed.Reason}")), address.Path));
        }
        return sift.Options.Where(option => option.Standing != HurdleStanding.Survives).Select(option => option.OptionKey).ToHashSet(StringComparer.Ordinal);
    }

    private static Address OutcomeAddress(TableHurdleOutcome outcome) => Address.Of("hurdle", outcome.Option, outcome.Hurdle);

    private static Chesil.Appraisal.HurdleOutcome Outcome(TableHurdleOutcome outcome) => new(
        outcome.Option,
        outcome.Hurdle,
        outcome.Outcome switch
        {
            HurdleResult.Pass => HurdleVerdict.Pass,
            HurdleResult.Fail => HurdleVerdict.Fail,
            HurdleResult.NotYetShown => HurdleVerdict.NotYetShown,
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        },
        outcome.Reason,
        outcome.Source,
        outcome.DecidedBy,
        outcome.DecidedOn);

    private static string Words(SiftedOption option) => option switch
    {
        { Standing: HurdleStanding.Survives } => "goes on",
        { IsOnShortlist: true } => "kept for comparison",
        { Standing: HurdleStanding.Fails } => "ruled out",
        _ => "not yet decided",
    };

    private static string Standing(HurdleStanding standing) => standing switch
    {
        HurdleStanding.Survives => "survives",
        HurdleStanding.Fails => "fails",
        HurdleStanding.NotYetDecidable => "not_yet_decidable",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    private ResultCell OutcomeCell(TableHurdleOutcome outcome, string hurdle) => new()
    {
        Address = OutcomeAddress(outcome),
        Label = hurdle,
        Kind = CellKind.Score,
        Text = outcome.Outcome switch
        {
            HurdleResult.Pass => "passes",
            HurdleResult.Fail => "fails",
            _ => "not yet shown",
        },
        Status = book.Judged(Evidence.Source(outcome.Source)),
        AsAt = outcome.DecidedOn,
        GivenBy = outcome.DecidedBy,
        Parts = [Evidence.Source(outcome.Source)],
        Note = outcome.Reason,
    };
}
