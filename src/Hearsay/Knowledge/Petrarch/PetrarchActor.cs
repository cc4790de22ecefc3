namespace Hearsay.Knowledge.Petrarch;

/// <summary>An actor of a PETRARCH dictionary: its codes, some of them bound to days.</summary>
/// <param name="Dated">The codes in the order of the file.</param>
internal sealed record PetrarchActor(IReadOnlyList<DatedCode> Dated)
{
    /// <summary>The codes on a day: the first that is bound to days and holds, else the first that is not bound; none if there is none.</summary>
    public IReadOnlyList<string> CodesOn(DateOnly? day)
    {
        DatedCode? found = Dated.FirstOrDefault(c => c.IsDated && c.Holds(day)) ?? Dated.FirstOrDefault(c => !c.IsDated);
        return found?.Codes ?? [];
    }
}
