using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Chesil.Architecture.Tests.Reading;

/// <summary>Something outside an assembly that a method inside it uses.</summary>
/// <param name="By">The type that uses it, the one a reader would look for.</param>
/// <param name="Type">The full name of the type used, without type arguments.</param>
/// <param name="Member">The member used; null where only the type is named.</param>
internal sealed record Use(string By, string Type, string? Member)
{
    public string Name => Member is null ? Type : $"{Type}.{Member}";

    public override string ToString() => $"{By} uses {Name}";
}

/// <summary>Reads compiled code for what it uses. What the compiler put in for lambdas and iterators counts as its owner's.</summary>
internal static class Uses
{
    public static IReadOnlyList<Use> Of(AssemblyDefinition assembly)
    {
        var uses = new HashSet<Use>();
        foreach (var type in assembly.MainModule.GetTypes())
        {
            var by = OwnerOf(type);
            foreach (var field in type.Fields) Add(uses, by, field.FieldType);
            foreach (var method in type.Methods)
            {
                Add(uses, by, method.ReturnType);
                foreach (var parameter in method.Parameters) Add(uses, by, parameter.ParameterType);
                if (method.HasBody) AddBody(uses, by, method.Body);
            }
        }
        return [.. uses.OrderBy(use => use.ToString(), StringComparer.Ordinal)];
    }

    private static void AddBody(HashSet<Use> uses, string by, MethodBody body)
    {
        foreach (var variable in body.Variables) Add(uses, by, variable.VariableType);
        foreach (var instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type:
                    Add(uses, by, type);
                    break;
                case MemberReference member when member.DeclaringType is { } owner:
                    uses.Add(new Use(by, NameOf(owner), member.Name));
                    Add(uses, by, owner);
                    break;
            }
        }
    }

    private static void Add(HashSet<Use> uses, string by, TypeReference type)
    {
        if (type is GenericInstanceType generic)
        {
            foreach (var argument in generic.GenericArguments) Add(uses, by, argument);
        }
        if (type is not GenericParameter) uses.Add(new Use(by, NameOf(type), null));
    }

    private static string NameOf(TypeReference type) => type.GetElementType().FullName.Replace('/', '.');

    private static string OwnerOf(TypeDefinition type)
    {
        while (type.DeclaringType is not null) type = type.DeclaringType;
        return type.FullName;
    }
}
