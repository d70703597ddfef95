namespace Chesil.Appraisal.Tests.Specification;

public class A01_a_performance_becomes_points
{
    private static readonly ValuePoint[] MinutesToPoints = [new(15, 100), new(20, 70), new(30, 0)];

    [Fact]
    public void Between_corners_the_line_is_straight()
    {
        var function = Decreasing(MinutesToPoints);

        // From 15 to 20 minutes the value falls from 100 to 70, 6 points a minute: 19.5 minutes is 100 - 4.5 x 6 = 73.
        Assert.Equal(73m, function.ValueAt(19.5m).Value);
        // From 20 to 30 it falls 7 points a minute: 22 minutes is 70 - 2 x 7 = 56.
        Assert.Equal(56m, function.ValueAt(22).Value);
    }

    [Fact]
    public void A_corner_gives_exactly_the_value_typed()
    {
        var function = Decreasing([new(15, 100), new(17, 33.3m), new(18, 0)]);

        Assert.Equal(33.3m, function.ValueAt(17).Value);
        Assert.Equal(100m, function.ValueAt(15).Value);
        Assert.Equal(0m, function.ValueAt(18).Value);
    }

    [Fact]
    public void A_value_is_kept_to_ten_decimal_places()
    {
        // 228 is 28 of the 60 from 200 to 260: 100 - 100 x 28/60 = 53.333...
        var cost = Decreasing([new(200, 100), new(260, 0)]);

        Assert.Equal(53.3333333333m, cost.ValueAt(228).Value);
    }

    [Fact]
    public void Corners_may_be_given_in_any_order()
    {
        var function = Decreasing([new(30, 0), new(15, 100), new(20, 70)]);

        Assert.Equal([15m, 20m, 30m], function.Points.Select(p => p.X));
        Assert.Equal(73m, function.ValueAt(19.5m).Value);
    }

    [Fact]
    public void Beyond_the_scale_a_draft_refuses_and_a_frozen_scale_clips_and_says_so()
    {
        var refusing = ValueFunction.Define(MinutesToPoints, ValueShape.Decreasing, OutOfRangeRule.Refuse).GetFunction();
        var clipping = ValueFunction.Define(MinutesToPoints, ValueShape.Decreasing, OutOfRangeRule.Clip).GetFunction();

        Assert.Equal(new ValueReading(null, ValueReadingStatus.RefusedBelow), refusing.ValueAt(14));
        Assert.Equal(new ValueReading(null, ValueReadingStatus.RefusedAbove), refusing.ValueAt(30.01m));
        Assert.Equal(new ValueReading(100, ValueReadingStatus.ClippedBelow), clipping.ValueAt(14));
        Assert.Equal(new ValueReading(0, ValueReadingStatus.ClippedAbove), clipping.ValueAt(30.01m));
        Assert.Equal(new ValueReading(0, ValueReadingStatus.Within), clipping.ValueAt(30));
    }

    [Fact]
    public void A_level_stretch_is_allowed_and_so_is_a_declared_single_peak()
    {
        var plateau = Decreasing([new(0, 100), new(30, 100), new(60, 0)]);
        var peak = ValueFunction.Define(
            [new(10, 0), new(20, 100), new(30, 40)], ValueShape.SinglePeaked, OutOfRangeRule.Refuse).GetFunction();

        Assert.Equal(100m, plateau.ValueAt(12).Value);
        Assert.Equal(50m, peak.ValueAt(15).Value);
        Assert.Equal(70m, peak.ValueAt(25).Value);
    }

    [Fact]
    public void Corners_that_make_no_function_are_refused_with_the_reason()
    {
        Assert.Equal(new DefineValueFunctionResult.TooFewPoints(1), Define(ValueShape.Increasing, (5, 0)));
        Assert.Equal(new DefineValueFunctionResult.DuplicateX(5), Define(ValueShape.Increasing, (5, 0), (5, 10), (6, 100)));
        Assert.Equal(
            new DefineValueFunctionResult.ValueOutsideScale(new ValuePoint(6, 101)),
            Define(ValueShape.Increasing, (5, 0), (6, 101)));
        Assert.Equal(
            new DefineValueFunctionResult.ValueOutsideScale(new ValuePoint(5, -1)),
            Define(ValueShape.Increasing, (5, -1), (6, 100)));
        Assert.Equal(new DefineValueFunctionResult.Flat(40), Define(ValueShape.Increasing, (5, 40), (6, 40)));
    }

    [Fact]
    public void A_turn_against_the_declared_shape_is_refused_where_it_happens()
    {
        Assert.Equal(
            new DefineValueFunctionResult.WrongShape(ValueShape.Increasing, new ValuePoint(3, 40)),
            Define(ValueShape.Increasing, (1, 0), (2, 50), (3, 40), (4, 100)));
        Assert.Equal(
            new DefineValueFunctionResult.WrongShape(ValueShape.Decreasing, new ValuePoint(2, 50)),
            Define(ValueShape.Decreasing, (1, 0), (2, 50)));
        // A valley is not a peak: after falling it may not rise again.
        Assert.Equal(
            new DefineValueFunctionResult.WrongShape(ValueShape.SinglePeaked, new ValuePoint(3, 60)),
            Define(ValueShape.SinglePeaked, (1, 100), (2, 50), (3, 60)));
    }

    [Fact]
    public void Points_turn_back_into_minutes()
    {
        var function = Decreasing(MinutesToPoints);

        Assert.Equal(19.5m, function.FindInverse(73, from: 22));
        Assert.Equal(20m, function.FindInverse(70, from: 22));
        Assert.Null(Decreasing([new(15, 90), new(30, 10)]).FindInverse(95, from: 20));
    }

    [Fact]
    public void Where_several_performances_earn_the_points_the_nearest_is_given()
    {
        var peak = ValueFunction.Define(
            [new(10, 0), new(20, 100), new(30, 0)], ValueShape.SinglePeaked, OutOfRangeRule.Refuse).GetFunction();
        var plateau = Decreasing([new(0, 100), new(30, 100), new(60, 0)]);

        // 60 points is 16 on the way up and 24 on the way down.
        Assert.Equal(16m, peak.FindInverse(60, from: 12));
        Assert.Equal(24m, peak.FindInverse(60, from: 27));
        Assert.Equal(16m, peak.FindInverse(60, from: 20));
        Assert.Equal(12m, plateau.FindInverse(100, from: 12));
        Assert.Equal(30m, plateau.FindInverse(100, from: 45));
    }

    [Fact]
    public void A_function_says_whether_it_uses_the_whole_scale_from_0_to_100()
    {
        Assert.True(Decreasing(MinutesToPoints).SpansTheScale);
        Assert.False(Decreasing([new(15, 90), new(30, 0)]).SpansTheScale);
    }

    private static ValueFunction Decreasing(IReadOnlyList<ValuePoint> points) =>
        ValueFunction.Define(points, ValueShape.Decreasing, OutOfRangeRule.Refuse).GetFunction();

    private static DefineValueFunctionResult Define(ValueShape shape, params (decimal X, decimal Value)[] corners) =>
        ValueFunction.Define([.. corners.Select(c => new ValuePoint(c.X, c.Value))], shape, OutOfRangeRule.Refuse);
}
