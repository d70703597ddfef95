namespace Chesil.Components;

/// <summary>A date in three fields: day, month and year.</summary>
public sealed record DateInputOptions : FieldOptions
{
    /// <summary>The group, with the question as its legend.</summary>
    public FieldsetOptions? Fieldset { get; init; }

    /// <summary>What stands before the name of each field, which is then written in brackets.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>What stands in the fields, where they do not say it themselves.</summary>
    public DateInputValues? Values { get; init; }

    /// <summary>The field for the day.</summary>
    public DateInputItem? Day { get; init; }

    /// <summary>The field for the month.</summary>
    public DateInputItem? Month { get; init; }

    /// <summary>The field for the year.</summary>
    public DateInputItem? Year { get; init; }

    /// <summary>Whether the day is asked for.</summary>
    public bool HasDay { get; init; } = true;

    /// <summary>Whether the month is asked for.</summary>
    public bool HasMonth { get; init; } = true;

    /// <summary>Whether the year is asked for.</summary>
    public bool HasYear { get; init; } = true;

    /// <summary>The fields in an order of their own, in place of day, month and year.</summary>
    public IReadOnlyList<DateInputItem> Items { get; init; } = [];
}

/// <summary>What stands in the fields of a date.</summary>
public sealed record DateInputValues
{
    /// <summary>The day, as typed.</summary>
    public string? Day { get; init; }

    /// <summary>The month, as typed.</summary>
    public string? Month { get; init; }

    /// <summary>The year, as typed.</summary>
    public string? Year { get; init; }

    internal string? Of(string? name) => name switch
    {
        "day" => Day,
        "month" => Month,
        "year" => Year,
        _ => null,
    };
}

/// <summary>One of the fields of a date.</summary>
public sealed record DateInputItem : ElementOptions
{
    /// <summary>Its name: "day", "month", "year" or one of your own.</summary>
    public string? Name { get; init; }

    /// <summary>What stands above it; its name where null.</summary>
    public LabelOptions? Label { get; init; }

    /// <summary>What stands in it, as typed.</summary>
    public string? Value { get; init; }

    /// <summary>About how many digits it has room for.</summary>
    public int? Width { get; init; }

    /// <summary>Whether it is wrong; null leaves it to the date, which marks all its fields where none says that it is wrong.</summary>
    public bool? HasError { get; init; }

    /// <summary>What a browser may fill in, such as "bday-day".</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Whether it cannot be changed now; null leaves it to the date.</summary>
    public bool? IsDisabled { get; init; }
}
