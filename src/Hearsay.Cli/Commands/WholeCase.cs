using System.Text;
using Hearsay.Cli.Settings;
using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay export case</c> and <c>report</c>: a case as a whole, not only its claims.</summary>
internal static class WholeCase
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<(string Name, string Summary)> Kinds { get; } =
    [
        ("case", "a whole case as one file for 'hearsay import': export case --case NAME FILE"), ("report", "a whole case as one HTML page: export report --case NAME"),
    ];

    /// <summary>Writes it.</summary>
    /// <param name="surroundings">What the command sees of the machine.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="kind">Which of the two.</param>
    /// <param name="name">The case.</param>
    /// <param name="files">The file, if one was named.</param>
    /// <exception cref="UsageException">No case is named, or several files are.</exception>
    public static int Run(Surroundings surroundings, EffectiveSettings settings, string kind, string? name, string[] files)
    {
        if (name is null || files.Length > 1)
        {
            throw new UsageException(name is null ? $"'{kind}' is a whole case: name it with --case NAME." : "Name one file.");
        }

        return LibraryAccess.WithExisting(settings, library =>
        {
            // Before the output begins, so that a mistake leaves none half-written.
            library.Cases().Get(name);
            LibraryAccess.BringUpToDate(library, surroundings, settings);
            using var output = new ExportOutput(surroundings, files.FirstOrDefault());
            output.Write(stream =>
            {
                if (kind == "case")
                {
                    library.ExportCase(name, withDocuments: true, stream);
                    return;
                }

                using var page = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
                CasePortableCommands.WriteReport(page, library, name);
            });
            return ExitCode.Success;
        });
    }
}
