using Chesil.Reviews.Options;
using Chesil.Testing.Databases;

namespace Chesil.Reviews.Tests.Options;

/// <summary>Options come from others: derived from one, split from one, merged from several.</summary>
public sealed class DeriveSplitMergeTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task What_is_derived_names_its_parent_which_stays(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        var text = Villages.KeepBoth with { Name = "Keep both, smaller" };
        var derived = Assert.IsType<DeriveOptionResult.Derived>(await villages.DoAsync(acts => new DeriveOption(acts).Do(villages.By(Villages.Secretary), "keep-both", text, Cancelled)));

        Assert.Equal("keep-both-smaller", derived.Done.Code);
        Assert.Equal(["keep-both"], (await villages.LatestAsync("keep-both-smaller")).DerivedFrom);
        Assert.Equal(1, (await villages.LatestAsync("keep-both")).Number);
        Assert.IsType<DeriveOptionResult.NotFound>(await villages.DoAsync(acts => new DeriveOption(acts).Do(villages.By(Villages.Secretary), "none", text, Cancelled)));
        Assert.IsType<DeriveOptionResult.NotAcceptable>(await villages.DoAsync(acts => new DeriveOption(acts).Do(villages.By(Villages.Secretary), "keep-both", text, Cancelled)));
    }

    [Theory, OnEachDatabase]
    public async Task A_split_option_is_withdrawn_and_its_parts_name_it(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        OptionText[] parts = [Villages.KeepBoth with { Name = "North" }, Villages.KeepBoth with { Name = "South", Changes = [Villages.WardLeavesSouth] }];

        Assert.IsType<DeriveOptionResult.TooFew>(await Split(villages, 1, [parts[0]]));
        Assert.Equal(1, Assert.IsType<DeriveOptionResult.NotAcceptable>(await Split(villages, 1, [parts[0], parts[0]])).Part);
        Assert.IsType<DeriveOptionResult.ChangedMeanwhile>(await Split(villages, 7, parts));
        var done = Assert.IsType<DeriveOptionResult.Derived>(await Split(villages, 1, parts)).Done;

        Assert.Equal(["north", "south"], done.Codes);
        Assert.Equal(OptionStage.Withdrawn, (await villages.LatestAsync("keep-both")).Stage);
        Assert.Equal(["keep-both"], (await villages.LatestAsync("south")).DerivedFrom);
        Assert.IsType<DeriveOptionResult.IsWithdrawn>(await Split(villages, 2, parts));
    }

    [Theory, OnEachDatabase]
    public async Task Merged_options_are_withdrawn_and_the_new_one_names_them(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        await villages.ProposeAsync(Villages.KeepBoth with { Name = "Another" });
        var text = Villages.KeepBoth with { Name = "One for both" };

        Assert.IsType<DeriveOptionResult.TooFew>(await Merge(villages, text, ("keep-both", 1)));
        Assert.IsType<DeriveOptionResult.NotFound>(await Merge(villages, text, ("keep-both", 1), ("none", 1)));
        Assert.Equal("another", Assert.IsType<DeriveOptionResult.ChangedMeanwhile>(await Merge(villages, text, ("keep-both", 1), ("another", 2))).Theirs.Code);
        Assert.IsType<DeriveOptionResult.Derived>(await Merge(villages, text, ("keep-both", 1), ("another", 1)));

        Assert.Equal(["another", "keep-both"], (await villages.LatestAsync("one-for-both")).DerivedFrom);
        Assert.Equal([OptionStage.Withdrawn, OptionStage.Withdrawn], new[] { (await villages.LatestAsync("another")).Stage, (await villages.LatestAsync("keep-both")).Stage });
        Assert.IsType<DeriveOptionResult.IsWithdrawn>(await Merge(villages, text with { Name = "Again" }, ("keep-both", 2), ("another", 2)));
    }

    private static Task<DeriveOptionResult> Split(Villages villages, int from, IReadOnlyList<OptionText> parts) =>
        villages.DoAsync(acts => new SplitOption(acts).Do(villages.By(Villages.Secretary), "keep-both", from, parts, Cancelled));

    private static Task<DeriveOptionResult> Merge(Villages villages, OptionText text, params (string Code, int Version)[] from) =>
        villages.DoAsync(acts => new MergeOptions(acts).Do(villages.By(Villages.Secretary), from.ToDictionary(each => each.Code, each => each.Version), text, Cancelled));
}
