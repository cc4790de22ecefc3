using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge.Petrarch;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Petrarch;

/// <summary>Finds the noun phrases of a sentence and codes them: actors and agents put together, joined phrases taken as one.</summary>
internal sealed class NounPhraseFinder
{
    private const string Elite = "ELI";
    private readonly PetrarchDictionaries dictionaries;
    private readonly DateOnly? day;
    private readonly SentenceWords words;
    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly HashSet<int> consumed = [];

    private NounPhraseFinder(PetrarchDictionaries dictionaries, DateOnly? day, SentenceWords words, Tree tree)
    {
        this.dictionaries = dictionaries;
        this.day = day;
        this.words = words;
        this.tree = tree;
        sentence = words.Sentence;
    }

    /// <summary>The phrases in order.</summary>
    public static IReadOnlyList<NounPhrase> Find(PetrarchDictionaries dictionaries, DateOnly? day, SentenceWords words, Tree tree)
    {
        var finder = new NounPhraseFinder(dictionaries, day, words, tree);
        var phrases = new List<NounPhrase>();
        for (int i = 0; i < tree.Count; i++)
        {
            if (finder.IsHead(i) && !finder.consumed.Contains(i))
            {
                phrases.Add(finder.PhraseOf(i));
            }
        }

        phrases.RemoveAll(p => finder.consumed.Contains(p.Head));
        finder.AddMissed(phrases);
        phrases.RemoveAll(p => phrases.Exists(other => other != p && other.Start <= p.Start && other.End >= p.End && other.Length > p.Length));
        return PhraseJoiner.Join([.. phrases.OrderBy(p => p.Start).ThenBy(p => p.Head)], words);
    }

