using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews.Cells;

/// <summary>The mean of one panel's scores, at <c>performance/criterion/option/panel/its-code</c>: the model keeps only the mean over the panels.</summary>
internal sealed class PanelMeans(ReviewIndex review)
{
    private const string Sentence = "The mean of the scores that the members of one panel gave.";

    public static Address AddressOf(string criterion, string option, string panel) => Address.Of("performance", criterion, option, "panel", panel);

    public OpenedCell? Find(Address address)
    {
        if (address.Path.Split('/') is not ["performance", var criterion, var option, "panel", var panel]) return null;
        var scores = review.Package.Rows<Score>().Where(score => score.Criterion == criterion && score.Option == option && score.Panel == panel).ToList();
        var cells = scores.Select(score => review.Find("score", criterion, option, panel, score.Scorer)).OfType<ResultCell>().ToList();
        if (cells.Count == 0) return null;
        return new OpenedCell(
            new ResultCell
            {
                Address = address,
                Label = $"{review.CriterionName(criterion)}: {PanelName(panel)}",
                Kind = CellKind.Calculated,
                Value = Math.Round(cells.Sum(cell => cell.Value ?? 0) / cells.Count, 9, MidpointRounding.AwayFromZero),
                Unit = cells[0].Unit,
                Decimals = 1,
                Status = cells.Select(cell => cell.Status).OfCalculation(),
                Parts = [.. cells.Select(cell => cell.Address)],
            },
            Sentence);
    }

    private string PanelName(string code) => review.Package.Rows<Panel>().FirstOrDefault(panel => panel.Code == code)?.Name ?? code;
}
