using Chesil.Packages.Addresses;

namespace Chesil.Components.Reviews.Cells;

/// <summary>The total an option would have if one criterion counted for nothing: where its line starts in the chart of weights.</summary>
internal sealed class TotalsWithout(ReviewIndex review)
{
    private const string Segment = "without";
    private const string Sentence = "The total less what the criterion adds, shared out again over the weight that is left.";

    public static Address AddressOf(Address total, string criterion) => Address.Parse(total.Path[..^"total".Length] + Segment + "/" + criterion);

    public OpenedCell? Find(Address address)
    {
        var segments = address.Path.Split('/');
        if (segments is not ["evaluation", .., "option", _, Segment, var criterion]) return null;

        var option = string.Join('/', segments[..^2]);
        var root = string.Join('/', segments[..^4]);
        var total = Find(option + "/total");
        var contribution = Find($"{option}/criterion/{criterion}");
        var weight = Find($"{root}/weight/{criterion}");
        if (total is not { Value: { } points } || contribution is not { Value: { } added } || weight is not { Value: { } percent }) return null;

        return new OpenedCell(
            new ResultCell
            {
                Address = address,
                Label = $"{total.Label} if {Words.Small(review.CriterionName(criterion))} counted for nothing",
                Kind = CellKind.Calculated,
                Value = percent >= 100 ? null : Math.Round((points - added) / (1 - percent / 100), 9, MidpointRounding.AwayFromZero),
                Text = percent >= 100 ? "nothing else counts" : null,
                Unit = total.Unit,
                Decimals = total.Decimals,
                Status = new[] { total.Status, contribution.Status, weight.Status }.OfCalculation(),
                Parts = [total.Address, contribution.Address, weight.Address],
            },
            Sentence);
    }

    private ResultCell? Find(string path) => review.Graph.Find(Address.Parse(path));
}
