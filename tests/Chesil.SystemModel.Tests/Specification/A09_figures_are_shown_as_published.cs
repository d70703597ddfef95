using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;
using Chesil.Testing;
using static Chesil.Testing.GridCounty;

namespace Chesil.SystemModel.Tests.Specification;

/// <summary>A public figure may be a number, a range, one end of one, or words.</summary>
public sealed class A09_figures_are_shown_as_published
{
    [Theory]
    [InlineData(1733.0, null, null, "beds", "1,733 beds")]
    [InlineData(147.5, null, null, "\u00a3 million", "\u00a3147.5 million")]
    [InlineData(null, 10.0, 15.0, "minutes", "10 to 15 minutes")]
    [InlineData(null, 500.0, null, "\u00a3 million", "at least \u00a3500 million")]
    [InlineData(null, null, 60.0, "minutes", "at most 60 minutes")]
    [InlineData(null, null, null, "", "What it counts.")]
    public void Figure(double? value, double? low, double? high, string unit, string shown)
    {
        var review = Framework.Bare().Put(new Figure("what", 1, "What", (decimal?)value, (decimal?)low, (decimal?)high, unit, "What it counts.", null, FigureStatus.Disputed, Drawn)).Appraise();

        Assert.Equal(shown, review.Shown("figure/what/1"));
        Assert.Equal(FigureStatus.Disputed, review.Cell("figure/what/1").Status);
        Assert.Equal("What it counts.", review.Cell("figure/what/1").Note);
    }
}
