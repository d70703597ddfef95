using BenchmarkDotNet.Running;
using Chesil.Benchmarks.Acts;
using Chesil.Benchmarks.Measuring;
using Chesil.Benchmarks.Works;

if (args is ["acts", .. var rest]) return await ActsCommand.RunAsync(rest);

// Every answer is checked before any time is taken; a wrong one ends the run with 1.
Work[] all =
[
    new ElementaryExp(), new ElementaryLog(), new ElementaryPow(),
    new TravelTable500(), new TravelTable5000(), new SnapPlaces(), new AccessOfDorset(),
    new ProjectDemand(), new AppraiseTwentyOptions(),
    new ReadPackage(), new RunChalkshire(),
];

if (args.Contains("--help") || args.Contains("-h"))
{
    Console.WriteLine("Usage: Chesil.Benchmarks [NAME ...] [--rounds N] [--check] [--no-peers]");
    Console.WriteLine(ActsCommand.Usage);
    Console.WriteLine("Measures every piece of work whose name contains a NAME, or all of them. --check checks the answers and takes no time.");
    foreach (var work in all) Console.WriteLine($"  {work.GetType().Name,-24} {work.What}");
    return 0;
}

var rounds = Array.IndexOf(args, "--rounds") is var at and >= 0 && at + 1 < args.Length && int.TryParse(args[at + 1], out var given) && given > 0 ? given : 7;
string[] names = [.. args.Where((arg, i) => !arg.StartsWith('-') && (i == 0 || args[i - 1] != "--rounds"))];
var chosen = all.Where(work => names.Length == 0 || names.Any(name => work.GetType().Name.Contains(name, StringComparison.OrdinalIgnoreCase))).ToList();

var here = new List<Work>();
foreach (var work in chosen)
{
    if (work.Missing is { } why)
    {
        Console.WriteLine($"Left out: {work.What}: {why}.");
        continue;
    }
    try
    {
        work.PrepareAndCheck();
    }
    catch (WrongAnswerException wrong)
    {
        Console.Error.WriteLine($"Wrong answer: {work.What}. {wrong.Message}");
        return 1;
    }
    Console.WriteLine($"Right: {work.What}: {work.Known}.");
    here.Add(work);
}
if (here.Count == 0)
{
    Console.Error.WriteLine("Nothing to measure.");
    return 2;
}
if (args.Contains("--check")) return 0;

var lines = new List<Measured>();
foreach (var work in here)
{
    Console.WriteLine($"Measuring {work.What}");
    var report = BenchmarkRunner.Run(work.GetType(), Settings.Of(rounds)).Reports.SingleOrDefault();
    if (report?.ResultStatistics is not { } statistics)
    {
        Console.Error.WriteLine("It could not be measured. Benchmarks are built with -c Release.");
        return 1;
    }
    string? noPeer = null;
    var peer = args.Contains("--no-peers") ? null : work.Peer?.Measure(out noPeer);
    lines.Add(new Measured(work, TimeSpan.FromMicroseconds(statistics.Median / 1000), ProcessorTime.Of(work.Run), report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0, peer, noPeer));
}
Console.WriteLine();
Console.Write(Measured.Table(lines));
return 0;
