using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components;

/// <summary>
/// <c>&lt;nhsuk-header href="/" service="Chalkshire review" service-href="/chalkshire"&gt;</c> with
/// <c>&lt;nhsuk-header-item&gt;</c> for each section and <c>&lt;nhsuk-header-account-item&gt;</c> for who is signed in.
/// </summary>
[HtmlTargetElement("nhsuk-header")]
public sealed class HeaderTagHelper : TagHelper
{
    /// <summary>Where the wordmark leads.</summary>
    public string Href { get; set; } = "/";

    /// <summary>The review's name.</summary>
    public string? Service { get; set; }

    /// <summary>The review's front page.</summary>
    public string? ServiceHref { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var sections = context.Await<HeaderNavigationItem>();
        var account = context.Await<HeaderAccountItem>();
        await output.GetChildContentAsync();
        output.Show(HeaderHtml.Render(new()
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Logo = new() { Href = Href },
            Service = string.IsNullOrEmpty(Service) ? null : new() { Text = Service, Href = ServiceHref },
            Navigation = new() { Items = sections },
            Account = account.Count == 0 ? null : new() { Items = account },
        }));
    }
}

/// <summary>A section of the site.</summary>
[HtmlTargetElement("nhsuk-header-item")]
public sealed class HeaderItemTagHelper : TagHelper
{
    /// <summary>Its first page.</summary>
    public string? Href { get; set; }

    /// <summary>Whether this is the page the reader is on.</summary>
    public bool Current { get; set; }

    /// <summary>Whether the reader is somewhere in the section.</summary>
    public bool Active { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new HeaderNavigationItem
        {
            Id = output.ReadId(),
            Classes = output.ReadClasses(),
            Attributes = output.ReadAttributes(),
            Content = await output.ReadContentAsync(),
            Href = Href,
            IsCurrent = Current,
            IsActive = Active,
        });
}

/// <summary>Who is signed in, a link of theirs, or the way out.</summary>
[HtmlTargetElement("nhsuk-header-account-item")]
public sealed class HeaderAccountItemTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <summary>Where it posts to.</summary>
    public string? Action { get; set; }

    /// <summary>Hidden fields that are posted, such as the token against forgery.</summary>
    public IHtmlContent? Fields { get; set; }

    /// <summary>Whether a person's picture stands before the words.</summary>
    public bool Icon { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        context.HandOver(output, new HeaderAccountItem
        {
            Content = await output.ReadContentAsync(),
            // A view that says null hands over an empty text.
            Href = string.IsNullOrEmpty(Href) ? null : Href,
            Action = string.IsNullOrEmpty(Action) ? null : Action,
            Fields = Fields,
            HasIcon = Icon,
        });
}
