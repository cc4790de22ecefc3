using Hearsay.Knowledge;

namespace Hearsay.Reading.Actors;

/// <summary>Gives a mention what the earlier mention of the same is known to be.</summary>
internal static class Stand
{
    public static Draft For(Draft draft, Draft antecedent) => draft with
    {
        Name = antecedent.Name,
        Antecedent = antecedent.Form == DraftForm.Pronoun ? antecedent.Antecedent : antecedent.Span,
        Code = antecedent.Code ?? draft.Code,
        Entity = antecedent.Entity,
        Sectors = antecedent.Code is null ? antecedent.Sectors ?? draft.Sectors : null,
        Kind = antecedent.Kind,
        Gender = draft.Gender != Gender.Unknown ? draft.Gender : antecedent.Gender,
        Role = antecedent.Role.Length > 0 ? antecedent.Role : draft.Role,
        Members = antecedent.Members,
        Owners = antecedent.Owners,
        IsTentative = false,
        Why = draft.Why + " for " + antecedent.Name,
    };
}
