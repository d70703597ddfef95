using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.Framework;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>Scores, weights and scales become totals; what is missing is said and not guessed.</summary>
public sealed class A05_scores_become_totals
{
    private static ReviewPackage Two => Bare(Candidate("a"), Candidate("b")).Weighed(WeightMethod.Percent, ("access", 40), ("quality", 60));

    [Fact]
    public void A_total_is_the_sum_of_value_times_weight()
    {
        var review = Two.Score("a", ("access", 70), ("quality", 50)).Score("b", ("access", 20), ("quality", 80)).Appraise();

        // a: 0.4 x 70 + 0.6 x 50 = 58; b: 0.4 x 20 + 0.6 x 80 = 56.
        Assert.Equal(58m, review.Number("evaluation/1/option/a/total"));
        Assert.Equal(56m, review.Number("evaluation/1/option/b/total"));
        Assert.Equal(28m, review.Number("evaluation/1/option/a/criterion/access"));
        Assert.Equal(1m, review.Number("evaluation/1/option/a/rank"));
        Assert.Equal(2m, review.Number("evaluation/1/lead"));
        Assert.Equal("40.00%", review.Shown("evaluation/1/weight/access"));
    }

    [Fact]
    public void Each_panel_counts_once_however_many_came()
    {
        var review = Two.Add(new Panel("other", "Other", "Others"))
            .Add(ScoreBy(Framework.Panel, "m1", "access", "a", 30), ScoreBy(Framework.Panel, "m2", "access", "a", 60), ScoreBy(Framework.Panel, "m3", "access", "a", 60), ScoreBy("other", "o1", "access", "a", 100))
            .Appraise();

        // (30 + 60 + 60) / 3 = 50, and the other panel's 100: (50 + 100) / 2, not 250 / 4.
        Assert.Equal(75m, review.Number("performance/access/a"));
        Assert.Equal("4 scores by 2 panels; panel means from 50.0 to 100.0.", review.Cell("performance/access/a").Note);
        Assert.Equal(4, review.Cell("performance/access/a").Parts.Count);
    }

    [Fact]
    public void An_option_that_lacks_a_score_is_left_out_and_the_reader_is_told()
    {
        var review = Two.Score("a", ("access", 70), ("quality", 50)).Score("b", ("access", 20)).Appraise();

        Assert.Equal(["a"], review.Rows<TotalRow>().Select(row => row.Option));
        Assert.Equal("Option b is not ranked: there is nothing yet on quality.", Assert.Single(review.Results.Warnings));
        Assert.Equal(20m, review.Number("performance/access/b"));
    }

    [Fact]
    public void An_option_nobody_scored_is_not_complained_of()
    {
        var review = Bare(Candidate("a"), Candidate("later")).Weighed(WeightMethod.Percent, ("access", 100)).Score("a", ("access", 70)).Appraise();

        Assert.Empty(review.Results.Warnings);
        Assert.Equal(["a"], review.Rows<TotalRow>().Select(row => row.Option));
        Assert.Empty(review.Rows<WeightFlipRow>());
    }

    [Fact]
    public void A_performance_outside_a_scale_that_refuses_it_leaves_the_option_out()
    {
        var review = OnAScaleOfHours(OutOfRange.Refuse);

        Assert.Equal(["a"], review.Rows<TotalRow>().Select(row => row.Option));
        Assert.Equal("Option b is not ranked: its performance on hours lies outside the fixed scale, which refuses it.", Assert.Single(review.Results.Warnings));
    }

