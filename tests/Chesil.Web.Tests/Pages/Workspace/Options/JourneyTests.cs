using System.Net;
using Chesil.Reviews.Accounts;

namespace Chesil.Web.Tests.Pages.Workspace.Options;

/// <summary>An option goes all the way, over real pages without script: proposed, put to the hurdles, short-listed, published.</summary>
public sealed class JourneyTests(WorkspaceSite workspace) : IClassFixture<WorkspaceSite>
{
    [Fact]
    public async Task An_option_goes_from_a_proposal_to_the_public()
    {
        using var admin = await workspace.SignInAsync(Role.Admin);
        using var member = await workspace.SignInAsync(Role.Member);
        using var viewer = await workspace.SignInAsync(Role.Viewer);

        // A member proposes it, with changes one by one; a change that cannot be made is refused beside its field.
        var page = await member.SubmitAsync(await member.OpenAsync(WorkspaceSite.Options + "/propose"));
        Assert.Equal("What is the option called?", page.Heading.Replace("Propose an option ", "", StringComparison.Ordinal));
        page = await member.SubmitAsync(page, ("Name", ""));
        Assert.Equal(["Enter a name for the option"], page.Errors);
        page = await member.SubmitAsync(page, ("Name", "Option W: the wards move north"));
        page = await member.SubmitAsync(page, ("Family", "+"), ("Other", "Wards"));
        page = await member.SubmitAsync(page, ("Summary", "The ward of the south moves to the north."));
        page = await member.OpenAsync(page.LinkOf("Add a change"));
        page = await member.SubmitAsync(page, ("Kind", "CloseService"));
        page = await member.SubmitAsync(page, ("Service", "ward"), ("Site", "south-hospital"), ("Reason", "Beds go north."));
        Assert.Contains("Medical ward ends at South Hospital", page.Words, StringComparison.Ordinal);
        page = await member.OpenAsync(page.LinkOf("Add another change"));
        page = await member.SubmitAsync(page, ("Kind", "AddCapacity"));
        page = await member.SubmitAsync(page, ("Service", "ward"), ("Site", "south-hospital"), ("Beds", "20"), ("Reason", "They are needed."));
        Assert.Equal(["Medical ward is not given at South Hospital at this step. Choose another site, or move this step."], page.Errors);
        page = await member.SubmitAsync(page, ("Site", "north-hospital"));
        Assert.Contains("20 more beds for Medical ward at North Hospital", page.Words, StringComparison.Ordinal);
        page = await member.SubmitAsync(page);
        page = await member.SubmitAsync(page, ("Reason", "The ward group asked for it."));
        Assert.Contains("Check your answers", page.Heading, StringComparison.Ordinal);
        page = await member.SubmitAsync(page);
        Assert.Equal("Option proposed", page.Heading);
        var option = WorkspaceSite.Options + "/option-w-the-wards-move-north";

        // It is a draft: whoever is only let in to read does not find it, nor does the public.
        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync(option)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await viewer.GetAsync(option)).Status);

        // The short list is refused while an outcome is missing, and says which.
        page = await admin.OpenAsync(WorkspaceSite.Options + "/shortlist?question=Wards");
        Assert.Contains("Option W: the wards move north: Safe has no outcome", page.Words, StringComparison.Ordinal);
        page = await admin.SubmitAsync(page, ("Reason", "Let us see."));
        Assert.Equal(["Some outcomes are missing or open. They are listed below: record them, then settle the short list."], page.Errors);

        // Hurdles: a pass needs evidence.
        page = await admin.OpenAsync(option + "/hurdles");
        page = await admin.SubmitAsync(page, ("Answers[0].Outcome", "Pass"), ("Answers[0].Reason", "One team."), ("Reason", "Agreed on 3 March."));
        Assert.Equal(["Enter the evidence. If there is none yet, choose not yet shown."], page.Errors);
        page = await admin.SubmitAsync(page, ("Answers[0].Outcome", "Pass"), ("Answers[0].Evidence", "Paper 7, page 2"));
        Assert.Equal("Outcomes recorded", page.Heading);

        page = await admin.SubmitAsync(await admin.OpenAsync(WorkspaceSite.Options + "/shortlist?question=Wards"), ("Reason", "Agreed by the board."));
        Assert.Equal("Short list settled", page.Heading);
        Assert.Contains("short list", (await admin.OpenAsync(option)).WordsOf(".nhsuk-tag").ToLowerInvariant(), StringComparison.Ordinal);

        // Under embargo: staff at once, everybody in 2099.
        page = await admin.OpenAsync(option + "/publish");
        Assert.Contains("This is exactly what will be read", page.Words, StringComparison.Ordinal);
        page = await admin.SubmitAsync(page, ("When", "later"), ("Public.Date.Day", "31"), ("Public.Date.Month", "2"), ("Public.Date.Year", "2099"));
        Assert.Equal(["The date it becomes public must be a real date"], page.Errors);
        page = await admin.SubmitAsync(page, ("When", "later"), ("Public.Date.Day", "1"), ("Public.Date.Month", "3"), ("Public.Date.Year", "2099"), ("Public.Clock", "09:30"));
        Assert.Contains("From 1 March 2099, 09:30, for ever", page.Words, StringComparison.Ordinal);
        page = await admin.SubmitAsync(page, ("Reason", "The board agreed."));
        Assert.Equal("Option published", page.Heading);
        Assert.Contains("Embargoed until 1 March 2099, 09:30", (await admin.OpenAsync(WorkspaceSite.Options)).Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await viewer.GetAsync(option)).Status);

        // Recalled, and published at once.
        page = await admin.SubmitAsync(await admin.OpenAsync(option + "/recall"), ("Reason", "Too far away."));
        Assert.Equal("Embargo recalled", page.Heading);
        page = await admin.SubmitAsync(await admin.OpenAsync(option + "/publish"), ("When", "now"));
        page = await admin.SubmitAsync(page, ("Reason", "Now."));
        Assert.Equal("Option published", page.Heading);
        Assert.Equal(HttpStatusCode.OK, (await viewer.GetAsync(option)).Status);

        // Who, when and why is in its history.
        var words = (await admin.OpenAsync(option)).Words;
        Assert.Contains("The ward group asked for it.", words, StringComparison.Ordinal);
        Assert.Contains("Person 2, member", words, StringComparison.Ordinal);
        Assert.Contains("Embargo recalled", words, StringComparison.Ordinal);
    }
}
