using System.Collections.Immutable;
using System.Reflection;
using Chesil.Reviews.Accounts;
using Chesil.Reviews.Acts;
using Chesil.Reviews.Data;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Chesil.Reviews.Tests.Data;

/// <summary>One row of every table, made from the model, so that a new noun is tried without a line here.</summary>
internal static class SampleRows
{
    private const string AwkwardText = "O'Hara \"quoted\" \\ <b>&amp;</b> 100% _x_ \r\n\té e\u0301 ẞ 🌊 ";

    /// <summary>Rows, those that are referred to first.</summary>
    /// <param name="isFull">Whether what may be empty is filled.</param>
    public static IReadOnlyList<object> Of(IModel model, bool isFull)
    {
        var made = new Dictionary<IEntityType, object>();
        foreach (var entity in model.GetEntityTypes()) Make(entity);
        return [.. made.Values];

        object Make(IEntityType entity)
        {
            if (made.TryGetValue(entity, out var already)) return already;
            var row = Activator.CreateInstance(entity.ClrType)!;
            foreach (var property in entity.GetProperties().Where(each => !IsCounted(each)))
            {
                var isEmpty = property.IsNullable && !isFull;
                property.PropertyInfo!.SetValue(row, isEmpty ? null : ReferredTo(property) ?? Value(property.ClrType, property.GetMaxLength()));
            }
            return made[entity] = row;
        }

        object? ReferredTo(IProperty property)
        {
            var reference = property.GetContainingForeignKeys().FirstOrDefault(key => key.PrincipalEntityType != key.DeclaringEntityType);
            if (reference is null) return null;
            var principal = reference.PrincipalKey.Properties[reference.Properties.ToList().IndexOf(property)];
            return principal.PropertyInfo!.GetValue(Make(reference.PrincipalEntityType));
        }
    }

    /// <summary>Saves rows as the program itself would, within an act.</summary>
    public static async Task SaveAsync(ChesilDbContext db, IEnumerable<object> rows)
    {
        using var queue = new WriteQueue(isNeeded: false);
        var act = new ActTransaction(db, TimeProvider.System, queue);
        await act.Perform(new ActContext(Reader.System, null, "To try every table"), Permission.CreateReviews, "KeepSamples", at =>
        {
            at.Db.AddRange(rows);
            at.Record("samples");
            return Task.FromResult(new Kept(at.Done("samples")));
        }, TestContext.Current.CancellationToken);
    }

    /// <summary>What a value is when it is read back.</summary>
    public static object? AsKept(object? value) => value is DateTime instant ? Instant.Cut(instant) : value;

    // The database gives these out.
    private static bool IsCounted(IProperty property) => property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(int);

    private static object Value(Type type, int? longest = null)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return Short(AwkwardText + Guid.NewGuid().ToString("N"), longest);
        if (type == typeof(Guid)) return Guid.NewGuid();
        if (type == typeof(bool)) return true;
        if (type == typeof(int)) return 2_000_000_007;
        if (type == typeof(long)) return 9_000_000_000_000_000_007;
        if (type == typeof(decimal)) return -123_456_789.0123456789m;
        if (type == typeof(byte[])) return new byte[] { 0, 1, 127, 128, 255 };
        if (type == typeof(DateOnly)) return new DateOnly(2024, 2, 29);
        // In London the clocks go back at this moment; the last digits are those that are cut.
        if (type == typeof(DateTime)) return new DateTime(2026, 10, 25, 1, 0, 0, 123, 456, DateTimeKind.Utc).AddTicks(7);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 10, 25, 1, 0, 0, 123, TimeSpan.Zero);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return typeof(SampleRows).GetMethod(nameof(Two), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, null)!;
        }
        var create = type.GetConstructors().MaxBy(each => each.GetParameters().Length) ?? throw new NotSupportedException($"Say what a sample of {type} is.");
        return create.Invoke([.. create.GetParameters().Select(parameter => Value(parameter.ParameterType))]);
    }

    private static ImmutableArray<T> Two<T>() => [(T)Value(typeof(T)), (T)Value(typeof(T))];

    private static string Short(string text, int? longest) => longest is { } most && text.Length > most ? text[^most..] : text;

    private sealed record Kept(Done What) : IActResult<Kept>
    {
        public static Kept Of(Done done) => new(done);
    }
}
