using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using BenchmarkDotNet.Validators;

namespace Chesil.Benchmarks.Measuring;

/// <summary>In this process, because the default way builds a project of its own; few rounds, because the machine is shared.</summary>
internal static class Settings
{
    public static IConfig Of(int rounds) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(rounds).WithMinIterationCount(1).WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(250)).WithUnrollFactor(1))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddValidator(JitOptimizationsValidator.FailOnError)
        .AddLogger(NullLogger.Instance)
        .WithArtifactsPath(Path.Combine(Data.Repository.Root, "artifacts", "bench"))
        .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.StopOnFirstError);
}
