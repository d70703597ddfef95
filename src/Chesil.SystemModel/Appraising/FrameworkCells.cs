using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Chesil.SystemModel.Cells;

namespace Chesil.SystemModel.Appraising;

/// <summary>The sealed framework: its seal, its criteria, and the weights as they were given.</summary>
internal sealed class FrameworkCells(ReviewPackage package, CellBook book, Seal seal)
{
    public static Address SealAddress(int version) => Address.Of("framework", Number(version));

    public static Address CriterionAddress(int version, string criterion) => Address.Of("framework", Number(version), "criterion", criterion);

    public static Address GivenWeightAddress(int version, string set, string criterion) => Address.Of("framework", Number(version), "weight", set, criterion);

    /// <summary>A framework whose weights were invented is itself an invented one.</summary>
    private FigureStatus Status => package.Rows<WeightSet>().Any(set => book[Evidence.Source(set.Source)].Status == FigureStatus.Illustrative) ? FigureStatus.Illustrative : FigureStatus.Judged;

    public void Add()
    {
        book.Add(new ResultCell
        {
            Address = SealAddress(seal.Version),
            Label = $"Framework, version {Number(seal.Version)}, sealed",
            Kind = CellKind.Input,
            Text = seal.Sha256,
            Status = Status,
            AsAt = seal.SealedOn,
            GivenBy = seal.SealedBy,
            Note = seal.Reason,
        });
        var names = package.Rows<Criterion>().ToDictionary(criterion => criterion.Code, criterion => criterion.Name, StringComparer.Ordinal);
        foreach (var criterion in package.Rows<Criterion>()) book.Add(CriterionCell(criterion));
        foreach (var set in package.Rows<WeightSet>())
        {
            foreach (var weight in package.Rows<Weight>().Where(weight => weight.WeightSet == set.Code)) book.Add(WeightCell(set, weight, names[weight.Criterion]));
        }
    }

    private static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);

    private ResultCell CriterionCell(Criterion criterion) => new()
    {
        Address = CriterionAddress(seal.Version, criterion.Code),
        Label = criterion.Name,
        Kind = CellKind.Input,
        Text = string.Join("; ", package.Rows<ValuePoint>().Where(point => point.Criterion == criterion.Code).Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Performance} {criterion.Unit} is worth {point.Value}"))),
        Status = Status,
        AsAt = seal.SealedOn,
        GivenBy = seal.SealedBy,
        Parts = [SealAddress(seal.Version)],
        Note = criterion.Statement,
    };

    private ResultCell WeightCell(WeightSet set, Weight weight, string criterion) => new()
    {
        Address = GivenWeightAddress(seal.Version, set.Code, weight.Criterion),
        Label = set.Method == WeightMethod.Swing ? $"Swing given to {criterion}" : $"Percentage given to {criterion}",
        Kind = CellKind.Score,
        Value = weight.Given,
        Unit = set.Method == WeightMethod.Swing ? "" : "%",
        Decimals = weight.Given.Scale,
        Status = book.Judged(Evidence.Source(set.Source)),
        AsAt = set.GivenOn,
        GivenBy = $"{set.Name}, {set.GivenBy}",
        Parts = [Evidence.Source(set.Source), SealAddress(seal.Version)],
        Note = weight.Reason,
    };
}
