using Chesil.Reviews.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Chesil.Web.Visitors;

/// <summary>What a visitor must be allowed to open a page of the workspace. Every such page has one, and a test says so.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}

/// <summary>
/// Holds pages to what they need. Nobody signed in: to the sign-in page. No role in the review: it is not there. A role that does not
/// allow it: refused. It runs before anything of the page itself does: a filter among those of page handlers would come after the page's own.
/// </summary>
public sealed class NeedsFilter(Visitor visitor) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (context.ActionDescriptor is not CompiledPageActionDescriptor page || (page.ModelTypeInfo ?? page.HandlerTypeInfo).GetCustomAttributes(typeof(NeedsAttribute), inherit: true) is not [NeedsAttribute needs])
        {
            await next();
            return;
        }
        var cancellation = context.HttpContext.RequestAborted;
        if (visitor.AccountId is null)
        {
            context.Result = new ChallengeResult();
            return;
        }
        Reader reader;
        if (context.RouteData.Values["review"] is string code)
        {
            if (await visitor.FindReview(code, cancellation) is not var (_, found) || found.Role is null)
            {
                context.Result = new NotFoundResult();
                return;
            }
            reader = found;
        }
        else
        {
            reader = await visitor.InInstallation(cancellation);
        }
        if (!reader.May(needs.Permission)) context.Result = new ForbidResult();
        else await next();
    }
}
