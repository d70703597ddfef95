using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Chesil.Components.Tests")]
