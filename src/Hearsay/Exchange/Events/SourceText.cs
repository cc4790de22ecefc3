using Hearsay.Documents;

namespace Hearsay.Exchange.Events;

/// <summary>The source chain as one cell.</summary>
internal static class SourceText
{
    /// <summary>The names, outermost first, joined by <c> &lt; </c>; empty for the author's own voice.</summary>
    public static string Chain(Claim claim) => claim.Sources.Count switch
    {
        0 => "",
        1 => NameOf(claim.Sources[0]),
        _ => string.Join(" < ", claim.Sources.Select(NameOf)),
    };

    /// <summary>The name of a source, or what kind it is.</summary>
    public static string NameOf(Source source) => source.Name.Length > 0 ? source.Name : ContractNames<SourceKind>.WithHyphens(source.Kind);
}
