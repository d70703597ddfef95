using System.Globalization;

namespace Chesil.TravelTimes.Roads;

/// <summary>Every rule a road table must keep, reported all at once.</summary>
internal static class RoadTableChecks
{
    public static List<RoadProblem> ListProblems(IReadOnlyList<RoadNode> nodes, IReadOnlyList<RoadLink> links)
    {
        var problems = new List<RoadProblem>();
        var ids = new HashSet<string>(nodes.Count, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
            foreach (var what in NodeProblems(nodes[i], ids))
                problems.Add(new RoadProblem(true, nodes[i].Id ?? "", i, what));

        var codes = new HashSet<string>(links.Count, StringComparer.Ordinal);
        for (var i = 0; i < links.Count; i++)
            foreach (var what in LinkProblems(links[i], ids, codes))
                problems.Add(new RoadProblem(false, links[i].Code ?? "", i, what));
        return problems;
    }

    private static IEnumerable<string> NodeProblems(RoadNode node, HashSet<string> ids)
    {
        if (string.IsNullOrEmpty(node.Id)) yield return "it has no id.";
        else if (!ids.Add(node.Id)) yield return "this id is given more than once.";
        if (!(node.Latitude is >= -90 and <= 90)) yield return $"latitude is {Text(node.Latitude)}; expected -90 to 90.";
        if (!(node.Longitude is >= -180 and <= 180)) yield return $"longitude is {Text(node.Longitude)}; expected -180 to 180.";
    }

    private static IEnumerable<string> LinkProblems(RoadLink link, HashSet<string> ids, HashSet<string> codes)
    {
        if (string.IsNullOrEmpty(link.Code)) yield return "it has no code.";
        else if (!codes.Add(link.Code)) yield return "this code is given more than once.";
        if (!ids.Contains(link.From ?? "")) yield return $"it starts at node '{link.From}', which is not in the table.";
        if (!ids.Contains(link.To ?? "")) yield return $"it ends at node '{link.To}', which is not in the table.";
        if (link.From == link.To) yield return "it starts and ends at the same node.";
        if (!Enum.IsDefined(link.Direction)) yield return $"direction is {link.Direction}; expected both, forward or backward.";
        if (!IsAmount(link.Metres)) yield return $"length is {Text(link.Metres)} metres; expected 0 or more.";
        foreach (var what in link.IsTimed ? TimedProblems(link) : SpeedProblems(link))
            yield return what;
    }

    private static IEnumerable<string> TimedProblems(RoadLink link)
    {
        if (!IsAmount(link.CrossingSeconds))
            yield return $"crossing is {Text(link.CrossingSeconds)} seconds; expected 0 or more.";
        if (!IsAmount(link.MeanWaitSeconds))
            yield return $"mean wait is {Text(link.MeanWaitSeconds)} seconds; expected 0 or more.";
        if (IsAmount(link.CrossingSeconds) && IsAmount(link.MeanWaitSeconds)
            && RoadTimes.FindTimed(link.CrossingSeconds + link.MeanWaitSeconds) is null)
            yield return "crossing and wait together are longer than 24 days.";
    }

    private static IEnumerable<string> SpeedProblems(RoadLink link)
    {
        if (!(link.SpeedKmh > 0 && double.IsFinite(link.SpeedKmh)))
            yield return $"speed is {Text(link.SpeedKmh)} km/h; expected more than 0.";
        else if (IsAmount(link.Metres) && RoadTimes.FindDriving(link.Metres, link.SpeedKmh) is null)
            yield return "driving it takes longer than 24 days.";
    }

    private static bool IsAmount(double value) => value >= 0 && double.IsFinite(value);

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
