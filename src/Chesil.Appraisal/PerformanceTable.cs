using Chesil.Appraisal.Tables;

namespace Chesil.Appraisal;

/// <summary>A performance beyond the end of its scale.</summary>
/// <param name="Option">Key of the option.</param>
/// <param name="Criterion">Key of the criterion.</param>
/// <param name="Performance">The performance, in natural units.</param>
/// <param name="Reading">What the value function said.</param>
public sealed record OutOfRangeCell(string Option, string Criterion, decimal Performance, ValueReading Reading);

/// <summary>A table of values, or the cells that have none.</summary>
public abstract record ConvertPerformanceResult
{
    private ConvertPerformanceResult()
    {
    }

    /// <summary>The table, for callers that know every performance is on its scale.</summary>
    /// <exception cref="InvalidOperationException">Some cells were refused.</exception>
    public ValueTable GetTable() =>
        this is Converted converted ? converted.Table : throw new InvalidOperationException("Some performances have no value.");

    /// <summary>Every cell has a value.</summary>
    /// <param name="Table">The values.</param>
    /// <param name="Clipped">Cells that were beyond their scale and took the value at its end, option by option.</param>
    public sealed record Converted(ValueTable Table, IReadOnlyList<OutOfRangeCell> Clipped) : ConvertPerformanceResult;

    /// <summary>Some cells have no value.</summary>
    /// <param name="Cells">All of them, option by option.</param>
    public sealed record Refused(IReadOnlyList<OutOfRangeCell> Cells) : ConvertPerformanceResult;
}

/// <summary>What was measured: options in rows, criteria in columns, each column in its own natural unit.</summary>
public sealed class PerformanceTable
{
    private readonly decimal[,] performance;

    /// <summary>Takes a copy of the measurements.</summary>
    /// <param name="options">The options, as for <see cref="ValueTable"/>.</param>
    /// <param name="criteria">The criterion keys, as for <see cref="ValueTable"/>.</param>
    /// <param name="functions">For each criterion its value function, or null where the column is already points 0 to 100.</param>
    /// <param name="performance">options x criteria, in the units of the value functions.</param>
    /// <exception cref="ArgumentException">A shape is wrong, or a key is blank or given twice.</exception>
    public PerformanceTable(
        IReadOnlyList<AppraisedOption> options, IReadOnlyList<string> criteria, IReadOnlyList<ValueFunction?> functions,
        decimal[,] performance)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(functions);
        ArgumentNullException.ThrowIfNull(performance);
        KeyIndex.Of(options.Select(o => o.Key), nameof(options));
        KeyIndex.Of(criteria, nameof(criteria));
        if (functions.Count != criteria.Count)
            throw new ArgumentException("One function, or null, is needed for each criterion.", nameof(functions));
        if (performance.GetLength(0) != options.Count || performance.GetLength(1) != criteria.Count)
            throw new ArgumentException("A row for each option and a column for each criterion are needed.", nameof(performance));

        Options = [.. options];
        Criteria = [.. criteria];
        Functions = [.. functions];
        this.performance = (decimal[,])performance.Clone();
    }

    /// <summary>The options, in the order given.</summary>
    public IReadOnlyList<AppraisedOption> Options { get; }

    /// <summary>The criterion keys, in the order given.</summary>
    public IReadOnlyList<string> Criteria { get; }

    /// <summary>For each criterion its value function; null where the column is already points.</summary>
    public IReadOnlyList<ValueFunction?> Functions { get; }

    /// <summary>The performance of an option on a criterion, in natural units.</summary>
    /// <param name="option">Index of the option.</param>
    /// <param name="criterion">Index of the criterion.</param>
    public decimal this[int option, int criterion] => performance[option, criterion];

    /// <summary>Turns every performance into points.</summary>
    /// <exception cref="ArgumentException">A column without a value function holds a number that is not 0 to 100.</exception>
    public ConvertPerformanceResult ToValues()
    {
        var values = new decimal[Options.Count, Criteria.Count];
        List<OutOfRangeCell> clipped = [];
        List<OutOfRangeCell> refused = [];
        for (var a = 0; a < Options.Count; a++)
        {
            for (var j = 0; j < Criteria.Count; j++)
            {
                var x = performance[a, j];
                var reading = Functions[j]?.ValueAt(x) ?? new ValueReading(x, ValueReadingStatus.Within);
                values[a, j] = reading.Value ?? 0;
                if (reading.IsClipped)
                    clipped.Add(new OutOfRangeCell(Options[a].Key, Criteria[j], x, reading));
                if (reading.IsRefused)
                    refused.Add(new OutOfRangeCell(Options[a].Key, Criteria[j], x, reading));
            }
        }

        return refused.Count > 0
            ? new ConvertPerformanceResult.Refused(refused)
            : new ConvertPerformanceResult.Converted(new ValueTable(Options, Criteria, values), clipped);
    }
}
