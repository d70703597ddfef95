using Chesil.Web.Pages.Public.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Chesil.Web.Visitors;

/// <summary>A page that takes no form says so; without this it would be shown as if it had taken one.</summary>
internal sealed class OnlyItsMethods(IReadOnlyList<string> methods) : IAuthorizationFilter, IOrderedFilter
{
    private static readonly string[] Known = [HttpMethods.Get, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete];

    /// <summary>Before the token of a form is looked for.</summary>
    public int Order => int.MinValue;

    /// <summary>The filter of a page. The problem page answers whatever was asked.</summary>
    public static IFilterMetadata Of(PageApplicationModel page)
    {
        // OnPageHandlerExecuting is taken for a handler too, of the method Page.
        var taken = page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Intersect(Known).Order(StringComparer.Ordinal).ToList();
        if (taken.Contains(HttpMethods.Get)) taken.Insert(taken.IndexOf(HttpMethods.Get) + 1, HttpMethods.Head);
        return page.ModelType == typeof(ProblemModel) ? new NoFilter() : new OnlyItsMethods(taken);
    }

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (methods.Contains(context.HttpContext.Request.Method, StringComparer.OrdinalIgnoreCase)) return;
        context.HttpContext.Response.Headers.Allow = string.Join(", ", methods);
        context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    private sealed class NoFilter : IFilterMetadata;
}

/// <summary>Tells the problem page that a form was sent without its token, or with that of somebody else.</summary>
internal sealed class FormTokens : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult) context.HttpContext.Items[ProblemModel.FormIsOld] = true;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
