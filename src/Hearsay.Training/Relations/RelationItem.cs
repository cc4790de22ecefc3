using Hearsay.Language.Syntax;

namespace Hearsay.Training.Relations;

/// <summary>A sentence in which a source and a target are marked.</summary>
/// <param name="Id">The number that the set gives the sentence.</param>
/// <param name="Text">The sentence without marks.</param>
/// <param name="Source">Who does it.</param>
/// <param name="Target">To whom it is done; empty if none is marked.</param>
/// <param name="Root">The PLOVER root.</param>
/// <param name="Row">The line as it stands in the file.</param>
internal sealed record RelationItem(int Id, string Text, TextSpan Source, TextSpan Target, string Root, string Row);
