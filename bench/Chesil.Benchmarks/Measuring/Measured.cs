using System.Globalization;
using System.Text;

namespace Chesil.Benchmarks.Measuring;

/// <summary>One line of the result.</summary>
internal sealed record Measured(Work Work, TimeSpan Median, TimeSpan Processor, long AllocatedBytes, PeerTime? Peer, string? NoPeer)
{
    /// <summary>The lines as a table in Markdown. Times of processors are compared: the clock also counts what others do on the machine.</summary>
    public static string Table(IEnumerable<Measured> lines)
    {
        var text = new StringBuilder("| what | clock | processor | allocated | peer | its clock | its processor | peer / ours |\n|---|---:|---:|---:|---|---:|---:|---:|\n");
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {line.Work.What} | {Text(line.Median)} | {Text(line.Processor)} | {line.AllocatedBytes / 1024.0 / 1024:0.0} MiB |");
            if (line.Peer is { } peer) text.Append(CultureInfo.InvariantCulture, $" {peer.Name} | {Text(peer.Wall)} | {Text(peer.Processor)} | {peer.Processor / line.Processor:0.0} |\n");
            else text.Append(CultureInfo.InvariantCulture, $" {line.NoPeer ?? "none"} | | | |\n");
        }
        return text.ToString();
    }

    private static string Text(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:0} µs"),
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.00} ms"),
        < 100 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms"),
    };
}
