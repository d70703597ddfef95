namespace Chesil.Appraisal.Tests.Specification;

public class A04_hurdles_sift_the_long_list
{
    private static readonly AppraisedOption[] LongList =
        [new("bau", OptionKind.BusinessAsUsual), new("min", OptionKind.DoMinimum), new("a"), new("b"), new("c")];

    [Fact]
    public void An_option_survives_when_it_passes_every_hurdle()
    {
        var sift = HurdleSift.Run([new("a")], ["safe", "affordable"], [Pass("a", "safe"), Pass("a", "affordable")]);

        Assert.Equal(HurdleStanding.Survives, Assert.Single(sift.Options).Standing);
        Assert.True(sift.IsComplete);
    }

    [Fact]
    public void Every_hurdle_an_option_fails_is_named_with_its_reason()
    {
        var sift = HurdleSift.Run(
            [new("a")], ["safe", "affordable", "legal"],
            [Fail("a", "affordable", "£30m over"), Fail("a", "safe", "rota of four"), Open("a", "legal")]);

        var option = Assert.Single(sift.Options);
        Assert.Equal(HurdleStanding.Fails, option.Standing);
        Assert.Equal(["rota of four", "£30m over"], option.Failed.Select(o => o.Reason));
        Assert.Equal(["legal"], option.NotYetShown.Select(o => o.HurdleKey));
    }

    [Fact]
    public void An_option_with_anything_open_is_not_yet_decidable()
    {
        var sift = HurdleSift.Run(
            [new("a"), new("b")], ["safe", "affordable"], [Pass("a", "safe"), Open("a", "affordable"), Pass("b", "safe")]);

        Assert.Equal([HurdleStanding.NotYetDecidable, HurdleStanding.NotYetDecidable], sift.Options.Select(o => o.Standing));
        // Looked at and open is not the same as never looked at: only the second blocks the short list.
        Assert.Empty(sift.Options[0].WithoutOutcome);
        Assert.Equal(["affordable"], sift.Options[1].WithoutOutcome);
        Assert.False(sift.IsComplete);
    }

    [Fact]
    public void Business_as_usual_and_do_minimum_stay_on_the_short_list_even_when_they_fail()
    {
        var sift = HurdleSift.Run(LongList, ["safe"],
            [Fail("bau", "safe", "rota of four"), Pass("min", "safe"), Pass("a", "safe"), Fail("b", "safe", "no"), Open("c", "safe")]);

        Assert.Equal(
            [("bau", true), ("min", false), ("a", false)],
            sift.ListShortlist().Select(o => (o.Key, o.IsComparatorOnly)));
        Assert.Equal(HurdleStanding.Fails, sift.Options[0].Standing);
        Assert.Equal("rota of four", sift.Options[0].Failed[0].Reason);
    }

    [Fact]
    public void A_measured_value_is_tried_against_a_threshold_with_its_margin_and_unit()
    {
        var within45 = new HurdleTest(HurdlePredicate.AtMost, 45, "minutes", closeBand: 2);
        var atLeast60 = new HurdleTest(HurdlePredicate.AtLeast, 60, "births a week");

        Assert.Equal(new HurdleReading(HurdleVerdict.Pass, 5, 5, "minutes", false), within45.Try(40));
        Assert.Equal(new HurdleReading(HurdleVerdict.Pass, 0, 0, "minutes", true), within45.Try(45));
        Assert.Equal(new HurdleReading(HurdleVerdict.Fail, -1.5m, -1.5m, "minutes", true), within45.Try(46.5m));
        Assert.Equal(new HurdleReading(HurdleVerdict.Fail, -8, -8, "births a week", false), atLeast60.Try(52));
        Assert.Equal(new HurdleReading(HurdleVerdict.Pass, 0, 0, "births a week", true), atLeast60.Try(60));
    }

    [Fact]
    public void What_has_not_been_measured_has_not_been_shown()
    {
        var test = new HurdleTest(HurdlePredicate.AtMost, 45, "minutes");

        Assert.Equal(new HurdleReading(HurdleVerdict.NotYetShown, null, null, "minutes", false), test.Try(null));
    }

    [Fact]
    public void A_range_passes_only_when_all_of_it_passes()
    {
        // A count published as "<5" lies between 0 and 4.
        var atLeast3 = new HurdleTest(HurdlePredicate.AtLeast, 3, "procedures a year");

        Assert.Equal(HurdleVerdict.NotYetShown, atLeast3.Try(0, 4).Verdict);
        Assert.Equal((-3m, 1m), (atLeast3.Try(0, 4).LeastMargin, atLeast3.Try(0, 4).MostMargin));
        Assert.Equal(HurdleVerdict.Pass, atLeast3.Try(3, 4).Verdict);
        Assert.Equal(HurdleVerdict.Fail, atLeast3.Try(0, 2).Verdict);
    }

    [Fact]
    public void Mistakes_of_the_caller_are_thrown()
    {
        Assert.Throws<ArgumentException>(() => Fail("a", "safe", " "));
        Assert.Throws<ArgumentException>(() => HurdleSift.Run([new("a")], ["safe"], [Pass("z", "safe")]));
        Assert.Throws<ArgumentException>(() => HurdleSift.Run([new("a")], ["safe"], [Pass("a", "cheap")]));
        Assert.Throws<ArgumentException>(() => HurdleSift.Run([new("a")], ["safe"], [Pass("a", "safe"), Open("a", "safe")]));
        Assert.Throws<ArgumentException>(() => new HurdleTest(HurdlePredicate.AtMost, 45, "minutes").Try(2, 1));
    }

    private static HurdleOutcome Pass(string option, string hurdle) => Outcome(option, hurdle, HurdleVerdict.Pass, "shown");

    private static HurdleOutcome Open(string option, string hurdle) =>
        Outcome(option, hurdle, HurdleVerdict.NotYetShown, "awaiting the survey");

    private static HurdleOutcome Fail(string option, string hurdle, string reason) =>
        Outcome(option, hurdle, HurdleVerdict.Fail, reason);

    private static HurdleOutcome Outcome(string option, string hurdle, HurdleVerdict verdict, string reason) =>
        new(option, hurdle, verdict, reason, "ev-1", "clinical reference group", new DateOnly(2016, 3, 17));
}
