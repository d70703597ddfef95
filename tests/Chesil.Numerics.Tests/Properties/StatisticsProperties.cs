using FsCheck;
using FsCheck.Fluent;

namespace Chesil.Numerics.Tests.Properties;

public sealed class StatisticsProperties
{
    private static readonly double[] Shares = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];

    [Fact]
    public void Quantiles_do_not_depend_on_the_order_of_rows() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
            Quantiles(rows).SequenceEqual(Quantiles(rows.Permuted(99)))));

    [Fact]
    public void Quantiles_do_not_depend_on_the_unit_of_weight() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
            Quantiles(rows).SequenceEqual(Quantiles(rows.WithWeightsTimes(0.001)))
            && Quantiles(rows).SequenceEqual(Quantiles(rows.WithWeightsTimes(7)))));

    [Fact]
    public void Quantiles_rise_with_the_share_and_end_at_the_maximum() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
        {
            var quantiles = Quantiles(rows);
            return quantiles.SequenceEqual(quantiles.Order())
                && quantiles[^1] == WeightedStatistics.Max(rows.Values, rows.Weights);
        }));

    [Fact]
    public void A_quantile_is_what_counting_people_one_by_one_gives() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
        {
            // One entry a person, in order; person number ceil(p n) is the one who makes the share.
            var people = rows.Values.SelectMany((value, i) => Enumerable.Repeat(value, (int)rows.Weights[i])).Order().ToArray();
            return Enumerable.Range(1, 20).All(twentieth =>
            {
                var number = (people.Length * twentieth + 19) / 20;
                return WeightedStatistics.Quantile(rows.Values, rows.Weights, twentieth / 20.0) == people[number - 1];
            });
        }));

    [Fact]
    public void The_mean_does_not_depend_on_the_order_of_rows_or_the_unit_of_weight() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
            IsClose(Mean(rows), Mean(rows.Permuted(7))) && IsClose(Mean(rows), Mean(rows.WithWeightsTimes(0.3)))));

    [Fact]
    public void Within_and_beyond_share_out_everybody() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), Gen.Choose(0, 250).ToArbitrary(), (rows, tenths) =>
            WeightedStatistics.WeightWithin(rows.Values, rows.Weights, tenths / 10.0)
            + WeightedStatistics.WeightBeyond(rows.Values, rows.Weights, tenths / 10.0)
            == WeightedStatistics.TotalWeight(rows.Weights)));

    [Fact]
    public void Inequality_does_not_depend_on_the_order_of_rows() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
            Measures(rows).Zip(Measures(rows.Permuted(5)), IsClose).All(close => close)));

    [Fact]
    public void Inequality_does_not_depend_on_the_unit_of_weight() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
            Measures(rows).Zip(Measures(rows.WithWeightsTimes(12.5)), IsClose).All(close => close)));

    [Fact]
    public void Gini_and_Atkinson_do_not_depend_on_the_unit_of_value_and_the_slope_goes_with_it() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
        {
            var inSeconds = Measures(rows.WithValues(minutes => minutes * 60));
            var inMinutes = Measures(rows);
            return IsClose(inSeconds[0], inMinutes[0]) && IsClose(inSeconds[1], inMinutes[1]) && IsClose(inSeconds[2], 60 * inMinutes[2]);
        }));

    [Fact]
    public void Adding_the_same_to_all_lowers_Gini_and_leaves_the_slope() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Distinct(), rows =>
        {
            var longer = rows.WithValues(minutes => minutes + 10);
            return Measures(longer)[0] < Measures(rows)[0] && IsClose(Measures(longer)[2], Measures(rows)[2]);
        }));

    [Fact]
    public void Turning_the_ranks_round_turns_the_slope_round() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
            IsClose(Measures(rows)[2], -Measures(rows with { Ranks = [.. rows.Ranks.Select(rank => -rank)] })[2])));

    [Fact]
    public void Gini_is_half_the_mean_difference_over_the_mean() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
        {
            var difference = 0.0;
            for (var i = 0; i < rows.Values.Length; i++)
            {
                for (var j = 0; j < rows.Values.Length; j++)
                    difference += rows.Weights[i] * rows.Weights[j] * Math.Abs(rows.Values[i] - rows.Values[j]);
            }

            var total = rows.Weights.Sum();
            return IsClose(Inequality.Gini(rows.Values, rows.Weights), difference / (2 * total * total * Mean(rows)));
        }));

    [Fact]
    public void Splitting_a_row_in_two_changes_nothing() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Rows.Any(), rows =>
        {
            var split = new Rows(
                [.. rows.Values, rows.Values[0]],
                [rows.Weights[0] * 0.25, .. rows.Weights[1..], rows.Weights[0] * 0.75],
                [.. rows.Ranks, rows.Ranks[0]]);
            return Quantiles(rows).SequenceEqual(Quantiles(split)) && Measures(rows).Zip(Measures(split), IsClose).All(close => close);
        }));

    private static double[] Quantiles(Rows rows) => WeightedStatistics.Quantiles(rows.Values, rows.Weights, Shares);

    private static double Mean(Rows rows) => WeightedStatistics.Mean(rows.Values, rows.Weights);

    private static double[] Measures(Rows rows) =>
    [
        Inequality.Gini(rows.Values, rows.Weights),
        Inequality.Atkinson(rows.Values, rows.Weights),
        Inequality.SlopeIndex(rows.Values, rows.Weights, rows.Ranks),
        Inequality.Atkinson(rows.Values, rows.Weights, 1.5),
    ];

    private static bool IsClose(double a, double b) => Math.Abs(a - b) <= 1e-11 * (1 + Math.Abs(a) + Math.Abs(b));
}
