using Chesil.Packages;
using Chesil.Packages.Reading;

namespace Chesil.Cli;

/// <summary>Reads the package a command names, and prints what is wrong with it.</summary>
internal static class PackageLoading
{
    private const int MostShown = 100;

    /// <summary>The package, or null when it was refused; problems go to standard error.</summary>
    public static ReviewPackage? Load(string path, CancellationToken cancellation) => Load(path, PackageReader.Read, cancellation);

    /// <summary>The same for a package whose framework is to be sealed again.</summary>
    public static ReviewPackage? LoadToSeal(string path, CancellationToken cancellation) => Load(path, PackageReader.ReadToSeal, cancellation);

    private static ReviewPackage? Load(string path, Func<string, CancellationToken, PackageReading> read, CancellationToken cancellation)
    {
        if (!Path.Exists(path)) throw CommandRefusedException.WrongCommandLine($"There is no folder or file at {path}.");
        var reading = read(path, cancellation);
        Print(reading.Problems, Console.Error);
        return (reading as PackageReading.Loaded)?.Package;
    }

    /// <summary>Prints problems one by one, errors before warnings, and how many there are.</summary>
    public static void Print(IReadOnlyList<PackageProblem> problems, TextWriter writer)
    {
        var ordered = problems.OrderBy(problem => problem.Severity).ToList();
        foreach (var problem in ordered.Take(MostShown))
        {
            writer.WriteLine($"{(problem.Severity == Severity.Error ? "Error" : "Warning")} in {problem.Place}");
            writer.WriteLine($"  found     {problem.Found}");
            writer.WriteLine($"  expected  {problem.Expected}");
            writer.WriteLine($"  do this   {problem.WhatToDo}");
        }
        if (ordered.Count > MostShown) writer.WriteLine($"... and {ordered.Count - MostShown} more.");
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        string[] counts = [.. new[] { (Count: errors, Noun: "error"), (Count: problems.Count - errors, Noun: "warning") }.Where(each => each.Count > 0).Select(each => Counted(each.Count, each.Noun))];
        if (counts.Length > 0) writer.WriteLine(string.Join(", ", counts) + ".");
    }

    public static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
