using Chesil.Packages;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.Framework;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>An option that does not clear every hurdle is shown beside the others, and never leads.</summary>
public sealed class A06_hurdles_come_first
{
    private static ReviewPackage Scored => Bare(Candidate("a"), Candidate("b"), Candidate("c"))
        .Put(new Hurdle("safe", "Safe", "It is safe.", null), new Hurdle("paid", "Paid for", "It is paid for.", null))
        .Weighed(WeightMethod.Percent, ("access", 100))
        .Score("a", ("access", 90)).Score("b", ("access", 60)).Score("c", ("access", 30));

    [Fact]
    public void An_option_that_failed_is_totalled_and_not_ranked()
    {
        var review = Scored.Put([Outcome("a", "safe", HurdleResult.Fail), Outcome("a", "paid", HurdleResult.Pass), .. Passes("b"), .. Passes("c")]).Appraise();

        Assert.Equal(90m, review.Number("evaluation/1/option/a/total"));
        Assert.Equal("not ranked: shown for comparison", review.Cell("evaluation/1/option/a/rank").Text);
        Assert.Equal(1m, review.Number("evaluation/1/option/b/rank"));
        Assert.Equal(30m, review.Number("evaluation/1/lead"));
        Assert.Equal(["c"], review.Rows<WeightFlipRow>().Select(row => row.Rival));
        var sift = review.Rows<SiftRow>().Single(row => row.Option == "a");
        Assert.Equal(("fails", false, "Safe: Shown to be Fail."), (sift.Standing, sift.IsOnShortlist, sift.Failed));
        Assert.Equal("ruled out", review.Cell("sift/a").Text);
    }

    [Theory]
    [InlineData(HurdleResult.NotYetShown)]
    [InlineData(null)]
    public void Nor_is_one_that_has_yet_to_show_something(HurdleResult? second)
    {
        HurdleOutcome[] a = second is { } result ? [Outcome("a", "safe", HurdleResult.Pass), Outcome("a", "paid", result)] : [Outcome("a", "safe", HurdleResult.Pass)];
        var review = Scored.Put([.. a, .. Passes("b"), .. Passes("c")]).Appraise();

        Assert.Null(review.Rows<TotalRow>().Single(row => row.Option == "a").Rank);
        Assert.Equal("not yet decided", review.Cell("sift/a").Text);
    }

    [Fact]
    public void An_option_nobody_put_to_a_hurdle_is_ranked()
    {
        var review = Scored.Put(Passes("b")).Appraise();

        Assert.Equal(1, review.Rows<TotalRow>().Single(row => row.Option == "a").Rank);
        Assert.Equal(["b"], review.Rows<SiftRow>().Select(row => row.Option));
    }

    [Fact]
    public void Where_none_has_passed_there_is_no_ranking_and_the_reader_is_told()
    {
        var review = Scored.Put(from option in (string[])["a", "b", "c"] select Outcome(option, "safe", HurdleResult.Fail)).Appraise();

        Assert.Empty(review.Rows<TotalRow>());
        Assert.Equal("No option is ranked: none has passed every hurdle.", Assert.Single(review.Results.Warnings));
        Assert.NotEmpty(review.Rows<DominanceRow>());
    }

    [Fact]
    public void Carrying_on_as_today_stays_as_the_measure_of_the_others()
    {
        var review = Scored.Change<Option>(option => option.Code == "c" ? option with { Kind = OptionKind.BusinessAsUsual } : option)
            .Put([Outcome("c", "safe", HurdleResult.Fail), .. Passes("a"), .. Passes("b")]).Appraise();

        Assert.Equal("kept for comparison", review.Cell("sift/c").Text);
        Assert.Equal(30m, review.Number("evaluation/1/option/c/total"));
        Assert.Null(review.Rows<TotalRow>().Single(row => row.Option == "c").Rank);
    }

    private static IEnumerable<HurdleOutcome> Passes(string option) => [Outcome(option, "safe", HurdleResult.Pass), Outcome(option, "paid", HurdleResult.Pass)];
}
