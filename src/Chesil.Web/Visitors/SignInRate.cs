using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Chesil.Web.Visitors;

/// <summary>
/// How fast one place may try passwords and keys. A place is a part of the network, since one person may have many addresses. A
/// room full of people on one line gets in at once; who tries hundreds waits, and only when too many wait is one refused.
/// </summary>
internal static class SignInRate
{
    public const string Policy = "sign-in";

    private const int AtOnce = 40, EachSecond = 2, Waiting = 40;

    public static IServiceCollection AddSignInRate(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetTokenBucketLimiter(PlaceOf(context.Connection.RemoteIpAddress), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = AtOnce,
                TokensPerPeriod = EachSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = Waiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            })
            : RateLimitPartition.GetNoLimiter("reading"));
    });

    /// <summary>The part of the network an address belongs to: the first 24 bits of an old address, the first 56 of a new one.</summary>
    public static string PlaceOf(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return Convert.ToHexString(bytes.AsSpan(0, address.AddressFamily == AddressFamily.InterNetwork ? 3 : 7));
    }
}
