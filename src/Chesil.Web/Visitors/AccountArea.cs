using Chesil.Components;
using Chesil.Reviews.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Chesil.Web.Visitors;

/// <summary>Puts into the header of every page who is signed in, the way to their workspace, and the way in or out.</summary>
public sealed class AccountArea(Visitor visitor, IAntiforgery antiforgery) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Result is not PageResult || context.HandlerInstance is not PageModel { ViewData: { } viewData } page) return;
        var frame = PageFrame.Of(viewData);
        (frame with { Account = await ItemsOf(page.HttpContext, frame.Review) }).SetOn(viewData);
    }

    private async Task<IReadOnlyList<FrameAccountItem>> ItemsOf(HttpContext http, string? review)
    {
        var root = http.Request.PathBase;
        if (visitor.Account is not { } account) return http.Request.Path.StartsWithSegments("/sign-in") ? [] : [new FrameAccountItem("Sign in", root + "/sign-in")];
        // In the workspace the sections are in the header already.
        var hasWorkspace = review is not null && !http.Request.Path.StartsWithSegments($"/{review}/workspace") && await visitor.FindReview(review, http.RequestAborted) is var (_, reader) && reader.May(Permission.OpenWorkspace);
        return
        [
            new FrameAccountItem(account.Name, root + "/account", HasIcon: true),
            .. hasWorkspace ? [new FrameAccountItem("Workspace", $"{root}/{review}/workspace")] : Array.Empty<FrameAccountItem>(),
            new FrameAccountItem("Sign out", Action: root + "/sign-out", Fields: TokenOf(http)),
        ];
    }

    private TagBuilder TokenOf(HttpContext http)
    {
        var tokens = antiforgery.GetAndStoreTokens(http);
        var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        field.MergeAttributes(new Dictionary<string, string?> { ["name"] = tokens.FormFieldName, ["type"] = "hidden", ["value"] = tokens.RequestToken });
        return field;
    }
}
