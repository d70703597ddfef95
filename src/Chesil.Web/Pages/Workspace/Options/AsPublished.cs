using Chesil.Reviews.Options;

namespace Chesil.Web.Pages.Workspace.Options;

/// <summary>A version as the public would read it.</summary>
public sealed record AsPublished(OptionVersion Option, IReadOnlyList<Hurdle> Hurdles, ReviewNames Names);
