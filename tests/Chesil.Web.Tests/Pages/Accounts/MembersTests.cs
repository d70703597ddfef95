using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Pages.Accounts;

/// <summary>Who has which role: given, changed and taken on pages.</summary>
public sealed class MembersTests(AccountsSite accounts) : IClassFixture<AccountsSite>
{
    private const string Members = "/vale/workspace/members";

    [Fact]
    public async Task Somebody_new_gets_a_role_and_a_link_that_is_shown_once()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin, "vale");
        var form = await admin.OpenAsync(Members + "/add");
        (string, string?)[] filled = [("Address", "fresh@test.example"), ("Role", "Secretariat"), ("Reason", "Joins the office.")];

        var given = await admin.SubmitAsync(form, filled);
        var link = given.Document.QuerySelector("textarea[readonly]")!.TextContent.Trim();
        var again = await admin.SubmitAsync(form, filled);

        Assert.Equal("They have their role", given.Heading);
        Assert.StartsWith(accounts.Site.Client.BaseAddress + "sign-in/link?key=", link, StringComparison.Ordinal);
        Assert.Contains("The link was shown then, and cannot be shown again", again.Words, StringComparison.Ordinal);
        Assert.Null(again.Document.QuerySelector("textarea"));
        using var visitor = accounts.Site.Visit();
        var page = await visitor.SubmitAsync(await visitor.OpenAsync(new Uri(link).PathAndQuery), ("Name", "Nia Fresh"), ("Password", AccountsSite.Password));
        Assert.Contains("The vale Secretariat", page.Words, StringComparison.Ordinal);
        Assert.Equal("/vale/workspace", (await visitor.OpenAsync("/vale/workspace")).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/elsewhere/workspace")).Status);
        Assert.Contains("Nia Fresh", (await admin.OpenAsync(Members)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_is_here_already_gets_a_role_and_needs_no_link()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin, "vale");
        using var person = await accounts.Site.SignInAsync(Role.Member, "elsewhere");
        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync("/vale/workspace")).Status);

        var page = await GiveAsync(admin, await AddressOf(person), "Viewer");

        Assert.Equal("They have their role", page.Heading);
        Assert.Null(page.Document.QuerySelector("textarea"));
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/vale/workspace")).Status);
        Assert.Equal(["They have a role here already: viewer. You can change it on their page"], (await GiveAsync(admin, await AddressOf(person), "Admin")).Errors);
    }

    [Fact]
    public async Task A_role_that_is_taken_holds_no_longer_at_the_next_request()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin, "vale");
        using var person = await accounts.Site.SignInAsync(Role.Secretariat, "vale");
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/vale/workspace")).Status);

        var page = await admin.OpenAsync($"{Members}/{person.Account}/take");
        Assert.Equal(["Say why, in a few words"], (await admin.SubmitAsync(page)).Errors);
        Assert.Equal(Members, (await admin.SubmitAsync(page, ("Reason", "Left the programme."))).Path);

        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync("/vale/workspace")).Status);
        Assert.Equal($"TakeRole account/{person.Account}", (await accounts.ListActsAsync("vale"))[^1]);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"{Members}/{person.Account}")).Status);
    }

    [Fact]
    public async Task A_role_that_is_changed_holds_at_the_next_request()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin, "vale");
        using var person = await accounts.Site.SignInAsync(Role.Viewer, "vale");
        Assert.Equal(HttpStatusCode.Forbidden, (await person.GetAsync(Members)).Status);

        var page = await admin.SubmitAsync(await admin.OpenAsync($"{Members}/{person.Account}/role"), ("Role", "Admin"), ("Reason", "Deputises."));

        Assert.Contains("The role is changed", page.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync(Members)).Status);
        Assert.Equal($"ChangeRole account/{person.Account}", (await accounts.ListActsAsync("vale"))[^1]);
    }

    [Fact]
    public async Task A_form_sent_after_the_role_was_taken_does_nothing()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin, "vale");
        using var other = await accounts.Site.SignInAsync(Role.Admin, "vale");
        var open = await other.OpenAsync(Members + "/add");
        await admin.SubmitAsync(await admin.OpenAsync($"{Members}/{other.Account}/role"), ("Role", "Viewer"), ("Reason", "Steps down."));
        var before = await accounts.ListActsAsync("vale");

        var refused = await other.SubmitAsync(open, ("Address", "friend@test.example"), ("Role", "Admin"), ("Reason", "A friend."));

        Assert.Equal((HttpStatusCode.Forbidden, "You may not do this"), (refused.Status, refused.Heading));
        Assert.Equal(before, await accounts.ListActsAsync("vale"));
    }

    [Fact]
    public async Task Nobody_takes_or_changes_their_own_last_role_as_admin()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin, "vale");

        foreach (var (act, fields) in new (string, (string, string?)[])[] { ("take", [("Reason", "Enough.")]), ("role", [("Role", "Viewer"), ("Reason", "Enough.")]) })
        {
            var page = await admin.SubmitAsync(await admin.OpenAsync($"{Members}/{admin.Account}/{act}"), fields);
            Assert.Equal(["You cannot take or change your own role as admin of this review. Ask another admin to do it."], page.Errors);
        }
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync(Members)).Status);
    }

    [Fact]
    public async Task A_new_link_for_somebody_with_a_role_elsewhere_is_made_only_by_an_admin_of_the_whole_site()
    {
        using var admin = await accounts.Site.SignInAsync(Role.Admin, "vale");
        using var root = await accounts.Site.SignInAsync(Role.Admin);
        using var person = await accounts.Site.SignInAsync(Role.Member, "elsewhere");
        await GiveAsync(admin, await AddressOf(person), "Viewer");
        var path = $"{Members}/{person.Account}/link";

        var refused = await admin.SubmitAsync(await admin.OpenAsync(path), ("Reason", "They lost it."));
        var made = await root.SubmitAsync(await root.OpenAsync(path), ("Reason", "They lost it."));

        Assert.Contains("only an admin of the whole site can make one", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains("/sign-in/link?key=", made.Document.QuerySelector("textarea[readonly]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_link_ends_the_one_before()
    {
        using var root = await accounts.Site.SignInAsync(Role.Admin);
        var old = await accounts.InviteAsync("twice@test.example");
        var code = (await accounts.FindAsync("twice@test.example")).Code;

        await root.SubmitAsync(await root.OpenAsync($"/installation/members/{code}/link"), ("Reason", "They lost it."));

        using var visitor = accounts.Site.Visit();
        Assert.Equal(HttpStatusCode.Gone, (await visitor.GetAsync("/sign-in/link?key=" + old)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/add")]
    [InlineData("/a1")]
    [InlineData("/a1/role")]
    [InlineData("/a1/take")]
    [InlineData("/a1/link")]
    public async Task These_pages_are_for_admins_of_the_review_or_of_the_whole_site(string rest)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            using var here = await accounts.Site.SignInAsync(role, "vale");
            using var there = await accounts.Site.SignInAsync(role, "elsewhere");
            var expected = role == Role.Admin ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
            var own = rest.Replace("a1", here.Account, StringComparison.Ordinal);

            Assert.Equal(expected, (await here.GetAsync(Members + own)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await there.GetAsync(Members + own)).Status);
            // A role in one review is none in the whole site.
            Assert.Equal(HttpStatusCode.Forbidden, (await here.GetAsync("/installation/members" + own)).Status);
        }
        using var nobody = accounts.Site.Visit();
        Assert.StartsWith("/sign-in?from=", (await nobody.GetAsync(Members + rest)).Path, StringComparison.Ordinal);
        Assert.StartsWith("/sign-in?from=", (await nobody.GetAsync("/installation/members" + rest)).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Admin, HttpStatusCode.OK)]
    [InlineData(Role.Secretariat, HttpStatusCode.Forbidden)]
    [InlineData(Role.Viewer, HttpStatusCode.Forbidden)]
    public async Task The_list_of_the_whole_site_is_for_its_admins(Role role, HttpStatusCode status)
    {
        using var visitor = await accounts.Site.SignInAsync(role);

        Assert.Equal(status, (await visitor.GetAsync("/installation/members")).Status);
    }

    [Fact]
    public async Task On_the_page_of_the_whole_site_roles_are_for_every_review()
    {
        using var root = await accounts.Site.SignInAsync(Role.Admin);
        using var person = await accounts.Site.SignInAsync(role: null);

        var page = await root.SubmitAsync(await root.OpenAsync("/installation/members/add"), ("Address", await AddressOf(person)), ("Role", "Analyst"), ("Reason", "Helps all."));

        Assert.Equal("They have their role", page.Heading);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/vale/workspace")).Status);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/elsewhere/workspace")).Status);
        Assert.Equal($"GiveRole account/{person.Account}", (await accounts.ListActsAsync())[^1]);
    }

    private static Task<TestPage> GiveAsync(TestVisitor admin, string address, string role) => GiveAsync(admin, Members, address, role);

    private static async Task<TestPage> GiveAsync(TestVisitor admin, string root, string address, string role) =>
        await admin.SubmitAsync(await admin.OpenAsync(root + "/add"), ("Address", address), ("Role", role), ("Reason", "For a test."));

    private static async Task<string> AddressOf(TestVisitor person) => (await person.OpenAsync("/account")).Document.QuerySelectorAll("dd").Select(value => value.TextContent.Trim()).First(value => value.Contains('@'));
}
