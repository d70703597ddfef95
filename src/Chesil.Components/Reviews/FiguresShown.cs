using System.Globalization;
using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.Components.Reviews;

/// <summary>One public version of a figure.</summary>
/// <param name="Figure">The version.</param>
/// <param name="Cell">Its value, to open.</param>
/// <param name="Source">Where it is known from.</param>
public sealed record ShownVersion(Figure Figure, ResultCell Cell, Source? Source);

/// <summary>A headline figure with every public version.</summary>
/// <param name="Concept">Its short name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Versions">The versions, in the order they became public.</param>
public sealed record ShownFigure(string Concept, string Name, IReadOnlyList<ShownVersion> Versions)
{
    /// <summary>Whether its versions give different values.</summary>
    public bool Differs => Versions.Select(version => Printed.WithUnit(version.Cell)).Distinct(StringComparer.Ordinal).Count() > 1;

    /// <summary>How far the versions lie apart, in words; null where they cannot be compared.</summary>
    public string? Difference
    {
        get
        {
            if (!Differs || Versions.Any(version => version.Cell.Value is null) || Versions.Select(version => version.Cell.Unit).Distinct(StringComparer.Ordinal).Count() > 1) return null;
            var (low, high) = (Versions.MinBy(version => version.Cell.Value)!.Cell, Versions.MaxBy(version => version.Cell.Value)!.Cell);
            if (low.Low is not null || high.Low is not null || low.Value == high.Value) return null;
            var difference = Printed.WithUnit(high with { Value = high.Value - low.Value, Decimals = Math.Max(low.Decimals, high.Decimals) });
            var percent = low.Value > 0 && low.Unit != "%" ? $", which is {Printed.Number(100 * (high.Value!.Value - low.Value!.Value) / low.Value.Value, 0)}% of the lowest" : "";
            return $"The highest is {difference} more than the lowest{percent}.";
        }
    }
}

/// <summary>The register of figures: every headline figure with all its public versions.</summary>
public sealed record FiguresShown
{
    private FiguresShown() { }

    public required Setting Setting { get; init; }

    /// <summary>The figures, by name.</summary>
    public required IReadOnlyList<ShownFigure> Figures { get; init; }

    /// <summary>The register; null where there are no figures.</summary>
    public static FiguresShown? Of(Setting setting)
    {
        var review = setting.Review;
        var figures = review.Package.Rows<Figure>()
            .GroupBy(figure => figure.Concept, StringComparer.Ordinal)
            .Select(versions => new ShownFigure(versions.Key, versions.Last().Name, [.. versions.Select(figure => VersionOf(review, figure)).OfType<ShownVersion>()]))
            .Where(figure => figure.Versions.Count > 0)
            .OrderBy(figure => figure.Name, StringComparer.Ordinal)
            .ToList();
        return figures.Count == 0 ? null : new FiguresShown { Setting = setting, Figures = figures };
    }

    /// <summary>One figure; null where there is none of that name.</summary>
    public ShownFigure? Find(string concept) => Figures.FirstOrDefault(figure => figure.Concept == concept);

    private static ShownVersion? VersionOf(ReviewIndex review, Figure figure) =>
        review.Find("figure", figure.Concept, figure.Version.ToString(CultureInfo.InvariantCulture)) is { } cell ? new ShownVersion(figure, cell, review.FindSource(figure.Source)) : null;
}
