using Hearsay.Documents;
using Hearsay.Wording;

namespace Hearsay.Cli.Dossier;

/// <summary>Counts what was read, for the last lines of a dossier.</summary>
internal sealed class Tally
{
    private readonly int[] claims = new int[Enum.GetValues<Status>().Length];

    /// <summary>The documents read.</summary>
    public int Documents { get; private set; }

    /// <summary>The inputs that failed.</summary>
    public int Failures { get; set; }

    /// <summary>The files passed over.</summary>
    public int Skipped { get; set; }

    /// <summary>Counts one document.</summary>
    public void Add(DocumentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Documents++;
        foreach (Claim claim in reading.Claims)
        {
            claims[(int)claim.Status]++;
        }
    }

    /// <summary>Writes the sums.</summary>
    public void Write(Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        page.Rule();
        var line = new StyledText().Add($"{Terminal.Counted.Of(Documents, "document")}, {Terminal.Counted.Of(claims.Sum(), "claim")}", Style.Strong);
        if (Skipped > 0)
        {
            line.Add($", {Terminal.Counted.Of(Skipped, "file")} of other kinds passed over");
        }

        if (Failures > 0)
        {
            line.Add($", {Terminal.Counted.Of(Failures, "input")} failed", Style.Negation);
        }

        page.Paragraph(line, 0);
        var byStatus = new StyledText();
        foreach (Status status in Enum.GetValues<Status>().Where(s => claims[(int)s] > 0))
        {
            byStatus.AddPart(" · ", $"{Words.Of(status)} {claims[(int)status]}", Words.StyleOf(status));
        }

        if (!byStatus.IsEmpty)
        {
            page.Paragraph(byStatus, 0);
        }
    }
}
