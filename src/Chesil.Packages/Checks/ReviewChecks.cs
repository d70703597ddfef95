using Chesil.Packages.Schemas;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Checks;

/// <summary>The review's own row.</summary>
internal sealed class ReviewChecks : PackageCheck
{
    public override IReadOnlyList<TableSchema> Reads { get; } = [TableSchema.Of<Review>()];

    public override IEnumerable<PackageProblem> Run(ReviewPackage package)
    {
        var review = package.Review;
        if (review.Currency is not { Length: 3 } || !review.Currency.All(char.IsAsciiLetterUpper))
        {
            yield return At(package, review, "currency", PackageProblem.Quote(review.Currency), "three capital letters, such as GBP", "Use the letters of ISO 4217.");
        }
        if (review.HorizonYear < review.BaseYear)
        {
            yield return At(package, review, "horizon_year", $"{review.HorizonYear}, before the base year {review.BaseYear}", "a year not before the base year", "Correct one of the years.");
        }
        if (package.Rows<Activity>().Count > 0 && review.BaseYear is null)
        {
            yield return At(package, review, "base_year", "nothing", "the year of the activity the model starts from", "Fill in the year.");
        }
    }
}
