using Chesil.Packages;
using Chesil.Packages.Reading;

namespace Chesil.Cli;

/// <summary>Reads the package a command names, and prints what is wrong with it.</summary>
internal static class PackageLoading
{
    private const int MostShown = 100;

    /// <summary>The package, or null when it was refused; problems go to standard error.</summary>
    public static ReviewPackage? Load(string path, CancellationToken cancellation)
    {
        var reading = PackageReader.Read(path, cancellation);
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
        if (problems.Count > 0) writer.WriteLine($"{Counted(errors, "error")}, {Counted(problems.Count - errors, "warning")}.");
    }

    public static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
