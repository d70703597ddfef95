using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Public.About;

/// <summary>How programs read this site.</summary>
public sealed class ApiModel : PageModel
{
    public void OnGet() => SiteFrame.Of(Request.PathBase).SetOn(ViewData);
}
