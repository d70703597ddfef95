using Chesil.Appraisal.Tables;
using Chesil.Numerics;

namespace Chesil.Appraisal;

/// <summary>How good each option is on each criterion: options in rows, criteria in columns, points from 0 to 100.</summary>
/// <remarks>
/// Values are kept to ten decimal places, halves away from zero. A weight has at most thirteen digits, so every product and
/// every sum over up to 100 criteria fits the 28 digits of a decimal: totals compare exactly, and in any order.
/// </remarks>
public sealed class ValueTable
{
    /// <summary>The most criteria a table can have.</summary>
    public const int MostCriteria = 100;

    /// <summary>The decimal places a value is kept to.</summary>
    public const int DecimalPlaces = 10;

    private readonly decimal[,] values;
    private readonly Dictionary<string, int> optionIndex;
    private readonly Dictionary<string, int> criterionIndex;

    /// <summary>Takes a copy of the points.</summary>
    /// <param name="options">One or more options with unique keys, at most one of them business as usual.</param>
    /// <param name="criteria">1 to 100 criterion keys, unique.</param>
    /// <param name="values">options x criteria, each 0 to 100.</param>
    /// <exception cref="ArgumentException">A key is blank or given twice, the shape is wrong, or a value is not 0 to 100.</exception>
    public ValueTable(IReadOnlyList<AppraisedOption> options, IReadOnlyList<string> criteria, decimal[,] values)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(values);
        if (options.Count == 0)
            throw new ArgumentException("At least one option is needed.", nameof(options));
        if (criteria.Count is 0 or > MostCriteria)
            throw new ArgumentException($"1 to {MostCriteria} criteria are needed.", nameof(criteria));
        if (values.GetLength(0) != options.Count || values.GetLength(1) != criteria.Count)
            throw new ArgumentException("Values must have a row for each option and a column for each criterion.", nameof(values));
        if (options.Count(o => o.Kind == OptionKind.BusinessAsUsual) > 1)
            throw new ArgumentException("Only one option can be business as usual.", nameof(options));

        optionIndex = KeyIndex.Of(options.Select(o => o.Key), nameof(options));
        criterionIndex = KeyIndex.Of(criteria, nameof(criteria));
        Options = [.. options];
        Criteria = [.. criteria];
        this.values = new decimal[options.Count, criteria.Count];
        for (var a = 0; a < options.Count; a++)
        {
            for (var j = 0; j < criteria.Count; j++)
            {
                if (values[a, j] is < 0 or > 100)
                    throw new ArgumentException($"A value is {values[a, j]}; values are 0 to 100.", nameof(values));
                this.values[a, j] = Keep(values[a, j]);
            }
        }
    }

    /// <summary>The options, in the order given.</summary>
    public IReadOnlyList<AppraisedOption> Options { get; }

    /// <summary>The criterion keys, in the order given.</summary>
    public IReadOnlyList<string> Criteria { get; }

    /// <summary>The points of an option on a criterion.</summary>
    /// <param name="option">Index of the option.</param>
    /// <param name="criterion">Index of the criterion.</param>
    public decimal this[int option, int criterion] => values[option, criterion];

    /// <summary>The index of an option.</summary>
    /// <param name="key">Its key.</param>
    /// <exception cref="ArgumentException">There is no such option.</exception>
    public int GetOptionIndex(string key) =>
        optionIndex.TryGetValue(key, out var index) ? index : throw new ArgumentException($"No option '{key}'.", nameof(key));

    /// <summary>The index of a criterion.</summary>
    /// <param name="key">Its key.</param>
    /// <exception cref="ArgumentException">There is no such criterion.</exception>
    public int GetCriterionIndex(string key) =>
        criterionIndex.TryGetValue(key, out var index)
            ? index
            : throw new ArgumentException($"No criterion '{key}'.", nameof(key));

    /// <summary>The index of business as usual; null when it is not in the table.</summary>
    public int? FindBusinessAsUsual()
    {
        for (var a = 0; a < Options.Count; a++)
        {
            if (Options[a].Kind == OptionKind.BusinessAsUsual)
                return a;
        }

        return null;
    }

    internal static decimal Keep(decimal value) => Rounding.HalfAwayFromZero(value, DecimalPlaces);
}
