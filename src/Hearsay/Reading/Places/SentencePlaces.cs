using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Places;

/// <summary>Makes the place mentions of one sentence.</summary>
internal sealed class SentencePlaces
{
    private readonly Sentence sentence;
    private readonly int index;
    private readonly FoldedText folded;
    private readonly Surroundings surroundings;

    private readonly bool withDemonyms;

    public SentencePlaces(Sentence sentence, int index, FoldedText folded, Surroundings surroundings, bool withDemonyms)
    {
        this.withDemonyms = withDemonyms;
        this.sentence = sentence;
        this.index = index;
        this.folded = folded;
        this.surroundings = surroundings;
    }

    /// <summary>Adds the places to <paramref name="mentions"/>.</summary>
    public void Add(List<Sighting> sightings, List<PlaceMention> mentions)
    {
        List<Border> borders = BorderFinder.Find(sentence, sightings);
        foreach (Border border in borders)
        {
            mentions.Add(Mention(border));
        }

        for (int i = 0; i < sightings.Count; i++)
        {
            Sighting sighting = sightings[i];
            if (sighting.Known is { IsAdjective: true } && !withDemonyms)
            {
                continue;
            }

            bool isBorder = borders.Exists(b => b.Span.Contains(sighting.Span));
            mentions.Add(Mention(sighting, isBorder));
        }
    }

    private PlaceMention Mention(Border border)
    {
        (PlaceRelation _, bool isLocative) = RelationBefore(border.First, sentence[border.Head]);
        return new PlaceMention
        {
            Sentence = index,
            Head = sentence[border.Head],
            IsLocative = isLocative,
            Place = new ClaimPlace
            {
                Name = border.Span.Of(sentence.Text),
                Country = border.Countries.Count == 1 ? border.Countries[0] : null,
                Countries = border.Countries,
                Relation = PlaceRelation.Border,
                IsDisputed = border.IsDisputed,
                Precision = PlacePrecision.Region,
                Span = border.Span,
            },
        };
    }

    private PlaceMention Mention(Sighting sighting, bool isBorder)
    {
        Token head = HeadOf(sighting);
        (PlaceRelation relation, bool isLocative) = RelationBefore(sighting.First, head);
        return new PlaceMention
        {
            Sentence = index,
            Head = head,
            IsLocative = isLocative && !isBorder && !IsArgument(head),
            Place = Describe(sighting) with { Relation = isBorder ? PlaceRelation.Border : relation },
        };
    }

    private ClaimPlace Describe(Sighting sighting)
    {
        string name = sighting.Span.Of(sentence.Text);
        bool isRegion = PlaceWords.English.Is(sighting.Kind, PlaceWordKind.Region);
        (KnownPlace? known, Town? town) = surroundings.Resolve(sighting);
        if (known is not null)
        {
            return new ClaimPlace
            {
                Name = name,
                Country = known.Countries is [string only] ? only : known.Precision == PlacePrecision.City && known.Countries.Count > 0 ? known.Countries[0] : null,
                Countries = known.Countries,
                IsDisputed = known.IsDisputed,
                Latitude = known.Latitude ?? town?.Latitude,
                Longitude = known.Longitude ?? town?.Longitude,
                Precision = isRegion ? PlacePrecision.Region : known.Precision,
                Span = sighting.Span,
            };
        }

        PlacePrecision precision = isRegion || town is { Kind.Length: > 0 } ? PlacePrecision.Region : PlacePrecision.City;
        return town is null
            ? new ClaimPlace { Name = name, Precision = precision, Span = sighting.Span }
            : new ClaimPlace
            {
                Name = name,
                Country = town.Country,
                Countries = [town.Country],
                Latitude = town.Latitude,
                Longitude = town.Longitude,
                Precision = precision,
                Span = sighting.Span,
            };
    }

