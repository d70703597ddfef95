using System.Diagnostics;

namespace Chesil.Benchmarks.Measuring;

/// <summary>
/// Processor time of one run, all threads together. On a shared machine it says more than the clock on the wall.
/// </summary>
internal static class ProcessorTime
{
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(600);

    public static TimeSpan Of(Func<object> work)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var runs = 0;
        TimeSpan spent;
        do
        {
            GC.KeepAlive(work());
            runs++;
            process.Refresh();
            spent = process.TotalProcessorTime - before;
        }
        while (spent < Enough);
        return spent / runs;
    }
}
