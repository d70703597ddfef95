using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Public.Problems;

/// <summary>What went wrong, and what to do next.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[IgnoreAntiforgeryToken]
public sealed class ProblemModel : PageModel
{
    /// <summary>Where a page leaves its own sentence.</summary>
    public const string Reason = "Chesil.Problem";

    /// <summary>The heading.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What happened, in a sentence or two.</summary>
    public string What { get; private set; } = "";

    public void OnGet(int code)
    {
        SiteFrame.Of(Request.PathBase).SetOn(ViewData);
        // Whoever asks for this page itself has found no page.
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = StatusCodes.Status404NotFound;
        (Heading, What) = Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ("Page not found", HttpContext.Items[Reason] as string ?? "If you typed the address, check that it is right. If you pasted it, check that you copied all of it."),
            StatusCodes.Status405MethodNotAllowed => ("This site can only be read", "It takes no forms and no uploads. Open the page by its address."),
            >= 500 => ("Something went wrong", "The fault is ours. Try again later. If it happens again, tell whoever runs this site which page you wanted."),
            _ => ("This cannot be shown", "Something about the request was not understood."),
        };
    }
}
