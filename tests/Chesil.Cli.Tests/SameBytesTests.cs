using System.Security.Cryptography;
using Chesil.Testing;

namespace Chesil.Cli.Tests;

/// <summary>The same answer for everyone: whatever the machine, the same package gives the same files, byte for byte.</summary>
public sealed class SameBytesTests
{
    private static readonly IReadOnlyDictionary<string, string> Plain = new Dictionary<string, string>();

    [Fact]
    public void The_sample_gives_the_same_files_whatever_the_machine()
    {
        using var copy = new SampleCopy();
        var sample = Repository.Sample("chalkshire");
        var zip = copy.Beside("chalkshire.zip");
        Assert.Equal(0, CommandLine.Run("export", sample, "--to", zip).ExitCode);
        var expected = Files(copy, Repository.Root, Plain, sample, "--threads", "1");
        Assert.True(expected.Count > 15, "Results are a report, results.json, datapackage.json and many tables.");

        AssertSame("two threads", Files(copy, Repository.Root, Plain, sample, "--threads", "2"));
        AssertSame("no hardware intrinsics", Files(copy, Repository.Root, With("DOTNET_EnableHWIntrinsic", "0"), sample));
        AssertSame("no AVX2", Files(copy, Repository.Root, With("DOTNET_EnableAVX2", "0"), sample));
        AssertSame("a C library without FMA and AVX2", Files(copy, Repository.Root, With("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-FMA,-AVX2,-FMA_Usable,-AVX2_Usable"), sample));
        AssertSame("no tiered compilation", Files(copy, Repository.Root, With("DOTNET_TieredCompilation", "0"), sample));
        AssertSame("Turkish customs", Files(copy, Repository.Root, With("LANG", "tr_TR.UTF-8", "LC_ALL", "tr_TR.UTF-8", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0"), sample));
        AssertSame("the other side of the world", Files(copy, Repository.Root, With("TZ", "Pacific/Auckland"), sample));
        AssertSame("another working folder", Files(copy, copy.Package, Plain, "."));
        AssertSame("a copy elsewhere", Files(copy, Path.GetTempPath(), Plain, copy.Package));
        AssertSame("a zip", Files(copy, Repository.Root, Plain, zip));

        void AssertSame(string what, SortedDictionary<string, string> actual) => Assert.True(
            expected.SequenceEqual(actual),
            $"With {what} these differ: {string.Join(", ", expected.Keys.Union(actual.Keys).Where(file => expected.GetValueOrDefault(file) != actual.GetValueOrDefault(file)))}");
    }

    private static Dictionary<string, string> With(params string[] settings) => settings.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The hash of every file of the results, by its path.</summary>
    private static SortedDictionary<string, string> Files(SampleCopy copy, string workingFolder, IReadOnlyDictionary<string, string> environment, string package, params IEnumerable<string> more)
    {
        if (Directory.Exists(copy.Out)) Directory.Delete(copy.Out, recursive: true);
        var answer = CommandLine.RunIn(workingFolder, environment, ["appraise", package, "--out", copy.Out, .. more]);
        Assert.True(answer.ExitCode == 0, answer.Error);
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(copy.Out, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(copy.Out, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);
    }
}
