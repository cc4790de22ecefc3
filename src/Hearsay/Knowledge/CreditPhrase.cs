namespace Hearsay.Knowledge;

/// <summary>A phrase that credits a text to a news agency.</summary>
/// <param name="Before">What stands before the agency's name.</param>
/// <param name="After">What stands after it.</param>
/// <param name="Place">Where in the text it counts.</param>
internal sealed record CreditPhrase(string Before, string After, CreditPlace Place);
