using FsCheck;
using FsCheck.Fluent;
using Hearsay.Documents;
using Hearsay.Tests.Knowledge;
using Hearsay.Weighing.Copies;
using Hearsay.Weighing.Origins;
using Xunit;

namespace Hearsay.Tests.Weighing.Origins;

public sealed class OriginFinderTests
{
    private static readonly string[] Names =
    [
        "", "Paper 1", "Paper 2", "the Paper 3", "Paper 4", "officials", "Reuters", "AFP", "the Iraqi foreign ministry", "Baghdad", "Ann Roe", "Roe", "A. Roe", "the Kremlin", "it",
        "our reporter", "a report by Amnesty International", "WHO", "\ud800", ",", "the", "A Paper 2 reporter", "a spokesman for the Iraqi foreign ministry", "'s", "“”",
    ];

    [Theory]
    [InlineData("English/media-words.tsv")]
    [InlineData("English/nicknames.tsv")]
    [InlineData("English/state-bodies.tsv")]
    [InlineData("English/witness-words.tsv")]
    public void The_lists_are_sorted_and_have_nothing_twice(string resource) => LexiconOrder.Check(resource);

    [Fact]
    public void The_same_claims_and_documents_in_another_order_give_the_same_reading() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        (OriginClaim[] claims, OriginDocument[] documents) = AnySet(seed);
        var random = new Random(seed + 1);
        OriginClaim[] otherClaims = [.. claims];
        OriginDocument[] otherDocuments = [.. documents];
        random.Shuffle(otherClaims);
        random.Shuffle(otherDocuments);

        Assert.Equal(Written(OriginFinder.Find(claims, documents)), Written(OriginFinder.Find(otherClaims, otherDocuments)));
    }));

    [Fact]
    public void Every_claim_has_one_origin_and_every_origin_has_claims() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        (OriginClaim[] claims, OriginDocument[] documents) = AnySet(seed);
        OriginReading reading = OriginFinder.Find(claims, documents);

        Assert.Equal(claims.Select(c => c.Number).Order(), reading.Origins.SelectMany(o => o.Claims).Order());
        Assert.All(reading.Claims, c => Assert.Contains(c.Number, reading.Origins.Single(o => o.Key == c.Key).Claims));
        Assert.Equal(reading.Origins.Count, reading.Separate + reading.Untraceable);
        Assert.All(reading.Origins, o => Assert.NotEqual("", o.Name));
        Assert.All(reading.Circles, c => Assert.All(Enumerable.Range(0, c.Links.Count), i => Assert.Equal(c.Links[i].To, c.Links[(i + 1) % c.Links.Count].From)));
    }));

    [Fact]
    public void A_copy_more_adds_no_origin() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        (OriginClaim[] claims, OriginDocument[] documents) = AnySet(seed);
        OriginClaim one = claims[0];
        OriginDocument copy = documents.First(d => d.Id == one.DocumentId) with { Id = "copy", CopyOf = one.DocumentId, Published = "2030-01-01", Outlet = null, Author = null, Credits = [] };
        OriginReading before = OriginFinder.Find(claims, documents);
        OriginReading after = OriginFinder.Find([.. claims, one with { Number = 1_000_000, DocumentId = "copy" }], [.. documents, copy]);

        Assert.Equal(before.Origins.Count, after.Origins.Count);
        Assert.Equal(before.Documents + 1, after.Documents);
    }));

    [Fact]
    public void Nothing_given_gives_nothing()
    {
        OriginReading reading = OriginFinder.Find([], []);

        Assert.Equal("0 documents, 0 separate origins found, 0 untraceable", reading.Summary);
    }

    [Fact]
    public void A_claim_of_an_unknown_document_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => OriginFinder.Find([new OriginClaim { Number = 1, DocumentId = "d-1", Lemma = "fall" }], []));

    [Fact]
    public void Two_claims_of_one_number_are_a_mistake_of_the_caller()
    {
        var claim = new OriginClaim { Number = 1, DocumentId = "d-1", Lemma = "fall" };

        Assert.Throws<ArgumentException>(() => OriginFinder.Find([claim, claim], [new OriginDocument { Id = "d-1" }]));
    }

    [Fact]
    public void The_words_never_call_sources_independent()
    {
        IEnumerable<string> words = OriginCaseReader.All.Select(c => OriginFinder.Find(c.Claims, c.Documents, c.Aliases))
            .SelectMany(r => r.Origins.SelectMany(o => o.Reasons).Append(r.Summary)).Append(OriginReading.Caveat);

        Assert.DoesNotContain(words, w => w.Contains("independent", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Groups_of_copies_mark_the_documents_with_their_reasons()
    {
        var a = new CopyMember("a", new DocumentDate("2021-03-04", DateBasis.Given, null), 100);
        var b = new CopyMember("b", new DocumentDate("2021-03-05", DateBasis.Given, null), 100);
        var group = new CopyGroup { Original = a, WhyOriginal = "a is the oldest.", Members = [a, b], Evidence = [] };

        IReadOnlyList<OriginDocument> marked = OriginDocument.WithCopies([new OriginDocument { Id = "a" }, new OriginDocument { Id = "b" }, new OriginDocument { Id = "c" }], [group]);

        Assert.Equal([null, "a", null], marked.Select(d => d.CopyOf));
        Assert.Equal("a is the oldest.", marked[1].WhyCopy);
    }

    private static string Written(OriginReading reading) => OriginGoldenTests.Written(reading) + string.Join('\n', reading.Claims.Select(c => $"{c.Number} {c.Key} {string.Join(' ', c.Also)}"));

    private static (OriginClaim[] Claims, OriginDocument[] Documents) AnySet(int seed)
    {
        var random = new Random(seed);
        int count = random.Next(1, 7);
        OriginDocument[] documents = [.. Enumerable.Range(0, count).Select(i => new OriginDocument
        {
            Id = $"d-{i}",
            Outlet = random.Next(5) == 0 ? null : random.Next(8) == 0 ? "AFP" : $"Paper {random.Next(1, 5)}",
            Author = random.Next(3) == 0 ? "Ann Roe" : null,
            Genre = (Genre)random.Next(6),
            Published = random.Next(4) == 0 ? null : $"2021-03-0{random.Next(1, 5)}",
            Credits = random.Next(6) == 0 ? [new OriginCredit("Reuters", "(Reuters)", random.Next(2) == 0)] : [],
            CopyOf = random.Next(5) == 0 ? $"d-{random.Next(0, count + 1)}" : null,
        })];
        OriginClaim[] claims = [.. Enumerable.Range(0, random.Next(1, 12)).Select(i => new OriginClaim
        {
            Number = i,
            DocumentId = $"d-{random.Next(count)}",
            Lemma = random.Next(2) == 0 ? "fall" : "rise",
            Chain = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => AnySource(random))],
        })];
        return (claims, documents);
    }

    private static OriginSource AnySource(Random random)
    {
        string name = Names[random.Next(Names.Length)];
        return new OriginSource(
            random.Next(1, 4), name, (SourceKind)random.Next(7), random.Next(3) == 0 ? "IRQ GOV" : null, random.Next(4) == 0 ? (Attitude)random.Next(4) : Attitude.Assertion,
            random.Next(3) == 0 ? "2021-03-02" : null, name);
    }
}
