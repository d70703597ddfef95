namespace Chesil.Appraisal;

/// <summary>A value function, or the one reason it could not be made.</summary>
public abstract record DefineValueFunctionResult
{
    private DefineValueFunctionResult()
    {
    }

    /// <summary>The function, for callers that know the corners are good.</summary>
    /// <exception cref="InvalidOperationException">The definition was refused.</exception>
    public ValueFunction GetFunction() =>
        this is Defined defined ? defined.Function : throw new InvalidOperationException($"Not a value function: {this}");

    /// <summary>The corners make a value function.</summary>
    /// <param name="Function">The function.</param>
    public sealed record Defined(ValueFunction Function) : DefineValueFunctionResult;

    /// <summary>A line needs two corners.</summary>
    /// <param name="Count">How many were given.</param>
    public sealed record TooFewPoints(int Count) : DefineValueFunctionResult;

    /// <summary>Two corners have the same performance.</summary>
    /// <param name="X">The performance given twice.</param>
    public sealed record DuplicateX(decimal X) : DefineValueFunctionResult;

    /// <summary>A value is below 0 or above 100.</summary>
    /// <param name="Point">The corner concerned.</param>
    public sealed record ValueOutsideScale(ValuePoint Point) : DefineValueFunctionResult;

    /// <summary>Every corner has the same value, so the criterion could never tell options apart.</summary>
    /// <param name="Value">That value.</param>
    public sealed record Flat(decimal Value) : DefineValueFunctionResult;

    /// <summary>The corners turn against the declared shape.</summary>
    /// <param name="Shape">The shape declared.</param>
    /// <param name="Point">The first corner that breaks it, from the left.</param>
    public sealed record WrongShape(ValueShape Shape, ValuePoint Point) : DefineValueFunctionResult;
}
