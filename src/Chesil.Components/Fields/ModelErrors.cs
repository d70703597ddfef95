using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Chesil.Components;

/// <summary>What a model state's errors say.</summary>
internal static class ModelErrors
{
    /// <summary>An error that carries no sentence is one that no reader should see the inside of.</summary>
    public static string Sentence(ModelError error) => error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Check this answer";
}
