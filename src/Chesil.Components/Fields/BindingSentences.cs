using Microsoft.AspNetCore.Mvc;

namespace Chesil.Components;

/// <summary>What readers are told when what they sent cannot be read at all. A host sets it once, with its other options.</summary>
public static class BindingSentences
{
    /// <summary>Replaces the binder's own sentences by ones that say what to do.</summary>
    public static void SetOn(MvcOptions options)
    {
        var sentences = options.ModelBindingMessageProvider;
        sentences.SetAttemptedValueIsInvalidAccessor((value, field) => $"Write \u201c{value}\u201d in another way: it cannot be read as an answer to \u201c{field}\u201d");
        sentences.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"Write \u201c{value}\u201d in another way: it cannot be read");
        sentences.SetUnknownValueIsInvalidAccessor(field => $"Answer \u201c{field}\u201d in another way");
        sentences.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Answer in another way");
        sentences.SetValueIsInvalidAccessor(value => $"Write \u201c{value}\u201d in another way");
        sentences.SetValueMustBeANumberAccessor(field => $"\u201c{field}\u201d must be a number, such as 12");
        sentences.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number, such as 12");
        sentences.SetValueMustNotBeNullAccessor(field => $"Answer \u201c{field}\u201d");
        sentences.SetMissingBindRequiredValueAccessor(field => $"Answer \u201c{field}\u201d");
        sentences.SetMissingKeyOrValueAccessor(() => "Answer this question");
        sentences.SetMissingRequestBodyRequiredValueAccessor(() => "Nothing was sent");
    }
}
