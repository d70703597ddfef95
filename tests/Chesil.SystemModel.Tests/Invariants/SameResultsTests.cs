using System.Globalization;
using Chesil.Packages;
using Chesil.Packages.Addresses;
using Chesil.Packages.Reading;
using Chesil.Packages.Results;
using Chesil.Packages.Tables;
using Chesil.Packages.Writing;
using Chesil.Testing;

namespace Chesil.SystemModel.Tests.Invariants;

/// <summary>What must not matter does not: the order of rows, the number of threads, the customs of the country, options nobody changed.</summary>
public sealed class SameResultsTests
{
    private static readonly ReviewPackage Chalkshire = SampleResults.Of("chalkshire").Package;

    private static readonly string Json = SampleResults.Of("chalkshire").Json();

    [Fact]
    public void The_order_of_rows_changes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("chesil-").FullName;
        try
        {
            PackageWriter.WriteFolder(Chalkshire, folder);
            foreach (var file in Directory.GetFiles(Path.Combine(folder, "tables")))
            {
                // No cell of the sample holds a line break, so a line is a row: they are read here last to first.
                var lines = File.ReadAllLines(file);
                File.WriteAllLines(file, [lines[0], .. lines[1..].Reverse()]);
            }
            var reading = PackageReader.Read(folder, TestContext.Current.CancellationToken);

            Assert.Equal(Json, Assert.IsType<PackageReading.Loaded>(reading).Package.Appraise().Json());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_number_of_threads_changes_nothing(int threads) => Assert.Equal(Json, ReviewModel.Run(Chalkshire, new ModelOptions(threads), cancellation: TestContext.Current.CancellationToken).Json());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("cy-GB")]
    [InlineData("ar-SA")]
    public void The_customs_of_a_country_change_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var review = ReviewModel.Run(Chalkshire, new ModelOptions(1), cancellation: TestContext.Current.CancellationToken);
            Assert.Equal(Json, review.Json());
            Assert.Equal(TextsOf(SampleResults.Of("chalkshire")), TextsOf(review));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_option_leaves_every_other_number_as_it_was()
    {
        var more = Chalkshire
            .Add(new Option("acute-z", "Another", OptionKind.Candidate, "General hospitals", "The emergency department at Charsbury closes.", null, Chalkshire.Rows<Source>()[0].Code))
            .Add(new OptionChange("acute-z", 1, ChangeKind.CloseService, "emergency-department", "charsbury-county", null, "To see what would happen."))
            .Appraise();
        string[] counted = ["table/options", "table/option_changes"];

        var graph = more.Results.Graph;
        Assert.NotEmpty(more.Under("access/acute-z"));
        foreach (var cell in SampleResults.Of("chalkshire").Results.Graph.Cells.Where(cell => !counted.Contains(cell.Address.Path))) AssertSame(cell, graph.Get(cell.Address));
    }

    [Fact]
    public void An_option_with_no_changes_is_business_as_usual()
    {
        var same = Chalkshire.Add(new Option("same", "The same", OptionKind.Candidate, "General hospitals", "Nothing changes.", null, Chalkshire.Rows<Source>()[0].Code)).Appraise();

        Assert.Equal(same.Number("beds/bau/all"), same.Number("beds/same/all"));
        Assert.DoesNotContain(same.Rows<AccessRow>(), row => row.Option == "same");
        Assert.DoesNotContain(same.Rows<DemandRow>(), row => row.Option == "same");
        Assert.DoesNotContain(same.Rows<FlowRow>(), row => row.Option == "same");
    }

    [Fact]
    public void An_option_that_makes_the_changes_of_another_has_its_numbers()
    {
        var twin = Chalkshire
            .Add(new Option("twin", "Its twin", OptionKind.Candidate, "General hospitals", "As option A.", null, Chalkshire.Rows<Source>()[0].Code))
            .Add(Chalkshire.Rows<OptionChange>().Where(change => change.Option == "acute-a").Select(change => change with { Option = "twin" }))
            .Appraise();
        var original = twin.Rows<AccessRow>().Where(row => row.Option == "acute-a").ToList();

        Assert.NotEmpty(original);
        Assert.Equal(
            original.Select(row => (row.Service, row.Mode, row.Weighting, row.Statistic, row.Value)),
            twin.Rows<AccessRow>().Where(row => row.Option == "twin").Select(row => (row.Service, row.Mode, row.Weighting, row.Statistic, row.Value)));
    }

    private static void AssertSame(ResultCell expected, ResultCell actual) =>
        Assert.Equal(expected with { Parts = [] }, actual with { Parts = [] });

    private static List<string> TextsOf(AppraisedReview review)
    {
        var texts = new List<string>();
        foreach (var table in review.Tables)
        {
            using var stream = new MemoryStream();
            PackageWriter.WriteTable(table, stream);
            texts.Add(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        }
        return texts;
    }
}
