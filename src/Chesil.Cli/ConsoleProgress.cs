using System.Globalization;
using Chesil.SystemModel;

namespace Chesil.Cli;

/// <summary>Says what is being worked out.</summary>
internal sealed class ConsoleProgress : IProgress<ModelProgress>
{
    public void Report(ModelProgress value) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Working out {value.Done + 1} of {value.Of}: {value.Stage}"));
}
