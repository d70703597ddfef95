using Chesil.Architecture.Tests.Reading;
using Mono.Cecil;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>Nothing of a review changes but by an act, and nobody opens the workspace who may not.</summary>
public sealed class Changes
{
    private const string Needs = "Chesil.Web.Visitors.NeedsAttribute";

    private static readonly string[] Saving =
    [
        "SaveChanges", "SaveChangesAsync", "BeginTransaction", "BeginTransactionAsync", "UseTransaction", "UseTransactionAsync",
        "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "ExecuteSqlInterpolated", "ExecuteSqlInterpolatedAsync",
        "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync",
    ];

    /// <summary>Where changes are saved: an act, and what readies the database for acts.</summary>
    private static readonly string[] MaySave = ["Chesil.Reviews.Acts.", "Chesil.Reviews.Data.", "Chesil.Reviews.Audit.AuditChain"];

    /// <summary>What is no part of the record and changes without a reason, each with why.</summary>
    private static readonly Dictionary<string, string> Beside = new(StringComparer.Ordinal)
    {
        ["Chesil.Reviews.Drafts.FormDrafts"] = "What is typed and not sent changes nothing yet.",
        ["Chesil.Reviews.Accounts.PasswordCheck"] = "Wrong passwords are counted, to lock the account for a while.",
        ["Chesil.Reviews.Accounts.LinkQueries"] = "The link for the first admin is made before there is anybody who could act.",
        ["Chesil.Web.Hosting.KeysInDatabase"] = "Keys of cookies are made by the framework, for nobody in particular.",
    };

    private static IEnumerable<Project> Application => House.Source.Where(project => project.Name is "Chesil.Reviews" or "Chesil.Web" or "Chesil.Cli");

    [Fact]
    public void Only_acts_save_what_changes() => Rule.Holds(
        "Do it in an act: ActTransaction.Perform begins the transaction, asks for the permission, writes the event and saves. What is truly no part of the record is listed in this test, with why.",
        from project in Application
        from use in Uses.Of(project.Assembly)
        where use.Member is { } member && Saving.Contains(member) && (use.Type.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal) || use.Type.EndsWith("DbContext", StringComparison.Ordinal))
        where !MaySave.Any(place => use.By.StartsWith(place, StringComparison.Ordinal)) && !Beside.ContainsKey(use.By)
        select use.ToString());

    [Fact]
    public void What_is_saved_beside_the_record_is_still_there() => Rule.Holds(
        "Take it out of the list in this test: it saves nothing any more.",
        Beside.Keys.Except(Application.SelectMany(project => Uses.Of(project.Assembly)).Where(use => use.Member is { } member && Saving.Contains(member)).Select(use => use.By), StringComparer.Ordinal));

    [Fact]
    public void Changing_many_rows_at_once_is_banned_by_the_analyser()
    {
        var banned = House.Text("eng/BannedSymbols.txt");
        Rule.Holds("List it in eng/BannedSymbols.txt.", Saving.Where(member => member.StartsWith("ExecuteUpdate", StringComparison.Ordinal) || member.StartsWith("ExecuteDelete", StringComparison.Ordinal)).Where(member => !banned.Contains($".{member}``1(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_page_of_the_workspace_says_what_it_needs() => Rule.Holds(
        "Put [Needs(Permission...)] on the page model: without it everybody who is signed in could open the page.",
        from type in House.Source.Single(project => project.Name == "Chesil.Web").Assembly.MainModule.GetTypes()
        where type.Namespace.StartsWith("Chesil.Web.Pages.Workspace", StringComparison.Ordinal) && !type.IsAbstract && Line(type).Any(each => each.FullName == "Microsoft.AspNetCore.Mvc.RazorPages.PageModel")
        where !Line(type).OfType<TypeDefinition>().Any(each => each.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == Needs))
        select type.FullName);

    [Fact]
    public void Pages_of_the_workspace_have_models() => Rule.Holds(
        "Give the page a model with [Needs]: a page without one is held to nothing.",
        from file in House.Files
        where file.StartsWith("src/Chesil.Web/Pages/Workspace/", StringComparison.Ordinal) && file.EndsWith(".cshtml", StringComparison.Ordinal) && House.Text(file).StartsWith("@page", StringComparison.Ordinal)
        where !House.Has(file + ".cs")
        select file);

    /// <summary>A type and what it derives from; the last may be of another assembly.</summary>
    private static IEnumerable<TypeReference> Line(TypeDefinition type)
    {
        TypeReference? each = type;
        while (each is not null)
        {
            yield return each;
            each = (each as TypeDefinition ?? (each.Scope == type.Module || each.Scope.Name == type.Module.Name ? each.GetElementType().Resolve() : null))?.BaseType;
        }
    }
}
