using Chesil.Reviews.Programme;
using Chesil.Reviews.Tests.Options;
using Chesil.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace Chesil.Reviews.Tests.Programme;

/// <summary>Somebody changes what a review says of itself.</summary>
public sealed class ChangeReviewTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, OnEachDatabase]
    public async Task It_says_the_new_and_the_record_has_both(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var before = await Now(villages);
        var changed = before with { Name = " The whole vale ", StageNow = "Options are compared.", Holidays = [new(2030, 12, 26), new(2030, 12, 25), new(2030, 12, 25)] };
        Assert.Equal(2, Assert.IsType<ChangeReviewResult.Changed>(await Change(villages, 1, changed)).Done.Version);

        var after = await Now(villages);
        Assert.Equal(("The whole vale", "Options are compared."), (after.Name, after.StageNow));
        Assert.Equal([new DateOnly(2030, 12, 25), new(2030, 12, 26)], after.Holidays);
        var details = (await villages.EventsAsync("review/vale"))[^1].Details;
        Assert.Equal(("The vale", "The whole vale"), (details.Before!.Value.GetProperty("name").GetString(), details.After!.Value.GetProperty("name").GetString()));
        Assert.IsType<ChangeReviewResult.NothingChanged>(await Change(villages, 2, after));
        Assert.Equal(2, Assert.IsType<ChangeReviewResult.ChangedMeanwhile>(await Change(villages, 1, before)).Version);
    }

    [Theory, OnEachDatabase]
    public async Task Everything_that_has_to_be_put_right_is_said_at_once(DatabaseKind kind)
    {
        await using var villages = await Villages.BeginAsync(kind);
        var wrong = new ReviewChange(" ", "", new string('s', 301), new string('n', 501), "Europe/Atlantis", "pound", ["english!"], []);
        Assert.Equal(
            [ReviewProblem.NameMissing, ReviewProblem.SummaryMissing, ReviewProblem.NoSuchTimeZone, ReviewProblem.NotACurrency, ReviewProblem.NotALanguage, ReviewProblem.StageNowTooLong, ReviewProblem.NoticeTooLong],
            Assert.IsType<ChangeReviewResult.NotAcceptable>(await Change(villages, 1, wrong)).Problems);
    }

    private static async Task<ReviewChange> Now(Villages villages) => ReviewChange.Of(await villages.AskAsync(db => db.Reviews.AsNoTracking().SingleAsync(Cancelled)));

    private static Task<ChangeReviewResult> Change(Villages villages, int from, ReviewChange change) =>
        villages.DoAsync(acts => new ChangeReview(acts).Do(villages.By(Villages.Secretary), from, change, Cancelled));
}
