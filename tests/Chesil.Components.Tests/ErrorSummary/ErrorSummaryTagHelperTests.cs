using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Chesil.Components.Tests.ErrorSummary;

public sealed class ErrorSummaryTagHelperTests
{
    [Fact]
    public async Task Every_error_of_the_model_state_leads_to_its_field()
    {
        var html = await RenderAsync(("Weights[0].Value", "Enter a weight"), ("", "The panel has closed & gone"));
        Assert.Contains("""<a href="#Weights_0__Value">Enter a weight</a>""", html);
        Assert.Contains("<li>The panel has closed &amp; gone</li>", html);
        Assert.Contains("There is a problem", html);
    }

    [Fact]
    public async Task Nothing_is_shown_where_nothing_is_wrong() => Assert.Empty(await RenderAsync());

    private static async Task<string> RenderAsync(params (string Key, string Message)[] errors)
    {
        var modelState = new ModelStateDictionary();
        foreach (var (key, message) in errors) modelState.AddModelError(key, message);
        var helper = new ErrorSummaryTagHelper { ViewContext = new ViewContext { ViewData = new ViewDataDictionary(new EmptyModelMetadataProvider(), modelState) } };
        var context = new TagHelperContext("nhsuk-error-summary", [], new Dictionary<object, object>(), "id");
        var output = new TagHelperOutput("nhsuk-error-summary", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await helper.ProcessAsync(context, output);
        return output.ToHtml();
    }
}
