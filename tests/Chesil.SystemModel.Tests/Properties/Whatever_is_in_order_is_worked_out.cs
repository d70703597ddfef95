using Chesil.Packages;
using Chesil.Packages.Reading;
using Chesil.Packages.Tables;
using Chesil.Packages.Writing;
using Chesil.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Chesil.SystemModel.Tests.Properties;

/// <summary>A package the checks let through is one the model can work out, whichever parts it has.</summary>
public sealed class Whatever_is_in_order_is_worked_out
{
    private static readonly ReviewPackage Whole = GridCounty.Whole();

    [Fact]
    public void A_whole_review_is_worked_out_to_its_ranking()
    {
        var review = Whole.Appraise();

        Assert.NotEmpty(review.Under("evaluation/1/option/two"));
        Assert.NotEmpty(review.Under("beds/one"));
        Assert.Single(review.Results.Warnings);
    }

    [Fact]
    public void Any_of_its_tables_may_be_missing()
    {
        string[] names = [.. Whole.Tables.Select(table => table.Schema.Name).Where(name => name is not ("review" or "sources"))];
        var kept = 0;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(80),
            Prop.ForAll((from count in Gen.Choose(1, 4) from some in Gen.ArrayOf(Gen.Elements(names), count) select some).ToArbitrary(), missing =>
            {
                var package = Without([.. missing]);
                if (!IsInOrder(package)) return;
                kept++;
                foreach (var cell in package.Appraise().Results.Graph.Cells) Assert.NotEmpty(cell.Label);
            }));
        Assert.True(kept > 20, $"Only {kept} of the packages were in order, too few to say much.");
    }

    /// <summary>The review without some tables, nor those that cannot do without them.</summary>
    private static ReviewPackage Without(HashSet<string> missing)
    {
        for (var before = -1; before < missing.Count;)
        {
            before = missing.Count;
            missing.UnionWith(Whole.Tables.Where(table => table.Schema.Fields.Any(field => field.IsRequired && field.References is { } target && missing.Contains(target))).Select(table => table.Schema.Name));
        }
        var framework = missing.Overlaps(["criteria", "value_points", "weight_sets", "weights", "hurdles", "seals"]);
        if (framework) missing.UnionWith(["criteria", "value_points", "weight_sets", "weights", "hurdles", "seals", "scores", "performances", "hurdle_outcomes"]);
        return new ReviewPackage(Whole.Tables.Where(table => !missing.Contains(table.Schema.Name)), framework ? [] : Whole.Documents)
            .Change<Review>(review => review with { HeadlineMode = missing.Contains("travel_modes") ? null : review.HeadlineMode, HeadlineWeighting = missing.Contains("weightings") ? null : review.HeadlineWeighting });
    }

    private static bool IsInOrder(ReviewPackage package)
    {
        var folder = Directory.CreateTempSubdirectory("chesil-").FullName;
        try
        {
            PackageWriter.WriteFolder(package, folder);
            return PackageReader.Read(folder) is PackageReading.Loaded;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
