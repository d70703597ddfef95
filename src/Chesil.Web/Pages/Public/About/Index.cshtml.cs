using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Public.About;

/// <summary>What this site is, and what it is not.</summary>
public sealed class IndexModel : PageModel
{
    public void OnGet() => SiteFrame.Of(Request.PathBase).SetOn(ViewData);
}
