using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chesil.Components.Tests.Pages;

/// <summary>A real site on this machine that serves the gallery: every tag helper, written as a page would write it.</summary>
public sealed class GallerySite : IAsyncLifetime
{
    private WebApplication _app = null!;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(GallerySite).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRazorPages().AddMvcOptions(BindingSentences.SetOn);
        _app = builder.Build();
        _app.UsePathBase("/below");
        _app.UseStaticFiles();
        _app.Use((context, next) =>
        {
            if (context.Request.Query["culture"].ToString() is { Length: > 0 } culture) CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return next(context);
        });
        _app.UseRouting();
        _app.MapRazorPages();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Client.BaseAddress = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