    [Fact]
    public void A_performance_outside_a_scale_that_clips_counts_as_its_end_and_says_so()
    {
        var review = OnAScaleOfHours(OutOfRange.Clip);

        Assert.Equal(100m, review.Number("evaluation/1/option/b/total"));
        Assert.True(review.Rows<ContributionRow>().Single(row => row.Option == "b").IsClipped);
        Assert.Contains("the end of it", review.Cell("evaluation/1/option/b/criterion/hours").Note, StringComparison.Ordinal);
        Assert.Contains("outside the fixed scale", review.Cell("evaluation/1/option/b/criterion/hours/value").Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_framework_that_is_not_sealed_ranks_nothing()
    {
        var sealedPackage = Two;
        var review = new ReviewPackage(sealedPackage.Without<Seal>().Tables).Appraise();

        Assert.Empty(review.Under("evaluation"));
        Assert.Empty(review.Under("framework"));
        Assert.Equal("No option is ranked: the framework is not sealed yet.", Assert.Single(review.Results.Warnings));
    }

    [Fact]
    public void A_framework_nothing_was_scored_against_yet_shows_its_weights_at_their_seal()
    {
        var review = Two.Appraise();

        Assert.Equal("60", Packages.Addresses.Printed.Value(review.Cell("framework/1/weight/headline/quality")));
        Assert.Empty(review.Under("evaluation"));
        Assert.Empty(review.Results.Warnings);
    }

    [Fact]
    public void What_was_scored_for_an_earlier_version_of_the_framework_does_not_count()
    {
        var review = Two.Score("a", ("access", 70), ("quality", 50))
            .Change<Weight>(weight => weight with { Given = 50 })
            .Sealed()
            .Score("b", ("access", 20), ("quality", 80)).Change<Score>(score => score.Option == "b" ? score with { SealVersion = 2 } : score)
            .Appraise();

        Assert.Equal(50m, review.Number("evaluation/2/option/b/total"));
        Assert.Equal(["b"], review.Rows<TotalRow>().Select(row => row.Option));
        Assert.Equal("2 scores and values were given for an earlier version of the framework and do not count.", Assert.Single(review.Results.Warnings));
    }

    [Fact]
    public void What_the_model_works_out_can_be_a_criterion()
    {
        var criteria = new[]
        {
            Given("beds", "beds", Direction.LessIsBetter) with { Measure = Measure.BedsNeeded, Service = Stroke },
            Given("far", "people", Direction.LessIsBetter) with { Measure = Measure.PeopleBeyond, Service = Stroke, ThresholdMinutes = 12.5m },
            Given("mean", "minutes", Direction.LessIsBetter) with { Measure = Measure.MeanMinutes, Service = Stroke },
            Given("p95", "minutes", Direction.LessIsBetter) with { Measure = Measure.P95Minutes, Service = Stroke },
        };
        var review = With(Candidate("one")).Put(Close("one", 1, Stroke, West))
            .Put(criteria)
            .Put(criteria.SelectMany(criterion => Scale(criterion.Code, (0, 100), (10_000, 0))))
            .Put(Headline(WeightMethod.Percent)).Put(criteria.Select(criterion => new Weight("headline", criterion.Code, 25, null)))
            .Sealed()
            .Appraise();
        var rows = review.Rows<ContributionRow>().ToDictionary(row => (row.Option, row.Criterion), row => row.Performance);

        // More than 12.5 minutes from a stroke unit: the isle and the farm today; west, mid, isle and farm without WEST.
        Assert.Equal(160m, rows[("bau", "far")]);
        Assert.Equal(3160m, rows[("one", "far")]);
        Assert.Equal(160m, review.Number("access/bau/stroke/car/people/people-beyond-12.5"));
        Assert.Equal(6.16m, rows[("one", "beds")]);
        Assert.Equal(review.Number("access/one/stroke/car/people/mean-minutes"), rows[("one", "mean")]);
        // 95 in 100 of 6,160 people are 5,852: east 3,000, isle 100, mid 2,000 and some of west, who travel 30.
        Assert.Equal(30m, rows[("one", "p95")]);
        Assert.Equal("bau", review.Rows<TotalRow>().Single(row => row.Rank == 1).Option);
    }

    [Fact]
    public void An_option_without_what_the_model_needs_is_left_out_of_a_framework_of_measures()
    {
        var criteria = new[] { Given("build", "£ million", Direction.LessIsBetter) with { Measure = Measure.CapitalCost }, Given("mean", "minutes", Direction.LessIsBetter) with { Measure = Measure.MeanMinutes, Service = Stroke } };
        var review = With(Candidate("mixed"), Candidate("one"))
            .Put(criteria).Put(criteria.SelectMany(criterion => Scale(criterion.Code, (0, 100), (100, 0))))
            .Put(Headline(WeightMethod.Percent)).Put(criteria.Select(criterion => new Weight("headline", criterion.Code, 50, null)))
            .Put(
                new Cost("one", "ward", "Ward", CostKind.Capital, 10, 2025, Drawn),
                new Cost("mixed", "ward", "Ward", CostKind.Capital, 10, 2025, Drawn),
                new Cost("mixed", "wing", "Wing", CostKind.Capital, 10, 2019, Drawn))
            .Sealed()
            .Appraise();

        Assert.Equal(["one"], review.Rows<TotalRow>().Select(row => row.Option));
        Assert.Contains("Option bau is not ranked: there is nothing yet on build.", review.Results.Warnings);
        Assert.Contains("Option mixed is not ranked: there is nothing yet on build (not added up: prices of 2019 and 2025).", review.Results.Warnings);
    }

    [Fact]
    public void Every_set_of_weights_has_its_own_totals_and_one_is_the_headline()
    {
        var review = Bare(Candidate("a"), Candidate("b")).Weighed(WeightMethod.Percent, ("access", 40), ("quality", 60))
            .Add(new WeightSet("public", "Public", WeightMethod.Swing, false, "Residents", PackageChanges.SealedOn, Drawn)).Add(new Weight("public", "access", 100, null), new Weight("public", "quality", 25, null))
            .Without<Seal>().Sealed()
            .Score("a", ("access", 70), ("quality", 50)).Score("b", ("access", 20), ("quality", 80))
            .Appraise();

        // Swings 100 and 25 are 80 % and 20 %: a 0.8 x 70 + 0.2 x 50 = 66; b 0.8 x 20 + 0.2 x 80 = 32.
        Assert.Equal(66m, review.Number("evaluation/1/weights/public/option/a/total"));
        Assert.Equal(32m, review.Number("evaluation/1/weights/public/option/b/total"));
        Assert.Equal(58m, review.Number("evaluation/1/option/a/total"));
        Assert.Equal([("headline", true), ("public", false)], review.Rows<TotalRow>().Select(row => (row.WeightSet, row.IsHeadline)).Distinct());
    }

    [Fact]
    public void One_option_may_be_better_whatever_the_weights()
    {
        var review = Two.Score("a", ("access", 70), ("quality", 80)).Score("b", ("access", 20), ("quality", 80)).Appraise();

        var row = Assert.Single(review.Rows<DominanceRow>());
        Assert.Equal(("a", "b"), (row.Dominant, row.Dominated));
        // With no weight on access the two are level, at no weight is b ahead.
        Assert.Equal(0m, review.Number("evaluation/1/weight-flip/access/b"));
    }

    [Fact]
    public void The_status_of_a_total_is_that_of_its_weakest_part()
    {
        var scored = Two.Score("a", ("access", 70), ("quality", 50)).Score("b", ("access", 20), ("quality", 80));
        Assert.Equal(FigureStatus.Modelled, scored.Appraise().Cell("evaluation/1/option/a/total").Status);

        var invented = scored.Add(new Source("invented", "Invented", "Nobody", null, FigureStatus.Illustrative, null, null, null))
            .Change<Score>(score => score is { Option: "a", Criterion: "quality" } ? score with { Source = "invented" } : score).Appraise();
        Assert.Equal(FigureStatus.Illustrative, invented.Cell("score/quality/a/panel/member-1").Status);
        Assert.Equal(FigureStatus.Illustrative, invented.Cell("evaluation/1/option/a/total").Status);
        Assert.Equal(FigureStatus.Illustrative, invented.Cell("evaluation/1/lead").Status);
        Assert.Equal(FigureStatus.Judged, invented.Cell("score/quality/b/panel/member-1").Status);
    }

    private static AppraisedReview OnAScaleOfHours(OutOfRange outOfRange) => Bare(Candidate("a"), Candidate("b"))
        .Put(Given("hours", "hours", Direction.MoreIsBetter, outOfRange)).Put(Scale("hours", (84, 0), (168, 100)))
        .Put(Headline(WeightMethod.Swing)).Put(new Weight("headline", "hours", 100, null))
        .Sealed()
        .Put(Value("hours", "a", 126), Value("hours", "b", 170))
        .Appraise();
}
