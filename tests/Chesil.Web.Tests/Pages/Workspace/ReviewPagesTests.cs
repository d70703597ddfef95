using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Programme;
using Chesil.Reviews.Publishing;
using Chesil.Web.Pages.Workspace.Options;
using Chesil.Web.Pages.Workspace.Reviews;

namespace Chesil.Web.Tests.Pages.Workspace;

/// <summary>A review is begun, changed, taken through its stages and published; its history says so.</summary>
public sealed class ReviewPagesTests(WorkspaceSite workspace) : IClassFixture<WorkspaceSite>
{
    [Fact]
    public async Task A_review_from_nothing_to_the_public()
    {
        using var admin = await workspace.Site.SignInAsync(Role.Admin);
        var page = await admin.OpenAsync("/reviews/new");
        page = await admin.SubmitAsync(page, ("Input.Code", "reviews"), ("Input.Name", "Vale"), ("Input.TimeZone", "Europe/Atlantis"), ("Input.Holidays", "25 December 2026\nChristmas"), ("Input.Reason", "It is needed."));
        Assert.Equal(["“Christmas” is not a date. Enter one date a line, such as 25 December 2026."], page.Errors);
        page = await admin.SubmitAsync(page, ("Input.Holidays", "25 December 2026"));
        Assert.Equal(["This short name is taken. Enter a different one.", "Enter what it is about and why", "Enter a time zone as the tz database calls it, such as Europe/London"], page.Errors);
        page = await admin.SubmitAsync(page, ("Input.Code", "vale"), ("Input.Summary", "Three villages."), ("Input.TimeZone", "Europe/London"));
        Assert.Contains("The review has begun.", page.Words, StringComparison.Ordinal);
        Assert.Equal("/vale/workspace?begun=true", page.Path);

        page = await admin.SubmitAsync(await admin.OpenAsync("/vale/workspace/stages/case-for-change"), ("On.Day", "1"), ("On.Month", "1"), ("On.Year", "2999"), ("Reason", "Minutes."));
        Assert.Equal(["This day has not come yet. Enter a day up to today."], page.Errors);
        page = await admin.SubmitAsync(page, ("On.Year", "2026"));
        Assert.Contains("“Case for change” is recorded as reached.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Reached on 1 January 2026", page.Words, StringComparison.Ordinal);

        var form = await admin.OpenAsync("/vale/workspace/review");
        Assert.Equal([ReviewSentences.NothingChanged], (await admin.SubmitAsync(form, ("Input.Reason", "Nothing."))).Errors);
        page = await admin.SubmitAsync(form, ("Input.StageNow", "We have begun."), ("Input.Reason", "So that people know."));
        Assert.Contains("We have begun.", page.Words, StringComparison.Ordinal);
        page = await admin.SubmitAsync(form, ("Input.Name", "Other"), ("Input.Reason", "Late."), ("Submission", Guid.NewGuid().ToString()));
        Assert.Equal([ReviewSentences.ChangedMeanwhile], page.Errors);
        Assert.Contains("Theirs: Where it stands", page.Words, StringComparison.Ordinal);
        Assert.Contains("We have begun.", page.Words, StringComparison.Ordinal);

        using var nobody = workspace.Site.Visit();
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/vale")).Status);
        page = await admin.SubmitAsync(await admin.OpenAsync("/vale/workspace/publish"), ("Reason", "It is time."));
        Assert.Contains("The review is public.", page.Words, StringComparison.Ordinal);
        await nobody.OpenAsync("/vale");
        page = await admin.SubmitAsync(await admin.OpenAsync("/vale/workspace/publish"), ("Reason", "Again."));
        Assert.Equal(["The review is public already. What you change in it is seen at once."], page.Errors);

        page = await admin.OpenAsync("/vale/workspace/history");
        Assert.Contains("Review published", page.Words, StringComparison.Ordinal);
        page = await admin.OpenAsync("/vale/workspace/history?subject=stage");
        Assert.Contains("Stage reached", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Review published", page.Words, StringComparison.Ordinal);
        Assert.Contains("Nothing was done that is about this.", (await admin.OpenAsync("/vale/workspace/history?subject=none&page=99")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_refusal_has_a_sentence()
    {
        Assert.All(Enum.GetValues<ReviewProblem>(), problem => Assert.NotEmpty(ReviewSentences.Of(problem).Sentence));
        Assert.All(Enum.GetValues<PublishRefusal>(), why => Assert.NotEmpty(OptionSentences.Of(why)));
    }
}
