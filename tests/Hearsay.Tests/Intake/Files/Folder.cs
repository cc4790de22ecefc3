using Hearsay.Documents;
using Hearsay.Intake;

namespace Hearsay.Tests.Intake.Files;

/// <summary>A folder for the files of a test; gone when the test ends.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hearsay intake ").FullName;

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>What an intake finds in a file of this name and content; its path is left out of all it says.</summary>
    public IReadOnlyList<IntakeItem> Items(string name, byte[] bytes, IntakeOptions? options = null) =>
        [.. new DocumentFinder(options).Find([Write(name, bytes)])];

    /// <summary>The one document in a file.</summary>
    public Document Document(string name, byte[] bytes, IntakeOptions? options = null)
    {
        IReadOnlyList<IntakeItem> items = Items(name, bytes, options);
        return items is [FoundDocument found]
            ? found.Document
            : throw new Xunit.Sdk.XunitException("No document, but: " + string.Join(" ", items));
    }

    /// <summary>The documents in a file, which must hold nothing else.</summary>
    public IReadOnlyList<Document> Documents(string name, byte[] bytes, IntakeOptions? options = null) =>
        [.. Items(name, bytes, options).Select(item => item is FoundDocument found ? found.Document : throw new Xunit.Sdk.XunitException(item.ToString()))];

    /// <summary>What is said of a file that cannot be read, without its path.</summary>
    public string Failure(string name, byte[] bytes, IntakeOptions? options = null) =>
        Short(Items(name, bytes, options).OfType<IntakeFailure>().First());

    /// <summary>A message without the path of the folder.</summary>
    public string Short(IntakeItem item) => item.ToString()!.Replace(Path + "/", "", StringComparison.Ordinal);

    public string Short(string uri) => uri.Replace(Path + "/", "", StringComparison.Ordinal);

    public void Dispose()
    {
        foreach (string file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Where(_ => !OperatingSystem.IsWindows()))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Path, recursive: true);
    }
}
