using Hearsay.Language.Learning;
using Xunit;

namespace Hearsay.Language.Tests.Learning;

public sealed class ModelFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void A_file_of_another_kind_is_refused_with_advice()
    {
        File.WriteAllText(path, "This is no model at all, but it is long enough to be one.");
        InvalidDataException refusal = Assert.Throws<InvalidDataException>(() => ModelFile.Read(path));
        Assert.Contains(path, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("hearsay train", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_short_is_refused()
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Models", "en-lemmas.model"));
        File.WriteAllBytes(path, whole[..100]);
        Assert.Throws<InvalidDataException>(() => ModelFile.Read(path));
    }

    public void Dispose() => File.Delete(path);
}
