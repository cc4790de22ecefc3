using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class DateOrderTests
{
    private static readonly Lazy<Reader> Reader = new(() => new Reader(LanguageReader.Load()));

    [Theory]
    [InlineData("The Lusaka Herald", "03/04/2021", "2021-04-03")]
    [InlineData("Chicago Tribune", "03/04/2021", "2021-03-04")]
    [InlineData("The New York Times", "03/04/2021", "2021-03-04")]
    [InlineData("US Daily Review", "3.4.21", "2021-03-04")]
    [InlineData("Gazeta", "3.4.21", "2021-04-03")]
    public void Day_and_month_stand_in_the_order_of_the_outlet_and_a_note_says_so(string outlet, string date, string expected)
    {
        Document document = PlainTextReader.Read($"---\npublished: {date}\noutlet: {outlet}\n---\nThe talks failed on Monday.\n", "a.txt");

        Assert.Equal(expected, document.Published?.Value);
        Assert.Contains(document.Notes, note => note.Contains(date, StringComparison.Ordinal) && note.Contains("other way round", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Gazeta", "25/04/2021", "2021-04-25")]
    [InlineData("Gazeta", "04/25/2021", "2021-04-25")]
    [InlineData("Gazeta", "11.11.21", "2021-11-11")]
    [InlineData("Chicago Tribune", "25/04/2021", "2021-04-25")]
    public void A_date_of_one_order_is_read_in_it_without_a_note(string outlet, string date, string expected)
    {
        Document document = PlainTextReader.Read($"---\noutlet: {outlet}\npublished: {date}\n---\nThe talks failed on Monday.\n", "a.txt");

        Assert.Equal(expected, document.Published?.Value);
        Assert.Empty(document.Notes);
    }

    [Theory]
    [InlineData("The Lusaka Herald", "2021-04-03")]
    [InlineData("Boston Globe", "2021-03-04")]
    public void Dates_in_the_text_follow_the_outlet_too(string outlet, string expected)
    {
        Document document = PlainTextReader.Read("Rebels took the town of Wau on 03/04/2021.\n", "a.txt", new DocumentHead { Outlet = outlet });

        Assert.Equal(expected, Reader.Value.Read(document).Claims.Single(c => c.Predicate.Lemma == "take").Time?.Value);
    }
}
