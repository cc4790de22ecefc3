namespace Hearsay.Weighing.Cases;

/// <summary>The history of a case. What holds follows from it alone: the same edits, in whatever order they came in, give the same case.</summary>
public sealed class CaseHistory
{
    private Case? whole;

    /// <summary>Puts edits in order.</summary>
    public CaseHistory(string id, string name, string made, IEnumerable<CaseEdit> edits)
    {
        (Id, Name, Made) = (id, name, made);
        Edits = [.. edits.OrderBy(e => e.Sequence).ThenBy(e => e.Made, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)];
        var undone = new HashSet<string>(StringComparer.Ordinal);
        foreach (CaseEdit edit in Edits.Reverse().Where(e => !undone.Contains(e.Id)))
        {
            if (edit.Change is CaseChange.Undone undo)
            {
                undone.Add(undo.Edit);
            }
        }

        Undone = undone;
    }

    /// <summary>The id of the case.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>When it was opened.</summary>
    public string Made { get; }

    /// <summary>All edits, in order.</summary>
    public IReadOnlyList<CaseEdit> Edits { get; }

    /// <summary>The ids of the edits that were taken back, and whose taking back holds.</summary>
    public IReadOnlySet<string> Undone { get; }

    /// <summary>The sequence of the next edit.</summary>
    public int Next => Edits.Count == 0 ? 1 : Edits[^1].Sequence + 1;

    /// <summary>The edits that hold.</summary>
    public IEnumerable<CaseEdit> Holding => Edits.Where(e => !Undone.Contains(e.Id) && e.Change is not CaseChange.Undone);

    /// <summary>The case as it stands.</summary>
    public Case ToCase() => whole ??= Build();

    private Case Build()
    {
        var state = new CaseBuilder();
        foreach (CaseEdit edit in Holding)
        {
            state.Take(edit);
        }

        return state.Build(Id, Name, Made);
    }
}
