using Hearsay.Cli.Terminal;
using Hearsay.Exchange;
using Hearsay.Exchange.Gold;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay export gold</c>: what people corrected, as a folder of gold files.</summary>
internal static class GoldExport
{
    /// <summary>What is typed.</summary>
    public const string Kind = "gold";

    /// <summary>Writes the files.</summary>
    /// <exception cref="FailureException">One cannot be written.</exception>
    public static void Run(Surroundings surroundings, IEnumerable<ExportedDocument> documents, string? folder)
    {
        string path = Path.GetFullPath(folder!, surroundings.Folder);
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FailureException($"'{path}' cannot be made: {e.Message} Name another folder with --out.");
        }

        int count = 0;
        using var factuality = new ExportOutput(surroundings, Path.Combine(path, GoldFiles.Names[0]));
        using var events = new ExportOutput(surroundings, Path.Combine(path, GoldFiles.Names[1]));
        factuality.Write(first => events.Write(second => count = GoldFiles.Write(documents, first, second)));
        if (count == 0)
        {
            surroundings.Complain("nobody has corrected a claim, or confirmed one by 'hearsay tag ID gold': the files are empty.");
        }
    }
}
