using System.Buffers;
using System.Text;
using Hearsay.Cli.Flow;
using Xunit;

namespace Hearsay.Cli.Tests.Flow;

public sealed class Utf8PiecesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    [InlineData(200_000)]
    public void A_text_comes_out_as_it_went_in_wherever_a_character_is_cut(int bytesAtOnce)
    {
        string text = string.Concat(Enumerable.Repeat("Łódź 🚀 “x” ", 20_000));
        var pieces = new Utf8Pieces();
        foreach (byte[] chunk in Encoding.UTF8.GetBytes(text).Chunk(bytesAtOnce))
        {
            pieces.Write(chunk);
        }

        using var written = new StringWriter();
        pieces.WriteTo(written);
        Assert.Equal(text, written.ToString());
    }
}
