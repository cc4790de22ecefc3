using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>A noun for who acts.</summary>
/// <param name="Noun">The noun in lower case.</param>
/// <param name="Sectors">The PLOVER sectors that it gives, or empty.</param>
/// <param name="Source">What kind of source it is.</param>
/// <param name="IsOffice">Whether it is an office or rank that stands before a name: <em>President Kennedy</em>.</param>
internal sealed record RoleNoun(string Noun, string Sectors, SourceKind Source, bool IsOffice);
