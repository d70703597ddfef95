namespace Chesil.Packages.Reading;

/// <summary>Gathers problems. A file that is wrong throughout is told apart by its first thousand and a count of the rest.</summary>
internal sealed class ProblemList
{
    public const int MostPerFile = 1000;

    private readonly List<PackageProblem> _problems = [];
    private readonly SortedDictionary<string, int> _perFile = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filesWithErrors = new(StringComparer.Ordinal);

    public void Add(PackageProblem problem)
    {
        _perFile[problem.File] = _perFile.GetValueOrDefault(problem.File) + 1;
        if (_perFile[problem.File] <= MostPerFile) _problems.Add(problem);
        if (problem.Severity == Severity.Error) _filesWithErrors.Add(problem.File);
    }

    public void AddRange(IEnumerable<PackageProblem> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    public bool HasErrors => _filesWithErrors.Count > 0;

    public bool HasErrorsIn(string file) => _filesWithErrors.Contains(file);

    /// <summary>All problems, by file and row, errors and warnings together.</summary>
    public IReadOnlyList<PackageProblem> ToList() =>
    [
        .. _problems
            .Concat(_perFile.Where(file => file.Value > MostPerFile).Select(file => new PackageProblem(
                file.Key,
                $"{file.Value - MostPerFile} more problems like these",
                "none",
                "Put right the ones above and check again.")
            {
                Row = int.MaxValue,
                Severity = HasErrorsIn(file.Key) ? Severity.Error : Severity.Warning,
            }))
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Row ?? 0)
            .Select(problem => problem.Row == int.MaxValue ? problem with { Row = null } : problem),
    ];
}
