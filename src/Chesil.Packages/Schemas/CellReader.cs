using System.Collections.Frozen;
using System.Globalization;
using Chesil.Packages.Addresses;

namespace Chesil.Packages.Schemas;

/// <summary>Turns the text of a cell into a value, or says that it cannot.</summary>
internal abstract class CellReader(Field column)
{
    protected Field Field => column;

    /// <summary>Reads a cell that is not empty. False means the text is not what the field expects.</summary>
    public abstract bool TryRead(string text, IReadOnlyDictionary<string, Suppression> suppressions, out object? value);

    public static CellReader For(Field field, Type type) => field.Type switch
    {
        FieldType.Code => new CodeReader(field),
        FieldType.Integer => new IntegerReader(field),
        FieldType.Number => new NumberReader(field),
        FieldType.Count => new CountReader(field),
        FieldType.Boolean => new BooleanReader(field),
        FieldType.Date => new DateReader(field),
        FieldType.Choice => new ChoiceReader(field, Nullable.GetUnderlyingType(type) ?? type),
        _ => new TextReader(field),
    };

    protected bool IsInRange(decimal number) => Math.Abs(number) <= Schemas.Field.LargestNumber && !(number < Field.Minimum) && !(number > Field.Maximum);

    private sealed class TextReader(Field field) : CellReader(field)
    {
        public override bool TryRead(string text, IReadOnlyDictionary<string, Suppression> suppressions, out object? value)
        {
            value = text;
            return text.Length <= Field.MaximumTextLength && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
        }
    }

    private sealed class CodeReader(Field field) : CellReader(field)
    {
        public override bool TryRead(string text, IReadOnlyDictionary<string, Suppression> suppressions, out object? value)
        {
            value = text;
            return Address.IsSegment(text);
        }
    }

    private sealed class IntegerReader(Field field) : CellReader(field)
    {
        public override bool TryRead(string text, IReadOnlyDictionary<string, Suppression> suppressions, out object? value)
        {
            var isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
            value = number;
            return isNumber && IsInRange(number);
        }
    }

    private sealed class NumberReader(Field field) : CellReader(field)
    {
        public override bool TryRead(string text, IReadOnlyDictionary<string, Suppression> suppressions, out object? value)
        {
            var isNumber = DecimalText.TryRead(text, out var number);
            value = number;
            return isNumber && IsInRange(number);
        }
    }

    private sealed class CountReader(Field field) : CellReader(field)
    {
        public override bool TryRead(string text, IReadOnlyDictionary<string, Suppression> suppressions, out object? value)
        {
            if (suppressions.TryGetValue(text, out var hidden))
            {
                value = new Count(hidden.Low, hidden.High, hidden.Code);
                return true;
            }
            var isNumber = DecimalText.TryRead(text, out var number);
            value = Count.Of(number);
            return isNumber && IsInRange(number);
        }
    }

    private sealed class BooleanReader(Field field) : CellReader(field)
    {
        public override bool TryRead(string text, IReadOnlyDictionary<string, Suppression> suppressions, out object? value)
        {
            // Spreadsheets write TRUE and FALSE when they save.
            var isTrue = text.Equals("true", StringComparison.OrdinalIgnoreCase);
            value = isTrue;
            return isTrue || text.Equals("false", StringComparison.OrdinalIgnoreCase);
        }
    }

    private sealed class DateReader(Field field) : CellReader(field)
    {
        public override bool TryRead(string text, IReadOnlyDictionary<string, Suppression> suppressions, out object? value)
        {
            var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
            value = date;
            return isDate;
        }
    }

    private sealed class ChoiceReader(Field field, Type type) : CellReader(field)
    {
        private readonly FrozenDictionary<string, object> _values =
            Enum.GetValues(type).Cast<object>().ToFrozenDictionary(choice => Wording.Snake(choice.ToString()!), StringComparer.Ordinal);

        public override bool TryRead(string text, IReadOnlyDictionary<string, Suppression> suppressions, out object? value) =>
            _values.TryGetValue(text, out value);
    }
}
