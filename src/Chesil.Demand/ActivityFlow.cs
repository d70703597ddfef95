namespace Chesil.Demand;

/// <summary>Activity that goes to another site than before.</summary>
/// <param name="FromSite">Index of the site in the baseline option; null when no site served it.</param>
/// <param name="ToSite">Index of the site in the other option; null when no site would serve it.</param>
/// <param name="Service">Index of the service.</param>
/// <param name="Volume">How much moves.</param>
public sealed record ActivityFlow(int? FromSite, int? ToSite, int Service, ActivityVolume Volume);
