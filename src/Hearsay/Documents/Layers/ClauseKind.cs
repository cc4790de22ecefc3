namespace Hearsay.Documents.Layers;

/// <summary>What heads a clause.</summary>
internal enum ClauseKind
{
    /// <summary>A finite or non-finite verb.</summary>
    Verb,

    /// <summary>A noun that names an event: attack, signing, exercises.</summary>
    Noun,

    /// <summary>An adjective, noun or phrase with a copula.</summary>
    Copula,
}
