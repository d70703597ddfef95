using Chesil.Packages;
using Chesil.Packages.Reading;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Packages.Writing;
using Chesil.Testing;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>Most reviews are small or half-way: whatever parts there are, the model goes as far as they lead.</summary>
public sealed class A08_a_review_may_hold_any_part
{
    [Fact]
    public void A_record_of_figures_and_decisions_has_addresses_and_no_model()
    {
        var review = Invariants.SampleResults.Of("dorset-record");

        Assert.NotEmpty(review.Under("figure"));
        Assert.All(review.Results.Graph.Cells, cell => Assert.Null(cell.Formula));
        Assert.Empty(review.Tables);
        Assert.Empty(review.Results.Warnings);
    }

    [Fact]
    public void The_least_package_is_a_review_alone()
    {
        var review = new ReviewPackage([TableData.Of(Today().Review with { HeadlineMode = null, HeadlineWeighting = null })]).Appraise();

        Assert.Equal("table/review", Assert.Single(review.Results.Graph.Cells).Address.Path);
    }

    [Fact]
    public void Areas_and_services_without_options_show_today()
    {
        var review = Today().Appraise();

        Assert.Equal(["today"], review.Rows<AccessRow>().Select(row => row.Option).Distinct());
        Assert.Equal(["today"], review.Rows<DemandRow>().Select(row => row.Option).Distinct());
    }

    [Fact]
    public void Options_without_a_framework_are_compared_and_not_ranked()
    {
        var review = With(Candidate("one")).Put(Close("one", 1, Stroke, West)).Appraise();

        Assert.NotEmpty(review.Under("access/one"));
        Assert.Empty(review.Under("evaluation"));
        Assert.Equal("Farm (farm) has no road within 1,000 m: its 60 people are counted as unable to reach any site.", Assert.Single(review.Results.Warnings));
    }

    /// <summary>Tables are taken away one at a time, with those that would name what is gone.</summary>
    [Theory]
    [InlineData("activity")]
    [InlineData("population,weightings")]
    [InlineData("placements")]
    [InlineData("placements,option_changes")]
    [InlineData("option_changes")]
    [InlineData("travel_modes,mode_closures")]
    [InlineData("options,option_changes")]
    [InlineData("growth")]
    [InlineData("weightings")]
    [InlineData("activity,services,placements,option_changes")]
    [InlineData("areas,population,activity,weightings")]
    [InlineData("sites,placements,option_changes")]
    public void Any_table_may_be_absent(string absent)
    {
        string[] gone = absent.Split(',');
        var whole = With(Candidate("one")).Put(Open("one", 1, Stroke, "mid-hub")).Add(SiteAt("mid-hub", "Mid Hub", -2.9m)).Add(new Growth(2025, "all", 0, Drawn));
        var package = new ReviewPackage(whole.Tables.Where(table => !gone.Contains(table.Schema.Name)));
        package = package.Change<Review>(review => review with { HeadlineMode = gone.Contains("travel_modes") ? null : "car", HeadlineWeighting = gone.Contains("weightings") ? null : "people" });

        var review = package.Appraise();

        Assert.NotEmpty(review.Results.Graph.Cells);
        AssertIsPackage(package);
    }

    [Fact]
    public void A_service_given_nowhere_today_may_be_opened_by_an_option()
    {
        var review = With(Candidate("one")).Without<Placement>().Without<Activity>().Put(Open("one", 1, Stroke, East)).Appraise();

        Assert.Equal(["change/one/1"], review.Cell("arrangement/one/stroke").Parts.Select(part => part.Path));
        Assert.Equal(30m, review.Number("access/one/stroke/car/people/max-minutes"));
        Assert.Empty(review.Under("access/bau"));
    }

    [Fact]
    public void The_county_of_these_tests_is_a_package_without_problems() => AssertIsPackage(With(Candidate("one")).Put(Close("one", 1, Stroke, West)));

    private static void AssertIsPackage(ReviewPackage package)
    {
        var folder = Directory.CreateTempSubdirectory("chesil-").FullName;
        try
        {
            PackageWriter.WriteFolder(package, folder);
            Assert.IsType<PackageReading.Loaded>(PackageReader.Read(folder, TestContext.Current.CancellationToken));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
