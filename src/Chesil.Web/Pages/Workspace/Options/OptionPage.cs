using Chesil.Reviews.Data;
using Chesil.Reviews.Options;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>A page about one option, in the version its reader sees.</summary>
public abstract class OptionPage(ChesilDbContext db, Visitor visitor) : WorkspacePage(db, visitor)
{
    /// <summary>The option.</summary>
    public OptionVersion Option { get; private set; } = null!;

    public ReviewNames Names { get; private set; } = null!;

    /// <summary>Where the option's own page is.</summary>
    public string OptionHref => $"{Root}/options/{Option.Code}";

    /// <inheritdoc/>
    protected override async Task<IActionResult?> Prepare()
    {
        if (await Db.FindOption(Reader, Review.Id, (string)RouteData.Values["code"]!, Now, Cancellation) is not { } option) return NotFound();
        Option = option;
        Names = await ReviewNames.Read(Db, Review.Id, Cancellation);
        return null;
    }

    /// <summary>Leads to the page that says what was done.</summary>
    protected RedirectResult ToDone(string what) => Redirect($"{OptionHref}/done/{what}");
}
