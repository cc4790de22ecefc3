namespace Hearsay.Cli.Dossier;

/// <summary>Some characters of one style.</summary>
/// <param name="Text">The characters; no line ends, and nothing that a terminal would obey.</param>
/// <param name="Style">How they look.</param>
internal readonly record struct StyledRun(string Text, Style Style);
