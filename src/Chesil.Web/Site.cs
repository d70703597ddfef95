using System.Text.Encodings.Web;
using System.Text.Unicode;
using Chesil.Web.Hosting;
using Chesil.Web.Shelf;
using Microsoft.AspNetCore.ResponseCompression;

namespace Chesil.Web;

/// <summary>The site: reads the reviews once, then answers from memory. It only reads; nothing that a visitor sends is kept.</summary>
public static class Site
{
    /// <summary>Puts the site together.</summary>
    public static WebApplication Build(SiteOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddSingleton(services => ReviewShelf.Read(options.Data, services.GetRequiredService<ILogger<ReviewShelf>>()));
        // Letters of every script stay as they are; only what has a meaning in HTML is encoded.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorPages();
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv"]);

        var app = builder.Build();
        _ = app.Services.GetRequiredService<ReviewShelf>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseExceptionHandler("/problem/500");
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseMiddleware<OnlyReading>();
        app.UseRouting();
        app.MapSiteAssets();
        app.MapReviewFiles();
        app.MapRazorPages();
        return app;
    }
}
