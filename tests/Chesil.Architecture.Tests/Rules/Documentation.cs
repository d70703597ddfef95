using System.Xml.Linq;
using Chesil.Architecture.Tests.Reading;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Chesil.Architecture.Tests.Rules;

/// <summary>A clinician's analyst can read what an engine does without reading how.</summary>
public sealed class Documentation
{
    [Fact]
    public void Every_public_member_of_an_engine_is_documented() => Rule.Holds(
        "Write a /// comment: what it is, its unit, its valid range, what it throws, and the paper the method is from.",
        House.Engines.SelectMany(Undocumented));

    private static IEnumerable<string> Undocumented(Project project)
    {
        var members = XDocument.Load(project.DocumentationFile).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);
        foreach (var type in project.Assembly.MainModule.GetTypes().Where(IsSeen))
        {
            if (!members.ContainsKey(DocCommentId.GetDocCommentId(type))) yield return type.FullName;
            foreach (var member in MembersOf(type))
            {
                if (!members.ContainsKey(DocCommentId.GetDocCommentId(member)) && !IsParameterOfRecord(type, member, members)) yield return $"{type.FullName}.{member.Name}";
            }
        }
    }

    private static IEnumerable<IMemberDefinition> MembersOf(TypeDefinition type) =>
        type.Methods.Where(method => (method.IsPublic || method.IsFamily) && !method.IsSpecialNameOfAnother() && !method.IsMade() && !method.IsOverride()).Cast<IMemberDefinition>()
            .Concat(type.Properties.Where(property => property.GetMethod is { IsPublic: true } get && !get.IsOverride() && !property.IsMade()))
            .Concat(type.Fields.Where(field => field.IsPublic && !field.IsSpecialName && !field.IsMade()))
            .Concat(type.Events.Where(each => each.AddMethod.IsPublic));

    // A record's parameter is documented once, on the record, and serves its property too.
    private static bool IsParameterOfRecord(TypeDefinition type, IMemberDefinition member, Dictionary<string, XElement> members) =>
        (member is PropertyDefinition || member is MethodDefinition { IsConstructor: true })
        && members.TryGetValue(DocCommentId.GetDocCommentId(type), out var record)
        && (member is MethodDefinition constructor
            ? constructor.Parameters.All(parameter => HasParameter(record, parameter.Name))
            : HasParameter(record, member.Name));

    private static bool HasParameter(XElement record, string name) => record.Elements("param").Any(parameter => (string?)parameter.Attribute("name") == name);

    private static bool IsSeen(TypeDefinition type) => type.IsPublic || (type.IsNestedPublic && IsSeen(type.DeclaringType));
}

internal static class CompiledMembers
{
    /// <summary>Whether it is the getter, setter or adder of a property or event, which carries the documentation.</summary>
    public static bool IsSpecialNameOfAnother(this MethodDefinition method) => method.IsGetter || method.IsSetter || method.IsAddOn || method.IsRemoveOn;

    /// <summary>Whether the compiler made it.</summary>
    public static bool IsMade(this IMemberDefinition member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || member.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute");

    /// <summary>Whether it does what its base or interface says, where the documentation is.</summary>
    public static bool IsOverride(this MethodDefinition method) => (method.IsVirtual && !method.IsNewSlot) || method.HasOverrides;
}
