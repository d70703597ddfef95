using Chesil.Packages.Addresses;
using Chesil.Packages.Tables;

namespace Chesil.Packages.Arrangements;

/// <summary>What a change says, in a sentence without its full stop. Written once: results, pages and forms say the same.</summary>
public static class ChangeSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="change">The change. What it does not name yet is passed over.</param>
    /// <param name="site">The name of a site by its code.</param>
    /// <param name="service">The name of a service by its code.</param>
    public static string Of(OptionChange change, Func<string, string> site, Func<string, string> service)
    {
        var at = site(change.Site);
        var what = change.Service is { } code ? service(code) : "a service";
        return change.Change switch
        {
            ChangeKind.OpenService => $"{what} opens at {at}",
            ChangeKind.CloseService => $"{what} ends at {at}",
            ChangeKind.MoveService => $"{what} moves from {at} to {(change.ToSite is { } to ? site(to) : "another site")}",
            ChangeKind.CloseSite => $"{at} closes",
            ChangeKind.AddCapacity => $"{Beds(change.Beds)} for {what} at {at}",
            ChangeKind.ChangeHours => $"New hours for {what} at {at}{(change.Hours is { } hours ? ": " + hours : "")}",
            ChangeKind.ChangeRole => change.Role is { } role ? $"{at} gets the role “{role}”" : $"{at} gets another role",
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
    }

    private static string Beds(decimal? beds)
    {
        if (beds is not { } count) return "More or fewer beds";
        var number = Math.Abs(count) / 1.000000000000000000000000000m;
        return $"{Printed.Number(number, number.Scale)} {(count < 0 ? "fewer" : "more")} {(number == 1 ? "bed" : "beds")}";
    }
}
