namespace Hearsay.Wording;

/// <summary>Some characters of one style.</summary>
/// <param name="Text">The characters; no line ends, and nothing that a terminal would obey.</param>
/// <param name="Style">How they look.</param>
public readonly record struct StyledRun(string Text, Style Style);
