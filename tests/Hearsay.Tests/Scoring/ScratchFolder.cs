namespace Hearsay.Tests.Scoring;

/// <summary>A folder that is gone with the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hearsay-test-");

    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    public string Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
