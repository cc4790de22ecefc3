using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Cli.Tests.Architecture;

/// <summary>Rules for types, in every project.</summary>
public sealed class TypeRuleTests
{
    private static readonly Type[] Types =
    [
        .. new[] { typeof(LanguageReader), typeof(Document), typeof(ScoreRunner), typeof(Surroundings) }
            .SelectMany(t => t.Assembly.GetTypes())
            .Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && t.Namespace?.StartsWith("Hearsay", StringComparison.Ordinal) == true)
            .Where(t => !t.Name.Contains('<', StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_public_class_is_sealed_or_abstract() =>
        Assert.Empty(Types.Where(t => t is { IsClass: true, IsVisible: true, IsSealed: false, IsAbstract: false }).Select(t => t.FullName));

    [Fact]
    public void Every_struct_but_enumerators_is_readonly() =>
        Assert.Empty(Types.Where(t => t is { IsValueType: true, IsEnum: false, Name: not "Enumerator" } && !t.IsDefined(typeof(IsReadOnlyAttribute)))
            .Select(t => t.FullName));

    [Fact]
    public void Documents_have_no_setters() =>
        Assert.Empty(Types
            .Where(t => t.Namespace is "Hearsay.Documents" or "Hearsay.Documents.Layers")
            .SelectMany(t => t.GetProperties())
            .Where(p => p.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(p => $"{p.DeclaringType}.{p.Name}"));

    [Fact]
    public void Own_namespaces_are_never_global_usings() =>
        Assert.Empty(Repository.FilesIn("src", "tests", "bench")
            .Where(f => Path.GetExtension(f) is ".cs" or ".csproj" or ".props")
            .Where(f => Regex.IsMatch(File.ReadAllText(f), """^\s*(global using|<Using Include=.)\s*Hearsay""", RegexOptions.Multiline))
            .Select(f => Path.GetRelativePath(Repository.Root, f)));
}
