using Hearsay.Documents;
using Hearsay.Documents.Layers;

namespace Hearsay.Reading;

/// <summary>A claim before those it refers to are known.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Clause">Its clause.</param>
/// <param name="Judgement">How it is put forward.</param>
/// <param name="Sources">Its source chain.</param>
/// <param name="Chain">The attributions that the chain was made of, outermost first.</param>
internal sealed record ClaimDraft(
    string Id, Clause Clause, Judgement Judgement, IReadOnlyList<Source> Sources, IReadOnlyList<Attribution> Chain);
