namespace Hearsay.Weighing.Origins;

/// <summary>A news agency that a document credits.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="Words">The words of the credit.</param>
/// <param name="IsPart">Whether it is credited with a part of the text only: <em>Reuters contributed</em>.</param>
public sealed record OriginCredit(string Agency, string Words, bool IsPart);
