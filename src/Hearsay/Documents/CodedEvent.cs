namespace Hearsay.Documents;

/// <summary>Who does what to whom, in the codes of PETRARCH.</summary>
/// <param name="Source">The CAMEO code of who does it, without spaces: <c>USAGOV</c>; <c>---</c> where nothing is known.</param>
/// <param name="Target">The CAMEO code of to whom it is done; <c>---</c> where nothing is known.</param>
/// <param name="Code">The code of what is done.</param>
public sealed record CodedEvent(string Source, string Target, string Code)
{
    /// <summary>The code of an actor of whom nothing is known.</summary>
    public const string Unknown = "---";
}