    /// <summary>Adds actors of several words that the tree has torn apart.</summary>
    private void AddMissed(List<NounPhrase> phrases)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (dictionaries.FindActor(words.Words, i, words.Count, out int length) is { } actor && length > 1)
            {
                int start = i;
                int end = i + length;
                string[] codes = [.. actor.CodesOn(day).Where(c => c != CodedEvent.Unknown)];
                if (codes.Length > 0 && !consumed.Contains(words.TokenOf(i)) && !phrases.Exists(p => p.Start <= start && p.End >= end))
                {
                    phrases.RemoveAll(p => p.Start < end && p.End > start && !p.IsCoded);
                    phrases.Add(new NounPhrase(words.TokenOf(i), start, end, codes));
                }

                i = end - 1;
            }
        }
    }

    private bool IsHead(int token)
    {
        if (sentence.UposOf(token) is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Num or UniversalPos.Adj)
            || IsModifier(token) || tree.Is(token, "conj"))
        {
            return false;
        }

        bool isAdjective = sentence.UposOf(token) == UniversalPos.Adj;
        return !isAdjective || tree.Is(token, "nsubj") || tree.Is(token, "obj") || tree.Is(token, "obl") || tree.Is(token, "nmod");
    }

    /// <summary>Whether the word stands inside the phrase of its head: <em>the <u>Danish</u> media</em>, <em><u>Gondor</u>'s police</em>.</summary>
    private bool IsModifier(int token)
    {
        string deprel = sentence.DeprelOf(token);
        return deprel is "nmod:poss" or "nmod:desc" or "compound" or "amod" or "det" or "nummod" or "compound:prt" or "goeswith"
            || deprel.StartsWith("flat", StringComparison.Ordinal)
            || (deprel == "appos" && IsTitle(sentence.HeadOf(token), token));
    }

    /// <summary><em>Prime Minister Telemar</em>: the name right after its title, no comma between.</summary>
    private bool IsTitle(int head, int name)
    {
        for (int i = head + 1; i < name; i++)
        {
            if (sentence.UposOf(i) == UniversalPos.Punct || tree.Is(i, "case"))
            {
                return false;
            }
        }

        return head < name;
    }

    private NounPhrase PhraseOf(int head)
    {
        List<int> members = MembersOf(head);
        (int start, int end) = RangeOf(head);
        var parts = new List<(List<string> Actors, List<PetrarchAgent> Agents, bool IsFormer, bool IsClosed)>();
        foreach (int member in members)
        {
            (int from, int to) = RangeOf(member);
            (List<string> actors, List<PetrarchAgent> agents, bool isFormer) = Scan(from, ref to);
            end = member == head || actors.Count + agents.Count > 0 ? Math.Max(end, to) : end;
            bool isClosed = member != head && tree.Child(member, "det") >= 0;
            parts.Add((actors, agents, isFormer, isClosed));
        }

        Share(members, parts);
        var codes = new List<string>();
        foreach ((List<string> actors, List<PetrarchAgent> agents, bool isFormer, _) in parts)
        {
            foreach (string code in CodesOf(actors, agents, isFormer))
            {
                if (!codes.Contains(code))
                {
                    codes.Add(code);
                }
            }
        }

        return new NounPhrase(head, start, end, codes);
    }

    private List<int> MembersOf(int head)
    {
        List<int> members = [head];
        for (int m = 0; m < members.Count; m++)
        {
            foreach (int child in tree.ChildrenOf(members[m]))
            {
                bool isNominal = sentence.UposOf(child) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Adj;
                if (tree.Is(child, "conj") && isNominal)
                {
                    members.Add(child);
                }
            }
        }

        members.Sort();
        return members;
    }

    /// <summary>Actors that stand in a phrase with <em>of, from, in</em> after agents belong to these; so does the first one's adjective.</summary>
    private void Share(List<int> members, List<(List<string> Actors, List<PetrarchAgent> Agents, bool IsFormer, bool IsClosed)> parts)
    {
        List<string> own = [.. parts[0].Actors];
        List<PetrarchAgent> modifiers = parts[0].Agents.Count > 1 ? parts[0].Agents[..^1] : [];
        bool isInside = parts[0].Agents.Count > 0;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Agents.Count == 0 || parts[i].Actors.Count > 0)
            {
                continue;
            }

            List<string> lent = LentBy(members[i], members);
            if (lent.Count == 0 && i > 0 && isInside && !parts[i].IsClosed)
            {
                lent = own;
                parts[i].Agents.InsertRange(0, modifiers);
            }

            parts[i].Actors.AddRange(lent);
        }

        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Actors.Count == 0 && parts[i].Agents.Count == 0)
            {
                LendPossessor(members[i], parts[i].Actors);
            }
        }
    }

    /// <summary>A noun that is nobody, but somebody's: <em>sheep and goats of Gondor</em>.</summary>
    private void LendPossessor(int head, List<string> actors)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if (tree.Is(child, "nmod") && tree.CaseOf(child) == "of" && sentence.UposOf(head) == UniversalPos.Noun
                && sentence.UposOf(child) == UniversalPos.Propn)
            {
                NounPhrase inner = PhraseOf(child);
                if (inner.IsCoded)
                {
                    actors.AddRange(inner.Codes);
                    consumed.Add(child);
                    return;
                }
            }
        }
    }

    private List<string> LentBy(int head, List<int> members)
    {
        foreach (int member in (int[])[head, .. members.Where(m => m != head)])
        {
            foreach (int child in tree.ChildrenOf(member))
            {
                if ((tree.Is(child, "nmod") || tree.Is(child, "obl")) && child > member && tree.CaseOf(child) is "of" or "from" or "in" or "for")
                {
                    NounPhrase inner = PhraseOf(child);
                    if (inner.IsCoded)
                    {
                        consumed.Add(child);
                        return [.. inner.Codes];
                    }
                }
            }
        }

        return [];
    }

    /// <summary>The words of the phrase without what follows its head.</summary>
    private (int Start, int End) RangeOf(int head)
    {
        int first = head;
        int last = head;
        foreach (int child in tree.ChildrenOf(head))
        {
            if (child < head && !tree.Is(child, "case") && !tree.Is(child, "nsubj") && !tree.Is(child, "cop") && !tree.Is(child, "advcl")
                && !tree.Is(child, "conj") && !tree.Is(child, "cc") && !tree.Is(child, "mark") && !tree.Is(child, "aux")
                && !tree.Is(child, "obl") && !tree.Is(child, "punct") && !tree.Is(child, "parataxis"))
            {
                first = Math.Min(first, FirstUnder(child));
            }
            else if (child > head && IsModifier(child))
            {
                last = Math.Max(last, child);
            }
        }

        return (words.StartOf(first), words.EndOf(last));
    }

    private int FirstUnder(int token)
    {
        int first = token;
        foreach (int child in tree.ChildrenOf(token))
        {
            if (child < first)
            {
                first = Math.Min(first, FirstUnder(child));
            }
        }

        return first;
    }

    private (List<string> Actors, List<PetrarchAgent> Agents, bool IsFormer) Scan(int start, ref int end)
    {
        var actors = new List<string>();
        var agents = new List<PetrarchAgent>();
        bool isFormer = false;
        for (int i = start; i < end; i++)
        {
            // A name may go on after the phrase's head: Prince of Dol Amroth.
            if (dictionaries.FindActor(words.Words, i, words.Count, out int length) is { } actor)
            {
                end = Math.Max(end, i + length);
                if (actors.Count == 0)
                {
                    actors.AddRange(actor.CodesOn(day).Where(c => c != CodedEvent.Unknown));
                }

                i += length - 1;
            }
            else if (dictionaries.FindAgent(words.Words, i, words.Count, out length) is { } agent)
            {
                end = Math.Max(end, i + length);
                agents.Add(agent);
                i += length - 1;
            }
            else
            {
                isFormer |= words.Words[i] is "FORMER" or "EX";
            }
        }

        return (actors, agents, isFormer);
    }

    /// <summary>Each actor with the agents' codes that it does not have yet; agents alone have an unknown actor.</summary>
    private static IEnumerable<string> CodesOf(List<string> actors, List<PetrarchAgent> agents, bool isFormer)
    {
        if (actors.Count == 0)
        {
            return agents.Count == 0 ? [] : [Combine(CodedEvent.Unknown, agents, isFormer)];
        }

        return actors.Select(a => Combine(a, agents, isFormer));
    }

    private static string Combine(string actor, List<PetrarchAgent> agents, bool isFormer)
    {
        string code = actor;
        if (isFormer)
        {
            return agents.Count == 0 ? code : code + Elite;
        }

        foreach (PetrarchAgent agent in agents)
        {
            if (!IsWithin(code, agent.Code))
            {
                code = agent.IsBefore ? agent.Code + code : code + agent.Code;
            }
        }

        return code;
    }

    /// <summary>Whether a code has another at a boundary between its groups of three letters.</summary>
    private static bool IsWithin(string code, string part)
    {
        for (int i = 0; i + part.Length <= code.Length; i += 3)
        {
            if (string.CompareOrdinal(code, i, part, 0, part.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
