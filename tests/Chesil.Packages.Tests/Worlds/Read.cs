using Chesil.Packages.Files;
using Chesil.Packages.Reading;

namespace Chesil.Packages.Tests.Worlds;

/// <summary>Reads packages and says what must come of it.</summary>
internal static class Read
{
    public static PackageReading Of(PackageFiles files) => PackageReader.Read(files, TestContext.Current.CancellationToken);

    public static PackageReading Of(string path) => PackageReader.Read(path, TestContext.Current.CancellationToken);

    /// <summary>The package is loaded, with exactly these warnings.</summary>
    public static ReviewPackage Loads(PackageFiles files, params string[] warnings)
    {
        var reading = Of(files);
        Assert.Equal(warnings, reading.Problems.Select(problem => problem.ToString()));
        Assert.All(reading.Problems, problem => Assert.Equal(Severity.Warning, problem.Severity));
        return Assert.IsType<PackageReading.Loaded>(reading).Package;
    }

    /// <summary>
    /// Nothing is loaded, and exactly these problems are told, each with its file, row, column, what was found, what was
    /// expected and what to do.
    /// </summary>
    public static void Refuses(PackageFiles files, params string[] problems)
    {
        var reading = Of(files);
        Assert.Equal(problems, reading.Problems.Select(problem => problem.ToString()));
        Assert.IsType<PackageReading.Refused>(reading);
        Assert.Contains(reading.Problems, problem => problem.Severity == Severity.Error);
    }
}
