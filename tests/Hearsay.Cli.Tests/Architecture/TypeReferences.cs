using System.Reflection;
using System.Reflection.Emit;

namespace Hearsay.Cli.Tests.Architecture;

/// <summary>Finds every type of its own assembly that a type refers to: in bases, fields, signatures and code.</summary>
internal static class TypeReferences
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(code => code.Value, code => code.OperandType);

    public static IEnumerable<Type> Of(Type type)
    {
        IEnumerable<Type?> found = type.GetInterfaces().Append(type.BaseType)
            .Concat(type.GetFields(All).Select(f => f.FieldType))
            .Concat(type.GetMethods(All).SelectMany(OfMethod))
            .Concat(type.GetConstructors(All).SelectMany(OfMethod));
        return found.SelectMany(Parts).Where(t => t.Assembly == type.Assembly).Distinct();
    }

    private static IEnumerable<Type?> OfMethod(MethodBase method)
    {
        IEnumerable<Type?> signature = method.GetParameters().Select(p => p.ParameterType).Append((method as MethodInfo)?.ReturnType);
        return method.GetMethodBody() is { } body
            ? signature.Concat(body.LocalVariables.Select(l => l.LocalType)).Concat(OfCode(method, body.GetILAsByteArray()!))
            : signature;
    }

    private static IEnumerable<Type?> OfCode(MethodBase method, byte[] code)
    {
        Type[] typeArguments = method.DeclaringType!.GetGenericArguments();
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (int at = 0; at < code.Length;)
        {
            short value = code[at] == 0xFE ? (short)((0xFE << 8) | code[at + 1]) : code[at];
            at += code[at] == 0xFE ? 2 : 1;
            OperandType operand = Operands[value];
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                MemberInfo member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)!;
                yield return member as Type ?? member.DeclaringType;
                foreach (Type? part in OfMember(member))
                {
                    yield return part;
                }
            }

            at += SizeOf(operand, code, at);
        }
    }

    private static IEnumerable<Type?> OfMember(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodInfo called => called.GetGenericArguments().Append(called.ReturnType),
        _ => [],
    };

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    /// <summary>A type, what an array or reference is of, and the arguments of a generic type.</summary>
    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericType: true, IsGenericTypeDefinition: false } =>
            type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()),
        _ => [type],
    };
}
