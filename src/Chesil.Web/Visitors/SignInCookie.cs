using System.Globalization;
using System.Security.Claims;
using Chesil.Reviews.Accounts;
using Chesil.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Chesil.Web.Visitors;

/// <summary>How the site knows who somebody is: by a cookie that says which account and since which password. What is not said to be public needs one.</summary>
internal static class SignInCookie
{
    public const string Scheme = "Chesil", CookieName = "chesil", FormCookieName = "chesil-form";

    /// <summary>Changes with the password, so that whoever signed in with an older one is out.</summary>
    private const string Stamp = "chesil:stamp";

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Visitor>();
        services.AddScoped<NeedsFilter>();
        services.AddScoped<AccountArea>();
        services.AddScoped<PasswordCheck>();
        services.AddSignInRate();
        // Keys are known by the name, so that two versions of the program in two folders share them.
        services.AddDataProtection().SetApplicationName("Chesil");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = new KeysInDatabase(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<TimeProvider>())));
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = FormCookieName;
            forms.Cookie.HttpOnly = true;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // Every answer carries it already.
            forms.SuppressXFrameOptionsHeader = true;
        });
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
            // A form would be lost on the way over the sign-in page; told so, its sender can go back to it.
            cookie.Events.OnRedirectToLogin = context =>
            {
                if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) context.Response.Redirect(context.RedirectUri);
                else context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            };
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
            && (!account.IsDemonstration || context.HttpContext.RequestServices.GetRequiredService<Doors>().DemonstrationKey is not null)
            && string.Equals(account.SecurityStamp, context.Principal.FindFirstValue(Stamp), StringComparison.Ordinal)) return;
        context.RejectPrincipal();
        await Close(context.HttpContext);
    }
}
