namespace Hearsay.Documents;

/// <summary>What a claim presents as an instrument of pressure.</summary>
/// <param name="Name">An id of the tool lexicon, e.g. <c>migration</c>.</param>
/// <param name="By">Who presents it so: <c>author</c> or the source's name.</param>
public sealed record Tool(string Name, string By);
