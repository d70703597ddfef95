using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using ActionContext = Microsoft.AspNetCore.Mvc.ActionContext;

namespace Chesil.Components.Report;

/// <summary>Renders views without a web server: only what the views themselves ask for is put together.</summary>
internal sealed class ReportViews : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public ReportViews()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IWebHostEnvironment>(new NoSite());
        services.AddSingleton(new DiagnosticListener("Chesil.Report"));
        services.AddSingleton<DiagnosticSource>(provider => provider.GetRequiredService<DiagnosticListener>());
        services.AddSingleton<HtmlEncoder>(HtmlContentExtensions.Readable);
        services.AddMvcCore()
            .ConfigureApplicationPartManager(parts =>
            {
                parts.ApplicationParts.Clear();
                parts.ApplicationParts.Add(new AssemblyPart(typeof(ReportViews).Assembly));
                parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(ReportViews).Assembly));
            })
            .AddViews()
            .AddRazorViewEngine();
        _services = services.BuildServiceProvider();
    }

    public async Task<string> RenderAsync<TModel>(string path, TModel model, CancellationToken cancellation)
    {
        await using var scope = _services.CreateAsyncScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation };
        var action = new ActionContext(request, new RouteData(), new ActionDescriptor());
        var view = scope.ServiceProvider.GetRequiredService<IRazorViewEngine>().GetView(executingFilePath: null, path, isMainPage: true) switch
        {
            { Success: true, View: { } found } => found,
            var missing => throw new InvalidOperationException($"There is no view {path}; looked in {string.Join(", ", missing.SearchedLocations ?? [])}."),
        };
        await using var text = new StringWriter { NewLine = "\n" };
        var data = new ViewDataDictionary<TModel>(scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = model };
        var temporary = scope.ServiceProvider.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(request);
        await view.RenderAsync(new ViewContext(action, view, data, temporary, text, new HtmlHelperOptions()));
        return WithoutIndentation(text.GetStringBuilder());
    }

    /// <summary>The indentation of views is for whoever writes them; in a long page it is a tenth of the bytes.</summary>
    private static string WithoutIndentation(StringBuilder html)
    {
        var kept = new StringBuilder(html.Length);
        var isLineStart = true;
        foreach (var chunk in html.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                if (isLineStart && c is (' ' or '\n' or '\r')) continue;
                kept.Append(c == '\r' ? '\n' : c);
                isLineStart = c is '\n' or '\r';
            }
        }
        return kept.ToString();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>No folder on any disk: the views are inside the assembly.</summary>
    private sealed class NoSite : IWebHostEnvironment
    {
        public string ApplicationName { get; set; } = typeof(ReportViews).Assembly.GetName().Name!;
        public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();
        public string WebRootPath { get; set; } = "";
        public string EnvironmentName { get; set; } = "Production";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
