using Hearsay.Training.Lemmas;
using Xunit;

namespace Hearsay.Tests.Training;

public sealed class VerbFormsTests
{
    private static readonly VerbForms Forms = new(
        ["hope", "change", "use"],
        ["us", "hop", "bomb", "shell", "scar", "scare", "grab", "bribe", "control", "chang", "deny", "evacuate"],
        [["flee", "fled", "fled"]]);

    [Theory]
    [InlineData("bombed", "bomb")]
    [InlineData("shelled", "shell")]
    [InlineData("shelling", "shell")]
    [InlineData("bribed", "bribe")]
    [InlineData("grabbed", "grab")]
    [InlineData("scared", "scare")]
    [InlineData("hoped", "hope")]
    [InlineData("used", "use")]
    [InlineData("changed", "change")]
    [InlineData("controlled", "control")]
    [InlineData("denied", "deny")]
    [InlineData("evacuating", "evacuate")]
    [InlineData("xyzed", null)]
    [InlineData("ed", null)]
    public void The_base_of_a_regular_form_is_a_known_word_that_the_spelling_allows(string form, string? expected) =>
        Assert.Equal(expected, Forms.FindBase(form));

    [Fact]
    public void Irregular_forms_come_with_their_tags() =>
        Assert.Equal([("VBD", "fled", "flee"), ("VBN", "fled", "flee")], Forms.Irregular.Order());

    [Theory]
    [InlineData("grab", "grabbed grabbing")]
    [InlineData("bribe", "bribed bribing")]
    [InlineData("deny", "denied denying")]
    [InlineData("shell", "shelled shelling")]
    public void Regular_forms_follow_the_spelling(string word, string expected) =>
        Assert.Equal(expected, string.Join(' ', VerbForms.RegularForms(word)));
}
