namespace Chesil.TravelTimes.Search;

/// <summary>A node and the time between it and a place.</summary>
internal readonly record struct NodeTime(int Node, uint Milliseconds);
