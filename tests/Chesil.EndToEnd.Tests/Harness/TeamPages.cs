using Microsoft.Playwright;

namespace Chesil.EndToEnd.Tests.Harness;

/// <summary>The pages of the team, of accounts and of members, as they are found in the sample that has everything.</summary>
internal static class TeamPages
{
    private const string Root = "/chalkshire/workspace", Options = Root + "/options", Option = Options + "/acute-c", Writing = Options + "/write/propose";

    /// <summary>Those for whoever is not signed in: what they are called, and where they are.</summary>
    public static IReadOnlyList<(string Name, string Path)> ForAnybody { get; } =
    [
        ("home", "/"),
        ("about", "/about"),
        ("about the API", "/about/api"),
        ("sign in", "/sign-in"),
        ("sign out", "/sign-out"),
    ];

    /// <summary>Those for an admin who has begun to propose an option, and to generate others.</summary>
    public static IReadOnlyList<(string Name, string Path)> ForAdmin { get; } =
    [
        ("account", "/account"),
        ("password", "/account/password"),
        ("begin a review", "/reviews/new"),
        ("workspace", Root),
        ("history", Root + "/history"),
        ("change the review", Root + "/review"),
        ("a stage", Root + "/stages/case-for-change"),
        ("members", Root + "/members"),
        ("give a role", Root + "/members/add"),
        ("options of the team", Options),
        ("option of the team", Option),
        ("hurdles", Options + "/hurdles"),
        ("write a hurdle", Options + "/hurdles/write"),
        ("short list", Options + "/shortlist?question=General%20hospitals"),
        ("short lists", Options + "/shortlist"),
        ("merge", Options + "/merge"),
        ("generate", Options + "/generate"),
        ("generate roles", Options + "/generate/roles"),
        ("generate a role", Options + "/generate/role"),
        ("generate rules", Options + "/generate/rules"),
        ("arrangements discarded", Options + "/generated"),
        ("propose", Options + "/propose"),
        ("propose name", Writing + "/name"),
        ("propose question", Writing + "/question"),
        ("propose summary", Writing + "/summary"),
        ("propose changes", Writing + "/changes"),
        ("propose kind of change", Writing + "/kind"),
        ("propose move", Writing + "/change?kind=MoveService"),
        ("propose beds", Writing + "/change?kind=AddCapacity"),
        ("propose reason", Writing + "/reason"),
        ("propose check", Writing + "/check"),
        ("change", Option + "/change"),
        ("derive", Option + "/derive"),
        ("apply hurdles", Option + "/hurdles"),
        ("publish", Option + "/publish"),
        ("split", Option + "/split"),
        ("share", Option + "/share"),
        ("versions", Option + "/versions"),
        ("withdraw", Option + "/withdraw"),
        ("done", Option + "/done/changed"),
    ];

    /// <summary>Signs an admin in and begins both, so that all pages are there.</summary>
    public static async Task OpenAsync(SampleSite site, Visit visit)
    {
        await site.Running.SignInAsync(visit, Team.Admin);
        await visit.GoAsync(Options + "/propose");
        await visit.PressAsync(await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Begin again" }).CountAsync() > 0 ? "Begin again" : "Start");
        await visit.GoAsync(Options + "/generate");
        await visit.TypeAsync("Which question do the options answer?", "General hospitals");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Merrin General" }).First.CheckAsync();
        await visit.PressAsync("Continue");
    }
}
