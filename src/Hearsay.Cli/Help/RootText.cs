namespace Hearsay.Cli.Help;

/// <summary>What the help of <c>hearsay</c> itself says.</summary>
internal static class RootText
{
    /// <summary>What it is.</summary>
    public const string Summary =
        "Reads political news and commentary into claims: who says who did what to whom, when, where, and how sure they are.";

    /// <summary>What holds for all commands.</summary>
    public const string Details = """
        'hearsay COMMAND --help' tells more of a command. Settings for all commands can be kept in a file: see 'hearsay config --help'.

        Exit codes: 0 all went well, 1 some input failed and is named with the reason on standard error, 2 the command line or the configuration is wrong.
        """;

    /// <summary>What to try first.</summary>
    public static IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("hearsay read samples", "The claims in every text of the folder."),
        ("hearsay read article.html --json", "The same for programs: one JSON object a document."),
        ("hearsay parse speech.txt", "Sentences, tags and trees as CoNLL-U."),
    ];
}
