using Chesil.Packages.Files;

namespace Chesil.Packages.Reading;

/// <summary>What to say of a file that cannot be read to its end.</summary>
internal static class BrokenFile
{
    /// <summary>The problem an exception tells of; null for one that is not about the file's bytes.</summary>
    public static PackageProblem? Problem(string path, Exception broken) => broken switch
    {
        PackageTooLargeException => new PackageProblem(path, "a file that is too large", "a smaller one", broken.Message),
        InvalidDataException => new PackageProblem(path, "packed bytes that cannot be unpacked", "a whole file", "Make the zip again."),
        _ => null,
    };
}
