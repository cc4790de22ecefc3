using FsCheck;
using FsCheck.Fluent;
using Hearsay.Knowledge;
using Xunit;

namespace Hearsay.Tests.Knowledge;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Çavuşoğlu", "Cavusoglu")]
    [InlineData("Tərtər", "Terter")]
    [InlineData("Gdańsk – Łódź", "Gdansk - Lodz")]
    [InlineData("People’s", "People's")]
    public void Diacritics_and_typography_go(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Offsets_stay_whatever_the_text() =>
        Prop.ForAll<string?>(text => Folding.Fold(text ?? "").Length == (text ?? "").Length).QuickCheckThrowOnFailure();
}
