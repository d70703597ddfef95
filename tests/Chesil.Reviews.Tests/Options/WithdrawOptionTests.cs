using Chesil.Reviews.Options;
using Chesil.Testing.Databases;

namespace Chesil.Reviews.Tests.Options;

/// <summary>Somebody takes an option back.</summary>
public sealed class WithdrawOptionTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task It_stays_in_the_record_as_it_was(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        await villages.ProposeAsync(Villages.KeepBoth);
        Assert.IsType<WithdrawOptionResult.ChangedMeanwhile>(await Withdraw(villages, "keep-both", 2));
        Assert.IsType<WithdrawOptionResult.Withdrawn>(await Withdraw(villages, "keep-both", 1));
        Assert.Equal((OptionStage.Withdrawn, 2, "Both stay."), (await villages.LatestAsync("keep-both")) is var latest ? (latest.Stage, latest.Number, latest.Summary) : default);
        Assert.IsType<WithdrawOptionResult.IsWithdrawn>(await Withdraw(villages, "keep-both", 2));
        Assert.IsType<WithdrawOptionResult.NotFound>(await Withdraw(villages, "none", 1));
        Assert.Equal(["ProposeOption", "WithdrawOption"], (await villages.EventsAsync("option/keep-both")).Select(each => each.Act));
    }

    private static Task<WithdrawOptionResult> Withdraw(Villages villages, string code, int from) =>
        villages.DoAsync(acts => new WithdrawOption(acts).Do(villages.By(Villages.Secretary), code, from, Cancelled));
}
