using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using static Chesil.Testing.WorkedExample;

namespace Chesil.SystemModel.Tests.Reference;

/// <summary>The worked example of two options and five criteria, to the printed digits.</summary>
public sealed class WorkedExampleTests
{
    private static readonly AppraisedReview Percent = ByPercent().Appraise(), Swing = BySwing().Appraise();

    [Theory]
    [InlineData("one", "62.75")] // 0.30 x 80 + 0.25 x 70 + 0.20 x 30 + 0.15 x 75 + 0.10 x 40
    [InlineData("two", "67.00")] // 0.30 x 80 + 0.25 x 55 + 0.20 x 60 + 0.15 x 75 + 0.10 x 60
    public void Totals(string option, string printed) => Assert.Equal(printed, Printed.Value(Percent.Cell($"evaluation/1/option/{option}/total")));

    [Fact]
    public void The_totals_cross_where_access_weighs_41_56_in_100()
    {
        // Access is 15 points in favour of one; the others, at their weights less access, 8 / 0.75 in favour of two.
        // 15 t = (1 - t) x 8 / 0.75, so t = 32 / 77 = 0.41558...
        Assert.Equal("41.56%", Percent.Shown("evaluation/1/weight-flip/access/one"));
        var row = Percent.Rows<WeightFlipRow>().Single(each => each.Criterion == Access);
        Assert.Equal(("two", "one", 25m, 41.558442m), (row.Leader, row.Rival, row.WeightPercent, row.FlipPercent));
        Assert.Equal("green", row.Light); // 16.56 points of weight away; amber begins under 15.
        Assert.Equal("Weight of access at which Option one draws level with Option two", Percent.Cell(row.Address).Label);
    }

    [Fact]
    public void No_weight_of_quality_or_workforce_changes_the_order()
    {
        foreach (var criterion in (string[])[Quality, Workforce])
        {
            // Both options have the same value there: they are level only when nothing else counts.
            Assert.Equal(100m, Percent.Number($"evaluation/1/weight-flip/{criterion}/one"));
        }
    }

    [Theory]
    [InlineData(Quality, "31.25")]
    [InlineData(Access, "25.00")]
    [InlineData(Finance, "18.75")]
    [InlineData(Workforce, "15.63")] // 50 / 320 = 15.625, printed with the half away from zero
    [InlineData(Deliverability, "9.38")] // 30 / 320 = 9.375
    public void Swings_become_weights(string criterion, string printed) => Assert.Equal(printed, Printed.Value(Swing.Cell("evaluation/1/weight/" + criterion)));

    [Fact]
    public void Swings_keep_every_digit_until_they_are_printed() => Assert.Equal(15.625m, Swing.Number("evaluation/1/weight/workforce"));

    [Fact]
    public void A_total_opens_to_its_scores_in_three_steps()
    {
        var total = Percent.Cell("evaluation/1/option/two/total");
        var access = Percent.Cell("evaluation/1/option/two/criterion/access");
        var performance = Percent.Cell("performance/access/two");

        Assert.Contains(access.Address, total.Parts);
        Assert.Contains(performance.Address, access.Parts);
        Assert.Equal("score/access/two/panel/member-1", Assert.Single(performance.Parts).Path);
        Assert.Equal("55.0 points is worth 55.0 on the fixed scale; weight 25.00%.", access.Note);
        Assert.Equal("Panel, member-1", Percent.Cell("score/access/two/panel/member-1").GivenBy);
    }
}
