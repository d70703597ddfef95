using Chesil.SampleGenerator.County;
using Chesil.SampleGenerator.Roads;

var county = ChalkshireCounty.Build();
var roads = RoadBuilder.Build(county);
Console.WriteLine($"{county.Areas.Count} areas, {county.Areas.Sum(a => a.People)} people, {roads.Points.Count} points, {roads.Stretches.Count} stretches");
