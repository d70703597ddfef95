using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Pages.Public.Problems;

/// <summary>What went wrong, and what to do next.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[IgnoreAntiforgeryToken]
public sealed class ProblemModel : PageModel
{
    /// <summary>Where a page leaves its own sentence.</summary>
    public const string Reason = "Chesil.Problem";

    /// <summary>Set where a form came without its token, or with somebody else's.</summary>
    public const string FormIsOld = "Chesil.FormIsOld";

    /// <summary>The heading.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What happened, in a sentence or two.</summary>
    public string What { get; private set; } = "";

    /// <summary>What to do, where there is more to do than to go elsewhere.</summary>
    public string? Next { get; private set; }

    // Whatever method was asked with, so that a form that failed is answered too.
    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        SiteFrame.Of(Request.PathBase).SetOn(ViewData);
        // Whoever asks for this page itself has found no page.
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = StatusCodes.Status404NotFound;
        (Heading, What, Next) = Response.StatusCode switch
        {
            StatusCodes.Status400BadRequest when HttpContext.Items.ContainsKey(FormIsOld) => ("Nothing was saved",
                "The page you sent was open for too long, or you signed in or out after you opened it.",
                "Go back. What you typed should still be there: copy it. Then load the page again, paste it in, and send it once more."),
            StatusCodes.Status401Unauthorized => ("You are signed out, and nothing was saved",
                "You were away for too long, or your password was changed.",
                "Sign in again in a new tab of your browser. Then come back to this one, go back to the page you sent, and send it once more. What you typed should still be there."),
            StatusCodes.Status403Forbidden => ("You may not do this", "Your role does not allow it. Nothing was changed.", "If you think it should, ask an admin of the review. They can change your role."),
            StatusCodes.Status404NotFound => ("Page not found", HttpContext.Items[Reason] as string ?? "If you typed the address, check that it is right. If you pasted it, check that you copied all of it.", null),
            StatusCodes.Status405MethodNotAllowed => ("This page can only be read", "It takes no forms and no uploads. Open it by its address.", null),
            StatusCodes.Status413PayloadTooLarge => ("That is too long, and nothing was saved", "What you sent is more than 2 MB, about a thousand pages of text.", "Go back. Your text is still there. Make it shorter, and send it again."),
            StatusCodes.Status429TooManyRequests => ("Too many tries at once", "Many people, or a program, are trying to sign in from where you are.", "Wait a minute. Then go back and try again."),
            >= 500 => ("Something went wrong", "The fault is ours. Try again later. If it happens again, tell whoever runs this site which page you wanted.", null),
            _ => ("This cannot be shown", "Something about the request was not understood.", null),
        };
    }

    public void OnGet(int code)
    {
    }

    /// <summary>Without this, the framework would answer that all is well.</summary>
    public void OnOptions(int code)
    {
    }
}