    // The word of place before the name, past articles, adjectives and "the city of".
    private (PlaceRelation Relation, bool IsLocative) RelationBefore(int first, Token head)
    {
        int at = first - 1;
        for (int steps = 0; at >= 0 && steps < 6; steps++)
        {
            UniversalPos pos = sentence.UposOf(at);
            if (pos == UniversalPos.Adp)
            {
                if (FindRelation(at, first) is { } relation)
                {
                    return (relation, !IsTopic(at));
                }

                if (sentence.FormOf(at) != "of")
                {
                    return (PlaceRelation.In, false);
                }
            }
            else if (pos is not (UniversalPos.Det or UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adv or UniversalPos.Num)
                && sentence.FormOf(at) is not ("'s" or "’s" or "-" or "and" or ","))
            {
                break;
            }

            if (pos == UniversalPos.Noun && !IsKind(at))
            {
                break;
            }

            at--;
        }

        return head.FindChild("case") is { } own && own.Index < first && FindRelation(own.Index, first) is { } found
            ? (found, true)
            : (PlaceRelation.In, false);
    }

    // Who acts, or whose it is, is not where it happens: "in May Ankara sent", "to Moscow's plan", "the Minsk format".
    private bool IsArgument(Token head)
    {
        if (head.HeadIndex < 0 || head.FindChild("case") is { Upos: UniversalPos.Adp })
        {
            return false;
        }

        if (head.HasDeprel("conj"))
        {
            return head.Head.Upos == UniversalPos.Propn && IsArgument(head.Head);
        }

        if (head.HasDeprel("nsubj"))
        {
            return true;
        }

        bool isModifier = head.HasDeprel("compound") || head.HasDeprel("amod") || head.Deprel == "nmod:poss";
        return isModifier && head.Head.Upos != UniversalPos.Propn && !IsKind(head.HeadIndex) && !WordClasses.English.Holds("place", head.Head.Lemma);
    }

    /// <summary><em>Bargained over Berlin</em>, <em>the quarrel over Suez</em>: what it is about, unless somebody flies there.</summary>
    private bool IsTopic(int preposition)
    {
        if (!sentence.FormOf(preposition).Equals("over", StringComparison.OrdinalIgnoreCase) || sentence.HeadOf(preposition) is not (var place and >= 0))
        {
            return false;
        }

        int above = sentence.HeadOf(place);
        return above >= 0 && sentence.LemmaOf(above) is "bargain" or "quarrel" or "war" or "dispute" or "conflict" or "talk" or "negotiate" or "negotiation"
            or "blackmail" or "clash" or "tension" or "crisis" or "row" or "argue" or "argument" or "disagree" or "threaten" or "differ" or "protest";
    }

    private bool IsKind(int token) => sentence.LemmaOf(token) is "city" or "town" or "village" or "region" or "province" or "district" or "territory"
        or "capital" or "area" or "border" or "outskirt" or "outskirts" or "vicinity" or "suburb" or "port" or "north" or "south" or "east" or "west"
        or "center" or "centre" or "heart" or "part" or "settlement" or "island" or "republic" or "state" or "borders" or "part";

    // The longest phrase that begins at one of the two words before and ends with this one.
    private PlaceRelation? FindRelation(int preposition, int limit)
    {
        int end = sentence.SpanOf(preposition).End;
        for (int back = Math.Min(1, preposition); back >= 0; back--)
        {
            int start = sentence.SpanOf(preposition - back).Start;
            if (PlaceLexicon.English.Relations.FindAt(folded.Lower, start, sentence.SpanOf(Math.Min(limit, sentence.Count - 1)).Start) is { } match && match.End == end)
            {
                return match.Values[0];
            }
        }

        return null;
    }

    private Token HeadOf(Sighting sighting)
    {
        for (int i = sighting.First; i <= sighting.Last; i++)
        {
            int head = sentence.HeadOf(i);
            if ((head < sighting.First || head > sighting.Last) && sentence.UposOf(i) is not (UniversalPos.Punct or UniversalPos.Det))
            {
                return sentence[i];
            }
        }

        return sentence[sighting.Last];
    }
}
