using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chesil.Web.Tests.Harness;

namespace Chesil.Web.Tests.Rules.Walking;

/// <summary>What somebody who may would send.</summary>
internal static class Forms
{
    private const string Token = "__RequestVerificationToken";

    /// <summary>The fields of the form on a page as somebody is shown it: the first choice where there is one, and a reason where one is asked for. Its token is left out.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> FillAsync(Person person, string path, CancellationToken cancellation)
    {
        using var response = await person.GetAsync(path, cancellation);
        if (response.StatusCode != HttpStatusCode.OK) return [];
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(cancellation));
        if (page.QuerySelector("main form[method=post]") is not IHtmlFormElement form) return [];
        var fields = TestVisitor.FieldsOf(form).Where(field => field.Name != Token).ToList();
        var names = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var choice in form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type is "radio" or "checkbox" && input.Name is { Length: > 0 }))
        {
            if (names.Add(choice.Name!)) fields.Add((choice.Name!, choice.Value));
        }
        return [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value is { Length: > 0 } value ? value : field.Name.EndsWith("Reason", StringComparison.Ordinal) ? "For a test." : ""))];
    }
}
