using Chesil.Packages.Addresses;
using Microsoft.AspNetCore.Html;

namespace Chesil.Components;

/// <summary>Renders how far a figure can be relied on.</summary>
public static class StatusHtml
{
    /// <summary>One word, marked so that it does not pass for part of the number.</summary>
    public static IHtmlContent Render(FigureStatus status) => new Element("span").Class("chesil-status").Add(status.Word());
}
