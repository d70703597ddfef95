using System.Globalization;
using Chesil.Web;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var port = int.Parse(builder.Configuration["port"] ?? "5080", CultureInfo.InvariantCulture);
var data = Path.GetFullPath(builder.Configuration["data"] ?? "data");

builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    // Until there are accounts, the site is for this machine alone.
    kestrel.ListenLocalhost(port);
});
builder.Services.AddSingleton(services => ReviewShelf.Load(data, services.GetRequiredService<ILogger<ReviewShelf>>()));
builder.Services.AddResponseCompression();
builder.Services.AddRazorPages();

var app = builder.Build();
app.Services.GetRequiredService<ReviewShelf>();
app.UseMiddleware<SecurityHeaders>();
app.UseExceptionHandler("/error");
app.UseStatusCodePagesWithReExecute("/not-found");
app.UseResponseCompression();
app.UseStaticFiles();
app.UseRouting();
app.MapRazorPages();
await app.RunAsync();

/// <summary>The host, named so that tests can start it.</summary>
public partial class Program;
