using System.Text.Json;

namespace Chesil.Appraisal.Tests.Reference;

/// <summary>A constructed decision with one hurdle, whose answers were computed independently in another language.</summary>
public class Eight_options_six_criteria
{
    private const decimal Tolerance = 0.000000005m;

    [Fact]
    public void The_hurdle_sifts_the_options()
    {
        var data = Load();
        var criterion = data.GetProperty("criteria")[0];
        var test = new HurdleTest(HurdlePredicate.AtMost, criterion.GetProperty("hurdle").GetDecimal(), "minutes");
        var options = Options(data);
        var outcomes = options.Select((option, a) => new HurdleOutcome(
            option.Key, "c1", test.Try(data.GetProperty("performance")[a][0].GetDecimal()).Verdict, "measured", null, "panel",
            new DateOnly(2016, 1, 1))).ToArray();

        var survivors = HurdleSift.Run(options, ["c1"], outcomes).ListShortlist();

        Assert.Equal(Integers(data, "passed_hurdle"), survivors.Select(option => Index(option.Key)));
    }

    [Fact]
    public void Values_weights_totals_and_ranking()
    {
        var data = Load();
        var answers = data.GetProperty("answers");
        var all = Evaluate(data, Options(data));
        var passed = Integers(data, "passed_hurdle");
        var short_ = Evaluate(data, [.. Options(data).Select(
            (option, a) => option with { IsComparatorOnly = !passed.Contains(a) })]);

        for (var a = 0; a < 8; a++)
        {
            for (var j = 0; j < 6; j++)
                Near.Equal(answers.GetProperty("values")[a][j].GetDecimal(), all.Table[a, j], Tolerance);
        }

        Near.Equal(Decimals(answers.GetProperty("weights")), all.Weights.ListShares(), Tolerance);
        Near.Equal(Decimals(answers.GetProperty("totals")), all.Totals, Tolerance);
        Assert.Equal(Integers(data, "ranking_of_passed"), short_.Ranking.Select(ranked => Index(ranked.Option)));
    }

    [Fact]
    public void The_smallest_flip_of_each_criterion()
    {
        var data = Load();
        var passed = Integers(data, "passed_hurdle");
        var evaluation = Evaluate(data, [.. Options(data).Select(
            (option, a) => option with { IsComparatorOnly = !passed.Contains(a) })]);

        var expected = data.GetProperty("answers").GetProperty("smallest_flip_per_criterion").EnumerateArray().ToArray();
        var flips = WeightFlip.ListSmallest(evaluation);

        Assert.Equal(expected.Select(e => e.GetProperty("criterion").GetString()), flips.Select(flip => flip.Criterion));
        foreach (var (published, flip) in expected.Zip(flips))
        {
            Assert.Equal(published.GetProperty("rival").GetInt32(), Index(flip.Rival));
            Near.Equal((decimal)published.GetProperty("threshold").GetDouble(), flip.FlipWeight, Tolerance);
            Near.Equal((decimal)published.GetProperty("move").GetDouble(), flip.Move, Tolerance);
        }
    }

    [Fact]
    public void Pairs_that_are_certain_under_the_agreed_order_are_necessary_relations()
    {
        var data = Load();
        var table = Evaluate(data, Options(data)).Table;
        var order = data.GetProperty("answers").GetProperty("criterion_importance_order").EnumerateArray()
            .Select(c => c.GetString()!).ToList();
        var relations = PreferenceRelations.UnderImportanceOrder(
            table, [.. table.Criteria.Select(criterion => order.IndexOf(criterion) + 1)]);

        foreach (var pair in data.GetProperty("answers").GetProperty("exact_pairwise_probability").EnumerateArray())
        {
            Assert.Equal(
                pair.GetProperty("ordinal").GetDouble() == 1.0,
                relations.IsNecessarilyAtLeastAsGood(pair.GetProperty("a").GetInt32(), pair.GetProperty("b").GetInt32()));
        }
    }

    private static JsonElement Load() =>
        JsonDocument.Parse(File.ReadAllText(Chesil.Testing.Repository.SharedOrSkip("data", "appraisal", "constructed", "decision_8x6.json"))).RootElement;

    private static Evaluation Evaluate(JsonElement data, AppraisedOption[] options)
    {
        var criteria = data.GetProperty("criteria").EnumerateArray().ToArray();
        var performance = new decimal[8, 6];
        for (var a = 0; a < 8; a++)
        {
            for (var j = 0; j < 6; j++)
                performance[a, j] = data.GetProperty("performance")[a][j].GetDecimal();
        }

        var functions = criteria.Select(criterion => ValueFunction.Define(
            [
                .. Decimals(criterion.GetProperty("cutoffs")).Zip(Decimals(criterion.GetProperty("values")))
                    .Select(corner => new ValuePoint(corner.First, corner.Second)),
            ],
            criterion.GetProperty("direction").GetString() == "max" ? ValueShape.Increasing : ValueShape.Decreasing,
            OutOfRangeRule.Refuse).GetFunction()).ToArray();
        var keys = criteria.Select(criterion => criterion.GetProperty("id").GetString()!).ToArray();
        return Evaluation.Run(
            new PerformanceTable(options, keys, functions, performance).ToValues().GetTable(),
            SwingWeights.Normalise([.. criteria.Select(c => c.GetProperty("swing").GetDecimal())]).GetWeights());
    }

    private static AppraisedOption[] Options(JsonElement data) =>
        [.. Enumerable.Range(0, data.GetProperty("performance").GetArrayLength()).Select(a => new AppraisedOption($"o{a}"))];

    private static int Index(string key) => int.Parse(key.AsSpan(1));

    private static int[] Integers(JsonElement data, string name) =>
        [.. data.GetProperty("answers").GetProperty(name).EnumerateArray().Select(e => e.GetInt32())];

    private static decimal[] Decimals(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetDecimal())];
}
