using Microsoft.AspNetCore.Diagnostics;

namespace Chesil.Web.Hosting;

/// <summary>
/// Refuses forms that are too long, before anything in them is looked at. What a browser still sends is read and thrown away up to
/// a point: it would not show the answer otherwise.
/// </summary>
internal sealed class FormSize(RequestDelegate next)
{
    /// <summary>The longest form.</summary>
    public const long LongestBytes = 2 * 1024 * 1024;

    /// <summary>What is read of anything at all; beyond it the connection is closed.</summary>
    public const long MostReadBytes = 32 * 1024 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        // A request that is answered by the problem page has been here before.
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            await next(context);
            return;
        }
        if (request.ContentLength > LongestBytes)
        {
            await Drain(request, context.RequestAborted);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }
        if (request.HasFormContentType)
        {
            try
            {
                await request.ReadFormAsync(context.RequestAborted);
            }
            catch (Exception tooLong) when (tooLong is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }
        }
        await next(context);
    }

    private static async Task Drain(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MostReadBytes) return;
        var rubbish = new byte[64 * 1024];
        try
        {
            while (await request.Body.ReadAsync(rubbish, cancellation) > 0)
            {
            }
        }
        catch (IOException)
        {
            // They stopped sending.
        }
    }
}
