using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.Framework;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Reference;

/// <summary>
/// Four sites and six criteria in their own units, through the whole model, against numbers worked out independently in
/// another language.
/// </summary>
public sealed class FourSitesTests
{
    private static readonly string[] Options = ["a", "b", "c", "d"];

    // Hours of consultants a week; mean blue-light minutes; % within 45 minutes; % of posts empty; £ million; years to deliver.
    private static readonly (Criterion Criterion, decimal Swing, (decimal, decimal)[] Scale, decimal[] Performance)[] Case =
    [
        (Given("quality", "hours", Direction.MoreIsBetter), 100, [(84, 0), (112, 60), (168, 100)], [168, 168, 112, 84]),
        (Given("minutes", "minutes", Direction.LessIsBetter), 60, [(15, 100), (20, 70), (30, 0)], [19.5m, 22, 17, 15.5m]),
        (Given("within-45", "%", Direction.MoreIsBetter), 50, [(80, 0), (90, 50), (100, 100)], [91, 88, 95, 97]),
        (Given("workforce", "%", Direction.LessIsBetter), 70, [(5, 100), (10, 55), (15, 0)], [7, 6, 11, 14]),
        (Given("cost", "£ million", Direction.LessIsBetter), 80, [(200, 100), (260, 0)], [228, 201, 246, 260]),
        (Given("deliverability", "years", Direction.LessIsBetter), 40, [(1, 100), (4, 75), (8, 0)], [5, 6, 3.5m, 1]),
    ];

    private static readonly AppraisedReview Review = Bare(Options.Select(Candidate))
        .Put(Case.Select(each => each.Criterion))
        .Put(Case.SelectMany(each => Scale(each.Criterion.Code, each.Scale)))
        .Put(Headline(WeightMethod.Swing))
        .Put(Case.Select(each => new Weight("headline", each.Criterion.Code, each.Swing, null)))
        .Sealed()
        .Put(Case.SelectMany(each => Options.Select((option, i) => Value(each.Criterion.Code, option, each.Performance[i]))))
        .Appraise();

    [Theory]
    [InlineData("quality", 25)]
    [InlineData("minutes", 15)]
    [InlineData("within-45", 12.5)]
    [InlineData("workforce", 17.5)]
    [InlineData("cost", 20)]
    [InlineData("deliverability", 10)]
    public void Weights(string criterion, double percent) => Assert.Equal((decimal)percent, Review.Number("evaluation/1/weight/" + criterion));

    [Theory]
    [InlineData("a", 73.466667, 2)]
    [InlineData("b", 77.741667, 1)]
    [InlineData("c", 57.858333, 3)]
    [InlineData("d", 37.1, 4)]
    public void Totals_and_ranks(string option, double total, int rank)
    {
        Assert.Equal((decimal)total, Math.Round(Review.Number($"evaluation/1/option/{option}/total"), 6));
        Assert.Equal(rank, Review.Number($"evaluation/1/option/{option}/rank"));
    }

    [Theory]
    [InlineData("minutes", 0.3208)]
    [InlineData("within-45", 0.3191)]
    [InlineData("cost", 0.1160)]
    [InlineData("deliverability", 0.2671)]
    [InlineData("quality", 1.0)]
    public void Weights_at_which_a_draws_level_with_b(string criterion, double share) => Assert.Equal((decimal)share, Math.Round(Review.Number($"evaluation/1/weight-flip/{criterion}/a") / 100, 4));

    [Fact]
    public void No_weight_of_workforce_makes_a_draw_level() => Assert.Equal("at no weight", Review.Cell("evaluation/1/weight-flip/workforce/a").Text);

    [Theory]
    [InlineData("a", 0.067059)]
    [InlineData("c", 0.170429)]
    [InlineData("d", 0.250104)]
    public void Nearest_flips(string rival, double share) => Assert.Equal((decimal)share, Math.Round(Review.Number("evaluation/1/nearest-flip/" + rival) / 100, 6));

    [Fact]
    public void The_nearest_flip_says_which_weight_moves_where()
    {
        Assert.Equal("6.71% from cost to deliverability", Review.Rows<NearestFlipRow>().Single(row => row.Rival == "a").Moves);
        Assert.Equal("6.71% from cost to deliverability", Review.Cell("evaluation/1/nearest-flip/a").Note);
    }

    [Theory]
    [InlineData("quality", -17.10)]
    [InlineData("minutes", -28.50)]
    [InlineData("within-45", -34.20)]
    [InlineData("workforce", -24.43)]
    [InlineData("cost", -21.37)] // 4.275 / 0.2 = 21.375
    [InlineData("deliverability", -42.75)]
    public void Points_b_would_have_to_fall_for_a_to_draw_level(string criterion, double points) =>
        Near.Equal((decimal)points, Review.Rows<ScoreFlipRow>().Single(row => row.Criterion == criterion && row.Rival == "a").Points!.Value, 0.005m);

    [Fact]
    public void Performances_stay_in_their_own_units()
    {
        Assert.Equal("22 minutes", Review.Shown("performance/minutes/b"));
        Assert.Equal("£201 million", Review.Shown("performance/cost/b"));
        Assert.Equal("88%", Review.Shown("performance/within-45/b"));
        Assert.Equal(("minutes", 22m, 56m), Review.Rows<ContributionRow>().Where(row => row is { Option: "b", Criterion: "minutes" }).Select(row => (row.Unit, row.Performance, row.Value)).Single());
    }
}
