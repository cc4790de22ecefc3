namespace Hearsay.Store.Cases;

/// <summary>What an import brought.</summary>
/// <param name="Name">The name of the case in this library.</param>
/// <param name="Edits">How many edits are new here.</param>
/// <param name="Known">How many were here before.</param>
/// <param name="Documents">How many documents are new here.</param>
/// <param name="Forgotten">How many documents or quotes were left out because they were forgotten in this library.</param>
public sealed record CaseImport(string Name, int Edits, int Known, int Documents, int Forgotten);
