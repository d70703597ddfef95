using Chesil.Reviews.Accounts;
using Chesil.Reviews.Data;
using Chesil.Web.Pages.Public;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Accounts;

/// <summary>A page about accounts: it is framed, and nobody keeps it.</summary>
public abstract class AccountPage(ChesilDbContext db, Visitor visitor) : PageModel
{
    protected ChesilDbContext Db { get; } = db;

    protected Visitor Visitor { get; } = visitor;

    /// <summary>Names this form, so that one sent twice acts once.</summary>
    [BindProperty]
    public Guid Submission { get; set; }

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (HttpMethods.IsGet(Request.Method)) Submission = Guid.CreateVersion7(Visitor.Now);
        Response.Headers.CacheControl = "no-store";
        SiteFrame.Of(Request.PathBase).SetOn(ViewData);
    }

    /// <summary>Puts what is wrong with a name or an address beside its field.</summary>
    protected void Tell(IEnumerable<AccountProblem> problems, string nameField, string addressField)
    {
        foreach (var problem in problems) ModelState.AddModelError(AccountSentences.IsOfName(problem) ? nameField : addressField, AccountSentences.Of(problem));
    }

    /// <summary>Puts what is wrong with a password beside its field.</summary>
    protected void Tell(IEnumerable<PasswordProblem> problems, string field)
    {
        foreach (var problem in problems) ModelState.AddModelError(field, AccountSentences.Of(problem));
    }
}
