using System.Text.Json;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Keeping;

namespace Hearsay.Cli.Commands;

/// <summary>Counts what became of what was to be added.</summary>
internal sealed class AddTally
{
    private readonly Dictionary<AddOutcome, int> outcomes = [];

    /// <summary>Files passed over because they had not changed.</summary>
    public int KnownFiles { get; set; }

    /// <summary>What could not be read.</summary>
    public int Failures { get; set; }

    /// <summary>Documents kept without being read, because they are in another language.</summary>
    public int Unread { get; set; }

    /// <summary>New documents that are copies of others in the library.</summary>
    public int Copies { get; set; }

    /// <summary>Claims in the new documents.</summary>
    public long Claims { get; set; }

    /// <summary>Counts one.</summary>
    public void Count(AddOutcome outcome) => outcomes[outcome] = this[outcome] + 1;

    /// <summary>How many ended so.</summary>
    public int this[AddOutcome outcome] => outcomes.GetValueOrDefault(outcome);

    /// <summary>One line for people.</summary>
    public string Describe(string library)
    {
        List<string> parts = [$"{Counted.Of(this[AddOutcome.New], "new document")} with {Counted.Of(Claims, "claim")}"];
        AddPart(parts, Copies, Copies == 1 ? "of them a copy" : "of them copies");
        int known = this[AddOutcome.Known] + this[AddOutcome.NewLocation];
        AddPart(parts, known, known == 1 ? "document known already" : "documents known already");
        AddPart(parts, KnownFiles, KnownFiles == 1 ? "file unchanged" : "files unchanged");
        AddPart(parts, this[AddOutcome.Forgotten], "forgotten before and not taken up again");
        AddPart(parts, Unread, "kept unread (not English)");
        AddPart(parts, Failures, "failed");
        return string.Join(", ", parts) + $". Library: {library}";
    }

    /// <summary>One object for programs.</summary>
    public string ToJson(string library) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["library"] = library,
        ["new"] = this[AddOutcome.New],
        ["claims"] = Claims,
        ["copies"] = Copies,
        ["known"] = this[AddOutcome.Known] + this[AddOutcome.NewLocation],
        ["locations"] = this[AddOutcome.NewLocation],
        ["unchanged"] = KnownFiles,
        ["forgotten"] = this[AddOutcome.Forgotten],
        ["unread"] = Unread,
        ["failed"] = Failures,
    });

    private static void AddPart(List<string> parts, int count, string what)
    {
        if (count > 0)
        {
            parts.Add($"{count} {what}");
        }
    }
}
