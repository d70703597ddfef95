using System.Globalization;
using System.Security.Claims;
using Chesil.Reviews.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Chesil.Web.Visitors;

/// <summary>How the site knows who somebody is: by a cookie that says which account and since which password. What is not said to be public needs one.</summary>
internal static class SignIn
{
    public const string Scheme = "Chesil", CookieName = "chesil";

    /// <summary>Changes with the password, so that whoever signed in with an older one is out.</summary>
    private const string Stamp = "chesil:stamp";

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Visitor>();
        services.AddScoped<NeedsFilter>();
        services.AddAuthentication(Scheme).AddCookie(Scheme, cookie =>
        {
            cookie.Cookie.Name = CookieName;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "from";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.Events.OnValidatePrincipal = Check;
            // The problem page says it in words; there is nowhere else to go.
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder(Scheme).RequireAuthenticatedUser().Build());
        return services;
    }

    /// <summary>Lets somebody in.</summary>
    public static Task Open(HttpContext context, Account account) => context.SignInAsync(Scheme, PrincipalOf(account));

    /// <summary>Lets somebody out.</summary>
    public static Task Close(HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>What the cookie says.</summary>
    public static ClaimsPrincipal PrincipalOf(Account account) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id.ToString("D", CultureInfo.InvariantCulture)), new Claim(Stamp, account.SecurityStamp!)], Scheme));

    // At every request: an account that is gone, or a password that was changed, is out at once.
    private static async Task Check(CookieValidatePrincipalContext context)
    {
        var visitor = context.HttpContext.RequestServices.GetRequiredService<Visitor>();
        if (Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            && await visitor.ReadAccount(id, context.HttpContext.RequestAborted) is { } account
            && string.Equals(account.SecurityStamp, context.Principal.FindFirstValue(Stamp), StringComparison.Ordinal)) return;
        context.RejectPrincipal();
        await Close(context.HttpContext);
    }
}
