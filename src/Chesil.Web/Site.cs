using System.Text.Encodings.Web;
using System.Text.Unicode;
using Chesil.Reviews;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Chesil.Web.Api;
using Chesil.Web.Hosting;
using Chesil.Web.Pages.Workspace.Members;
using Chesil.Web.Shelf;
using Chesil.Web.Visitors;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;

namespace Chesil.Web;

/// <summary>The site: what everybody may read, and the workspace of those who run a review.</summary>
public static class Site
{
    /// <summary>Gets the data ready and puts the site together.</summary>
    /// <param name="options">Where it is served, and from which data.</param>
    /// <param name="time">What tells the time; the clock of the machine where nothing is given.</param>
    /// <param name="cancellation">Stops the getting ready.</param>
    /// <exception cref="OlderDataException">The data were made by an older version of the program.</exception>
    /// <exception cref="DemonstrationDataException">There are demonstration accounts, and others could reach them.</exception>
    public static async Task<WebApplication> BuildAsync(SiteOptions options, TimeProvider? time = null, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(options.Data);
        var database = DatabaseChoice.Of(options.Connection, options.Data);
        Doors doors;
        await using (var db = database.Open())
        {
            if (await DatabasePreparation.Prepare(db, cancellation) == DatabaseReadiness.Older) throw new OlderDataException();
            doors = await Doors.Open(db, options, time ?? TimeProvider.System, cancellation);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = FormSize.MostReadBytes;
        });
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = options.AllowedHosts is { Count: > 0 } named ? [.. named] : ["*"]);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        // That keys lie unencrypted beside the data is as decided; that pages with forms are not kept is as wanted.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        if (time is not null) builder.Services.AddSingleton(time);
        builder.Services.AddSingleton<ComposedReviews>();
        builder.Services.AddScoped<ReviewShelf>();
        // Letters of every script stay as they are; only what has a meaning in HTML is encoded.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddChesilReviews(database);
        builder.Services.AddSingleton(doors);
        builder.Services.AddSignIn();
        builder.Services.AddScoped<Pages.Workspace.Options.Write.WritingStart>();
        builder.Services.AddRazorPages(pages =>
        {
            pages.Conventions.AllowAnonymousToFolder("/Public");
            pages.Conventions.AddPageRoutesOfMembers();
            pages.Conventions.ConfigureFilter(OnlyItsMethods.Of);
            pages.Conventions.ConfigureFilter(new ServiceFilterAttribute(typeof(AccountArea)));
            pages.Conventions.ConfigureFilter(new ServiceFilterAttribute(typeof(NeedsFilter)));
        }).AddMvcOptions(mvc => mvc.Filters.Add<FormTokens>());
        builder.Services.AddApi();
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv"]);

        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseWhen(ApiRoutes.IsApi, api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(context => !ApiRoutes.IsApi(context), pages => pages.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/problem/500",
            StatusCodeSelector = fault => fault switch
            {
                // A role can be taken between the page and its form.
                NotPermittedException => StatusCodes.Status403Forbidden,
                SentForSomethingElseException => StatusCodes.Status400BadRequest,
                _ => StatusCodes.Status500InternalServerError,
            },
        }).UseStatusCodePagesWithReExecute("/problem/{0}"));
        app.UseRouting();
        app.UseMiddleware<OnlyReading>();
        app.UseAuthentication();
        app.UseMiddleware<SignedInAnswers>();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseMiddleware<FormSize>();
        var open = app.MapGroup("").AllowAnonymous();
        open.MapSiteAssets();
        open.MapReviewFiles();
        open.MapReviewFeeds();
        open.MapApi();
        app.MapRazorPages();
        return app;
    }
}

/// <summary>The data were made by an older version of the program, which cannot be carried over until 0.1.</summary>
public sealed class OlderDataException() : Exception("The data folder was made by an older version of Chesil. Until version 0.1 such data cannot be carried over. Move the folder away, or name another with --data, and start again.");
