namespace Hearsay.Intake.Languages;

/// <summary>The language that a text seems to be in.</summary>
/// <param name="Code">An ISO 639-1 code, or <c>und</c> if it is none that is known.</param>
/// <param name="IsSure">Whether it overrules what a page or a file says of its language.</param>
internal readonly record struct LanguageGuess(string Code, bool IsSure);
