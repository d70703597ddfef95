using System.Text.Encodings.Web;
using System.Text.Unicode;
using Chesil.Reviews;
using Chesil.Reviews.Data;
using Chesil.Web.Hosting;
using Chesil.Web.Shelf;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;

namespace Chesil.Web;

/// <summary>The site: what everybody may read, and the workspace of those who run a review.</summary>
public static class Site
{
    /// <summary>Gets the data ready and puts the site together.</summary>
    /// <exception cref="OlderDataException">The data were made by an older version of the program.</exception>
    public static async Task<WebApplication> BuildAsync(SiteOptions options, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(options.Data);
        var database = DatabaseChoice.Of(options.Connection, options.Data);
        await using (var db = database.Open())
        {
            if (await DatabasePreparation.Prepare(db, cancellation) == DatabaseReadiness.Older) throw new OlderDataException();
        }

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
        builder.Services.AddChesilReviews(database);
        builder.Services.AddSignIn();
        builder.Services.AddScoped<Pages.Workspace.Options.Write.WritingStart>();
        builder.Services.AddRazorPages(pages =>
        {
            pages.Conventions.AllowAnonymousToFolder("/Public");
            pages.Conventions.ConfigureFilter(new ServiceFilterAttribute(typeof(NeedsFilter)));
        });
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv"]);

        var app = builder.Build();
        _ = app.Services.GetRequiredService<ReviewShelf>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseExceptionHandler("/problem/500");
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        var open = app.MapGroup("").AllowAnonymous();
        open.MapSiteAssets();
        open.MapReviewFiles();
        app.MapRazorPages();
        return app;
    }
}

/// <summary>The data were made by an older version of the program, which cannot be carried over until 0.1.</summary>
public sealed class OlderDataException() : Exception("The data folder was made by an older version of Chesil. Until version 0.1 such data cannot be carried over. Move the folder away, or name another with --data, and start again.");
