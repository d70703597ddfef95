using Chesil.Packages.Addresses;
using Chesil.Packages.Results;
using Chesil.Testing;

namespace Chesil.SystemModel.Tests.Reference;

/// <summary>
/// Real people and real minutes, against numbers worked out once by an independent program from the same files. Each
/// number is compared to the digits it was printed with.
/// </summary>
public sealed class DorsetAccessTests
{
    private static readonly Lazy<AppraisedReview> Appraised = new(() => ReviewModel.Run(DorsetPackage.BuildOrSkip()));

    [Theory]
    [InlineData("today", "people-2018", "mean-minutes", "19.3784")]
    [InlineData("today", "people-2018", "median-minutes", "17.6")]
    [InlineData("today", "people-2018", "p90-minutes", "29.4")]
    [InlineData("today", "people-2018", "p95-minutes", "35.9")]
    [InlineData("today", "people-2018", "max-minutes", "48.8")]
    [InlineData("today", "people-2018", "people-beyond-30", "75,766")]
    [InlineData("today", "people-2018", "people-beyond-45", "9,839")]
    [InlineData("today", "people-2018", "people-beyond-60", "0")]
    [InlineData("today", "older-2015", "people-beyond-30", "26,767")]
    [InlineData("today", "older-2015", "people-beyond-45", "3,880")]
    [InlineData("today", "older-2015", "people-beyond-60", "0")]
    [InlineData("today", "children-2015", "mean-minutes", "19.3908")]
    [InlineData("today", "adults-2015", "mean-minutes", "18.9570")]
    [InlineData("today", "older-2015", "mean-minutes", "20.1487")]
    [InlineData("today", "strokes", "mean-minutes", "19.5870")]
    [InlineData("today", "births", "mean-minutes", "18.5892")]
    [InlineData("today", "people-2018", "slope-index", "3.1130")]
    [InlineData("today", "people-2018", "gini", "0.23380")]
    [InlineData("today", "people-2018", "atkinson", "0.04232")]
    [InlineData("dorset-only", "people-2018", "mean-minutes", "20.5433")]
    [InlineData("dorset-only", "people-2018", "people-beyond-30", "100,183")]
    [InlineData("dorset-only", "people-2018", "people-beyond-45", "37,386")]
    [InlineData("dorset-only", "people-2018", "people-beyond-60", "0")]
    [InlineData("no-dorchester", "people-2018", "mean-minutes", "23.6871")]
    [InlineData("no-dorchester", "people-2018", "people-beyond-30", "238,887")]
    [InlineData("no-dorchester", "people-2018", "people-beyond-45", "27,779")]
    [InlineData("no-dorchester", "people-2018", "people-beyond-60", "0")]
    [InlineData("no-dorchester", "people-2018", "people-longer", "187,032")]
    [InlineData("no-dorchester", "people-2018", "mean-extra-minutes", "17.791")]
    [InlineData("no-dorchester", "people-2018", "people-extra-15", "121,229")]
    [InlineData("no-dorchester", "people-2018", "slope-index", "\u22120.7679")]
    [InlineData("no-dorchester", "people-2018", "gini", "0.27070")]
    [InlineData("no-bournemouth", "people-2018", "mean-minutes", "33.0406")]
    [InlineData("no-bournemouth", "people-2018", "people-beyond-30", "564,608")]
    [InlineData("no-bournemouth", "people-2018", "people-beyond-45", "9,839")]
    [InlineData("no-bournemouth", "people-2018", "people-beyond-60", "0")]
    [InlineData("no-bournemouth", "people-2018", "people-longer", "494,679")]
    [InlineData("no-bournemouth", "people-2018", "mean-extra-minutes", "21.329")]
    public void Statistic_as_published(string option, string weighting, string statistic, string printed) =>
        Assert.Equal(printed, Printed.Value(Cell("access", option, "hospital", "car", weighting, statistic)));

    [Theory]
    [InlineData("today", "deprivation_decile", "01", "15.026")]
    [InlineData("today", "deprivation_decile", "10", "20.156")]
    [InlineData("today", "rural_urban", "c1", "17.566")]
    [InlineData("today", "rural_urban", "d1", "26.264")]
    [InlineData("today", "rural_urban", "e1", "25.363")]
    [InlineData("today", "district", "purbeck", "32.340")]
    [InlineData("today", "district", "north-dorset", "32.139")]
    [InlineData("today", "district", "weymouth-and-portland", "18.708")]
    [InlineData("no-dorchester", "district", "weymouth-and-portland", "42.339")]
    public void Mean_of_a_group_as_published(string option, string grouping, string group, string printed) =>
        Assert.Equal(printed, Printed.Value(Cell("access", option, "hospital", "car", "people-2018", "by", grouping, group, "mean-minutes")));

    [Fact]
    public void People_counted_are_all_people() => Assert.Equal(772_268m, Cell("weighting", "people-2018").Value);

    private static ResultCell Cell(params string[] address) => Appraised.Value.Results.Graph.Get(Address.Of(address));
}
