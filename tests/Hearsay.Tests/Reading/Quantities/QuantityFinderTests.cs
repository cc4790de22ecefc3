using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Reading.Quantities;
using Xunit;

namespace Hearsay.Tests.Reading.Quantities;

public sealed class QuantityFinderTests
{
    [Theory]
    [InlineData("at/ADP/2/case least/ADJ/3/nmod 9/NUM/4/nummod civilians/NOUN/6/nsubj:pass were/AUX/6/aux:pass killed/VERB/0/root/kill", QuantityKind.Killed, 9, QuantityBound.AtLeast)]
    [InlineData("death/NOUN/0/root of/ADP/5/case at/ADP/4/case least/ADJ/5/nummod 9/NUM/6/nummod civilians/NOUN/1/nmod", QuantityKind.Killed, 9, QuantityBound.AtLeast)]
    [InlineData("the/DET/3/det 20/NUM/3/nummod persons/NOUN/0/root/person injured/VERB/3/acl/injure", QuantityKind.Injured, 20, QuantityBound.Exactly)]
    [InlineData("17/NUM/2/nummod persons/NOUN/0/root/person injured/VERB/2/acl/injure", QuantityKind.Injured, 17, QuantityBound.Exactly)]
    [InlineData("more/ADJ/3/advmod than/ADP/1/fixed 40,000/NUM/4/nummod troops/NOUN/0/root/troop", QuantityKind.Troops, 40000, QuantityBound.AtLeast)]
    [InlineData("they/PRON/2/nsubj arrested/VERB/0/root/arrest two/NUM/5/nummod hundred/NUM/3/flat protesters/NOUN/2/obj", QuantityKind.Arrested, 200, QuantityBound.Exactly)]
    [InlineData("hundreds/NOUN/0/root of/ADP/3/case people/NOUN/1/nmod fled/VERB/1/acl", QuantityKind.Other, 100, QuantityBound.Vague)]
    [InlineData("some/DET/3/det 250/NUM/3/nummod tanks/NOUN/0/root/tank", QuantityKind.Other, 250, QuantityBound.About)]
    public void A_number_is_read_with_what_it_counts_and_how_exactly(string words, QuantityKind kind, double value, QuantityBound bound)
    {
        Quantity quantity = Single(words);

        Assert.Equal((kind, value, bound), (quantity.Kind, quantity.Value, quantity.Bound));
    }

    [Theory]
    [InlineData("$/SYM 1.5/NUM billion/NUM", 1.5e9, "USD")]
    [InlineData("5/NUM million/NUM euros/NOUN", 5e6, "EUR")]
    [InlineData("£/SYM 20/NUM", 20, "GBP")]
    public void Money_has_its_currency(string words, double value, string unit)
    {
        Quantity quantity = Single(words);

        Assert.Equal((QuantityKind.Money, value, unit), (quantity.Kind, quantity.Value, quantity.Unit));
    }

    [Theory]
    [InlineData("on/ADP October/PROPN 10/NUM")]
    [InlineData("in/ADP 2014/NUM")]
    [InlineData("one/NUM plane/NOUN/0/root is/AUX", false)]
    [InlineData("two/NUM days/NOUN")]
    public void Dates_and_lengths_of_time_are_no_quantities(string words, bool isEmpty = true)
    {
        ParsedText text = Told.Text(words + " ./PUNCT");

        Assert.Equal(isEmpty, QuantityFinder.Find(text, Told.Document(text)).Count == 0);
    }

    private static Quantity Single(string words)
    {
        ParsedText text = Told.Text(words + " ./PUNCT");
        return Assert.Single(QuantityFinder.Find(text, Told.Document(text))).Quantity;
    }
}
