using System.Net;
using Chesil.Reviews.Accounts;
using Chesil.Web.Tests.Harness;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Chesil.Web.Tests.Rules.Walking;

/// <summary>Somebody who walks.</summary>
/// <param name="Visitor">Their browser.</param>
/// <param name="Role">What they are; null for nothing.</param>
/// <param name="Review">Where they are it; null for everywhere.</param>
internal sealed record Person(TestVisitor Visitor, Role? Role, string? Review)
{
    private (string Name, string Value) _token;

    public bool IsNobody => Visitor.Account is null;

    public bool IsOfInstallation => Role is not null && Review is null;

    public Role? RoleIn(WalkedReview? review) => Review is null || Review == review?.Code ? Role : null;

    /// <summary>Asks for an address.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, CancellationToken cancellation) => Visitor.Client.GetAsync(new Uri(path, UriKind.Relative), cancellation);

    /// <summary>Sends a form, with the token that the site gives this person for one, or without any.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, bool withToken, CancellationToken cancellation)
    {
        using var content = new FormUrlEncodedContent(withToken ? [.. fields, KeyValuePair.Create(_token.Name, _token.Value)] : fields);
        return await Visitor.Client.PostAsync(new Uri(path, UriKind.Relative), content, cancellation);
    }

    /// <summary>Gets them the token of forms, as a page with a form would hold it, and its cookie.</summary>
    public async Task TakeTokenAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Headers.Cookie = Visitor.Cookies.GetCookieHeader(Visitor.Origin);
        if (!IsNobody) http.User = (await http.AuthenticateAsync()).Principal ?? throw new InvalidOperationException($"{this} is not let in.");
        var tokens = scope.ServiceProvider.GetRequiredService<IAntiforgery>().GetTokens(http);
        Visitor.Cookies.Add(Visitor.Origin, new Cookie(scope.ServiceProvider.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name!, tokens.CookieToken));
        _token = (tokens.FormFieldName, tokens.RequestToken!);
    }

    public override string ToString() => IsNobody ? "nobody" : Role is null ? "somebody without a role" : $"{Role} of {Review ?? "the installation"}";
}
