using Hearsay.Documents;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public sealed class EventScorerTests
{
    [Fact]
    public void A_triple_with_another_code_of_the_same_root_counts_for_the_root_alone()
    {
        Figure[] figures = EventScorer.Score([[new("A", "B", "190")], []], [[new("A", "B", "194")], [new("A", "B", "010")]]);

        Assert.Equal(0, Value(figures, "f1"));
        Assert.Equal(2.0 / 3, Value(figures, "root.f1"), 9);
        Assert.Equal(0, Value(figures, "exact"));
        Assert.Equal(1, Value(figures, "false-event-rows"));
    }

    [Fact]
    public void Records_without_text_or_of_other_categories_are_passed_over_and_options_stay_in_force()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write("gold.jsonl", """
            {"id":"1","category":"A","date":"20010203","text":"One.","expected":[{"source":"A","target":"","code":"010"}],"config":[{"option":"require_dyad","value":"FALSE"}]}
            {"id":"2","category":"PARSING","text":"Two.","expected":[]}
            {"id":"3","category":"A","text":"","expected":[]}
            {"id":"4","category":"A","text":"Four.","expected":[]}
            """);

        EventItem[] items = [.. EventFile.Read(gold)];

        Assert.Equal(["One.", "Four."], items.Select(i => i.Text));
        Assert.Equal(new DateOnly(2001, 2, 3), items[0].Day);
        Assert.Equal(CodedEvent.Unknown, items[0].Expected[0].Target);
        Assert.All(items, i => Assert.False(i.NeedsTarget));
    }

    private static double Value(Figure[] figures, string name) => figures.Single(f => f.Name == name).Value;
}
