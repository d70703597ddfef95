using Chesil.Packages.Addresses;
using Chesil.Packages.Reading;
using Chesil.Packages.Results;
using Chesil.Testing;

namespace Chesil.SystemModel.Tests.Invariants;

/// <summary>From any number, three steps to its evidence.</summary>
public sealed class AddressTests
{
    private const int MostSteps = 3;

    public static TheoryData<string> Samples { get; } = ["chalkshire", "dorset-record"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_address_leads_to_evidence_in_three_steps(string sample)
    {
        var graph = SampleResults.Of(sample).Results.Graph;

        Assert.NotEmpty(graph.Cells);
        Assert.All(graph.Cells, cell => Assert.True(graph.StepsToEvidence(cell.Address) <= MostSteps, $"{cell.Address} is more than {MostSteps} steps from evidence, or leads to none."));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_part_dangles_and_nothing_is_part_of_itself(string sample)
    {
        var graph = SampleResults.Of(sample).Results.Graph;

        Assert.All(graph.Cells, cell => Assert.All(cell.Parts, part => Assert.NotNull(graph.Find(part))));
        Assert.All(graph.Cells, cell => Assert.DoesNotContain(cell.Address, cell.Parts));
        Assert.All(graph.Cells.Where(cell => !cell.IsEvidence), cell => Assert.NotEmpty(cell.Parts));
    }

    [Fact]
    public void Every_score_behind_a_total_is_three_steps_below_it()
    {
        var review = SampleResults.Of("chalkshire");
        var graph = review.Results.Graph;
        var totals = review.Rows<TotalRow>().Where(row => row.IsHeadline).ToList();

        Assert.NotEmpty(totals);
        foreach (var total in totals)
        {
            var below = new HashSet<Address> { Address.Parse(total.Address) };
            for (var step = 0; step < MostSteps; step++) below.UnionWith(below.SelectMany(address => graph.Get(address).Parts).ToList());
            foreach (var score in review.Package.Rows<Packages.Tables.Score>().Where(score => score.Option == total.Option))
            {
                Assert.Contains(Address.Of("score", score.Criterion, score.Option, score.Panel, score.Scorer), below);
            }
        }
    }

    [Fact]
    public void Every_row_of_a_table_of_results_names_an_address_that_is_there()
    {
        var review = SampleResults.Of("chalkshire");

        foreach (var table in review.Tables)
        {
            var column = table.Schema.IndexOf("address");
            if (column < 0) continue;
            for (var i = 0; i < table.Count; i++) Assert.NotNull(review.Results.Graph.Find(Address.Parse(table.Schema.Text(table[i], column))));
        }
    }

    [Fact]
    public void A_number_made_from_invented_numbers_says_so()
    {
        var review = SampleResults.Of("chalkshire");

        Assert.All(review.Rows<TotalRow>(), row => Assert.Equal(FigureStatus.Illustrative, row.Status));
        Assert.All(review.Rows<AccessRow>(), row => Assert.Equal(FigureStatus.Illustrative, row.Status));
    }
}

/// <summary>The samples, each worked out once for all tests.</summary>
internal static class SampleResults
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<AppraisedReview>> Worked = new();

    public static AppraisedReview Of(string sample) => Worked.GetOrAdd(sample, name => new Lazy<AppraisedReview>(() => ReviewModel.Run(Assert.IsType<PackageReading.Loaded>(PackageReader.Read(Repository.Sample(name))).Package))).Value;
}
