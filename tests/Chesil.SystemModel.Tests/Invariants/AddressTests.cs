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

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_value_says_what_it_is(string sample)
    {
        var graph = SampleResults.Of(sample).Results.Graph;

        Assert.All(graph.Cells, cell => Assert.False(string.IsNullOrWhiteSpace(cell.Label), $"{cell.Address} has no label."));
        Assert.All(graph.Cells, cell => Assert.True(cell.Value is not null || !string.IsNullOrWhiteSpace(cell.Text), $"{cell.Address} has neither a number nor words."));
        Assert.All(graph.Cells, cell => Assert.Equal(cell.Kind == CellKind.Calculated, cell.Formula is not null));
        Assert.All(graph.Cells, cell => Assert.True(cell.Low is null == cell.High is null && !(cell.Low > cell.Value) && !(cell.Value > cell.High), $"{cell.Address} lies outside its own range."));
    }

    [Fact]
    public void Every_number_has_a_unit_unless_it_is_a_place_or_a_share_of_nothing()
    {
        string[] bare = ["rank", "gini", "atkinson"];
        var without = SampleResults.Of("chalkshire").Results.Graph.Cells.Where(cell => cell.Value is not null && cell.Unit.Length == 0).ToList();

        Assert.All(without, cell => Assert.True(bare.Contains(cell.Address.Path.Split('/')[^1]) || cell.Label.StartsWith("Swing given to ", StringComparison.Ordinal), $"{cell.Address} has no unit."));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_calculated_value_is_only_as_sure_as_its_parts(string sample)
    {
        var graph = SampleResults.Of(sample).Results.Graph;

        Assert.All(graph.Cells.Where(cell => cell.Kind == CellKind.Calculated), cell => Assert.Equal(cell.Parts.Select(part => graph.Get(part).Status).OfCalculation(), cell.Status));
    }

    [Fact]
    public void Everything_in_an_invented_county_is_marked_as_invented()
    {
        Assert.All(SampleResults.Of("chalkshire").Results.Graph.Cells, cell => Assert.True(cell.Status == FigureStatus.Illustrative, $"{cell.Address} is {cell.Status}."));
    }

    [Fact]
    public void Every_formula_has_a_use_and_a_sentence()
    {
        var graph = SampleResults.Of("chalkshire").Results.Graph;
        // Nothing is broken and nothing is dominated in the sample.
        string[] unused = ["co-dependency", "dominance"];

        Assert.Equal(graph.Formulas.Keys.Except(unused), graph.Cells.Select(cell => cell.Formula).OfType<string>().Distinct().Except(unused).Order(StringComparer.Ordinal));
        Assert.All(graph.Formulas.Values, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
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
}

/// <summary>The samples, each worked out once for all tests.</summary>
internal static class SampleResults
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<AppraisedReview>> Worked = new();

    public static AppraisedReview Of(string sample) => Worked.GetOrAdd(sample, name => new Lazy<AppraisedReview>(() => ReviewModel.Run(Assert.IsType<PackageReading.Loaded>(PackageReader.Read(Repository.Sample(name))).Package))).Value;
}
